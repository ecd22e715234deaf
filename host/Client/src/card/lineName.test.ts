import { describe, expect, it } from 'vitest';
import { testField as field } from '../testing/field';
import { lineName } from './lineName';

const names = (...fields: Parameters<typeof lineName>[0]) => lineName(fields).map(({ pad }) => pad);

describe('what a line is called', () => {
  it('is its first text', () => {
    expect(names(field('op', { type: 'Date', vorm: 'DATUM' }), field('tekst'), field('wie'))).toEqual(['tekst']);
    expect(names(field('stand.naam'), field('wie'))).toEqual(['stand.naam']);
  });

  it('is a number with the name of what has that number', () => {
    expect(names(field('regel', { type: 'Int', vorm: 'GETAL' }), field('relatie.nr'), field('plaats.naam'), field('relatie.naam'))).toEqual(['relatie.nr', 'relatie.naam']);
    expect(names(field('code', { vorm: 'CODE' }), field('wat'))).toEqual(['code', 'wat']);
  });

  it('is the number of a record that opens with what it is about', () => {
    const opens = { pagina: 'zaak', sleutelpad: 'id', filter: null, variabelen: [] };
    expect(names(field('nr', { doorklik: opens }), field('stand', { type: 'Stand', vorm: 'KEUZE' }), field('wat'))).toEqual(['nr', 'wat']);
  });

  it('is the first column where nothing is text', () => {
    expect(names(field('op', { type: 'Date', vorm: 'DATUM' }))).toEqual(['op']);
    expect(names()).toEqual([]);
  });
});
