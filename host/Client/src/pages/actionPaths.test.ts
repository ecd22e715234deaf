import { describe, expect, it } from 'vitest';
import { actionPaths, cardPathsOfActions } from './actionPaths';
import type { Action } from './definition';

describe('actionPaths', () => {
  it('asks along what an action sends, starts from and goes by', () => {
    const action = {
      invoer: [{ invoer: 'id', pad: 'id' }],
      vragen: [{ beginpad: 'reden.id' }, { beginpad: null }],
      wanneerPaden: ['gesloten', 'status.soort'],
      openen: { pagina: 'p', sleutelpad: 'contact.id', filter: null, variabelen: [] },
      vragenbron: { argumenten: [{ argument: 'a', invoer: null, pad: 'regelId', type: 'UUID!' }, { argument: 'b', invoer: 'x', pad: null, type: 'UUID!' }] },
      voorbeeld: null,
    } as unknown as Action;
    expect(actionPaths([action])).toEqual(['id', 'reden.id', 'gesloten', 'status.soort', 'contact.id', 'regelId']);
  });

  it('asks of the card what an action on its lines sends and goes by', () => {
    const action = { kaartinvoer: [{ invoer: 'dossierId', pad: 'id' }], kaartwanneerPaden: ['gesloten'] } as unknown as Action;
    expect(cardPathsOfActions([action])).toEqual(['id', 'gesloten']);
  });
});
