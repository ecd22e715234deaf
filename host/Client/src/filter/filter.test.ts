import { describe, expect, it } from 'vitest';
import { exampleContext, exampleFields, filterCorpus } from './corpus';
import { filterChip } from './describe';
import { filterFieldOf } from './fieldOf';
import type { Veldvorm } from '../pages/definition';
import { explainFilter } from './messages';
import { parseFilter } from './parse';
import { printFilter } from './print';
import { allOf, typedFilterWhere } from './where';

describe('Filters as people type them', () => {
  it.each(filterCorpus.map((example) => [example.field, example.typed, example] as const))('%s %j means what the list of examples says', (name, typed, example) => {
    const read = typedFilterWhere(typed, exampleFields[name], exampleContext);
    expect(read.ok ? read.value : { problem: read.problem.key, at: read.problem.at }).toEqual(example.means);
  });

  it.each(filterCorpus.filter((example) => parseFilter(example.typed).ok).map((example) => [example.typed, example.printed ?? example.typed]))(
    '%j is written back as %j', (typed, printed) => {
      const node = parseFilter(typed);
      expect(node.ok && printFilter(node.value)).toBe(printed);
    });

  it.each(filterCorpus.flatMap(({ field, typed, chip }) => (chip === undefined ? [] : [[field, typed, chip] as const])))('%s %j reads %j', (name, typed, chip) => {
    expect(filterChip(typed, exampleFields[name], exampleContext)).toBe(chip);
  });

  it('Explains every problem of the examples in full sentences, with the place', () => {
    for (const { field, typed } of filterCorpus) {
      const read = typedFilterWhere(typed, exampleFields[field], exampleContext);
      if (read.ok) continue;
      for (const language of ['nl', 'en'] as const) {
        const text = explainFilter(read.problem, language);
        expect(text).not.toMatch(/\{\w+\}|undefined/);
        expect(text.includes(`${String(read.problem.at + 1)})`)).toBe(read.problem.at > 0);
      }
    }
  });

  it('Shows what cannot be read as it was typed', () => {
    expect(filterChip('(Jan', exampleFields.naam, exampleContext)).toBe('Naam: (Jan');
  });
});

describe('Filters in English', () => {
  const english = { ...exampleContext, language: 'en' as const };

  it.each([
    ['datum', 't..tomorrow', 'Datum from 12/03/2026 up to 13/03/2026'], ['datum', '%thisweek', 'Datum is this week'], ['behandelaar', '%me', 'Behandelaar is me'],
    ['gesloten', 'yes', 'Gesloten is Yes'], ['naam', '<>*a*', 'Naam does not contain a'], ['bedrag', '>1,234.5', 'Bedrag more than 1,234.5'],
  ] as const)('%s %j reads %j', (name, typed, chip) => {
    expect(typedFilterWhere(typed, exampleFields[name], english).ok).toBe(true);
    expect(filterChip(typed, exampleFields[name], english)).toBe(chip);
  });
});

describe('A field of a page', () => {
  const made = (type: string, vorm: Veldvorm = 'TEKST', keuzes: readonly { waarde: string; titel: string }[] = [], filterpad: string | null = 'x') =>
    filterFieldOf({ titel: 'X', type, vorm, keuzes, filterpad, filtersleutel: null })?.kind;

  it('Is filtered by the kind of its type', () => {
    expect([made('String'), made('String', 'CODE'), made('Int'), made('Decimal', 'BEDRAG'), made('Date'), made('DateTime'), made('LocalTime'), made('Boolean'), made('UUID')])
      .toEqual(['text', 'code', 'integer', 'number', 'date', 'instant', 'time', 'boolean', 'key']);
    expect(made('Urgentie', 'KEUZE', [{ waarde: 'HOOG', titel: 'Hoog' }])).toBe('choice');
  });

  it('Is not filtered without a path or with a type that has no filters', () => {
    expect([filterFieldOf({ titel: 'X', type: 'String', vorm: 'TEKST', keuzes: [], filterpad: null, filtersleutel: null }), made('JSON'), made('Urgentie', 'KEUZE')]).toEqual([null, undefined, undefined]);
  });
});

describe('Filters of several fields', () => {
  it('Hold together, and ask nothing when there are none', () => {
    expect(allOf([null, { a: { eq: 1 } }, {}, { b: { eq: 2 } }])).toEqual({ and: [{ a: { eq: 1 } }, { b: { eq: 2 } }] });
    expect(allOf([{ a: { eq: 1 } }, undefined])).toEqual({ a: { eq: 1 } });
    expect(allOf([])).toBeNull();
  });

  it('Refuse a field that cannot be filtered', () => {
    const read = typedFilterWhere('1', { ...exampleFields.naam, path: '' }, exampleContext);
    expect(read.ok ? '' : explainFilter(read.problem, 'nl')).toBe('Op Naam kunt u niet filteren.');
  });
});
