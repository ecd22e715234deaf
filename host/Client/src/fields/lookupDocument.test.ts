import { describe, expect, it } from 'vitest';
import type { Lookup } from '../pages/definition';
import { exactly, lookupDocument, readLookup } from './lookupDocument';

const lookup: Lookup = { bron: 'mensen', recordveld: 'nodes', waarde: 'id', kolommen: ['code', 'naam'], filter: '{ actief: { eq: $ja } }', pagina: null, zoekvelden: ['code', 'adres.straat'] };
const question = { lookup, typed: 'kerk an', first: 20 };
const known = [{ naam: 'ja', type: 'Boolean!', waarde: true }];
const page = (nodes: readonly object[]) => ({ nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } });

describe('the question of a lookup', () => {
  it('asks every word in any of the searched fields, within the lookup’s own filter', () => {
    const { document, variables } = lookupDocument(question, known);
    expect(document).toContain(
      'where: { and: [{ actief: { eq: $ja } }, { or: [{ code: { ilike: $word0 } }, { adres: { straat: { ilike: $word0 } } }] }, { or: [{ code: { ilike: $word1 } }, { adres: { straat: { ilike: $word1 } } }] }] }',
    );
    expect(variables).toEqual({ ja: true, first: 20, after: null, word0: '*kerk*', word1: '*an*', typed: 'kerk an*' });
  });

  it('declares every variable that it uses', () => {
    const { document } = lookupDocument(question, known);
    const declared = /query \(([^)]*)\)/.exec(document)?.[1] ?? '';
    for (const [, name] of document.replace(declared, '').matchAll(/\$(\w+)/g)) expect(declared).toContain(`$${name ?? ''}:`);
  });

  it('asks everything when nothing is typed', () => {
    expect(lookupDocument({ ...question, typed: ' ' }, known).document).not.toContain('ilike');
  });
});

describe('the answer of a lookup', () => {
  it('puts the exact key first, then keys that begin with what was typed, then the rest', () => {
    const records = [
      { id: '1', code: 'B', naam: 'tel. 12' },
      { id: '2', code: '123', naam: 'x' },
      { id: '3', code: '12', naam: 'y' },
    ];
    const answer = readLookup({ ...question, typed: '12' }, { list: page(records) });
    expect(answer.records.map(({ id }) => id)).toEqual(['3', '2', '1']);
  });

  it('has each record once, also when it was found twice', () => {
    const record = { id: '1', code: 'A', naam: 'x' };
    expect(readLookup(question, { list: page([record]), begin: { nodes: [record] } }).records).toHaveLength(1);
  });
});

describe('a record that was typed out in full', () => {
  const records = [
    { id: '1', code: 'AB', naam: 'Ans' },
    { id: '2', code: 'ABC', naam: 'Ans' },
  ];
  it('is taken by its key, whatever capitals were used', () => {
    expect(exactly(records, lookup, 'ab')?.['id']).toBe('1');
  });

  it('is not taken when two are called so', () => {
    expect(exactly(records, lookup, 'Ans')).toBeNull();
  });

  it('is not taken when only its beginning was typed', () => {
    expect(exactly(records, lookup, 'A')).toBeNull();
  });
});
