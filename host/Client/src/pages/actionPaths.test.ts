import { describe, expect, it } from 'vitest';
import { actionPaths } from './actionPaths';
import type { Action } from './definition';

describe('actionPaths', () => {
  it('asks along what an action sends, starts from and goes by', () => {
    const action = {
      invoer: [{ invoer: 'id', pad: 'id' }],
      vragen: [{ beginpad: 'reden.id' }, { beginpad: null }],
      wanneer: '{ gesloten: { eq: false }, or: [{ status: { soort: { in: [OPEN] } } }, { datum: { lt: $vandaag } }] }',
    } as unknown as Action;
    expect(actionPaths([action])).toEqual(['id', 'reden.id', 'gesloten', 'status.soort', 'datum']);
  });
});
