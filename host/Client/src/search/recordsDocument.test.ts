import { describe, expect, it } from 'vitest';
import { searchedPagesDocument } from '../pages/documents';
import { readRecords, recordsDocument, type SearchedPage } from './recordsDocument';

const page = (id: string, other: Partial<SearchedPage> = {}): SearchedPage => ({
  id,
  titel: id,
  bron: id,
  recordveld: 'nodes',
  recordtype: 'Ding',
  filter: null,
  kaart: `${id}-kaart`,
  zoekvelden: ['nummer', 'adres.straat'],
  velden: [
    { pad: 'nummer', vorm: 'CODE', meervoudig: false },
    { pad: 'gemaakt', vorm: 'TIJDSTIP', meervoudig: false },
    { pad: 'adres.straat', vorm: 'TEKST', meervoudig: false },
  ],
  ...other,
});
const known = [{ naam: 'ik', type: 'UUID!', waarde: '1' }, { naam: 'vandaag', type: 'Date!', waarde: '2026-03-12' }];

describe('the question for records', () => {
  it('asks all lists at once, every word in any of their fields, whatever its capitals and signs', () => {
    const { document, variables } = recordsDocument([page('a'), page('b', { zoekvelden: ['naam'] })], ['Kerk', '5*'], known);
    expect(document.match(/\bl\d: /g)).toHaveLength(2);
    expect(variables).toEqual({
      w0: [
        { or: [{ nummer: { ilike: '*Kerk*' } }, { adres: { straat: { ilike: '*Kerk*' } } }] },
        { or: [{ nummer: { ilike: '*5\\**' } }, { adres: { straat: { ilike: '*5\\**' } } }] },
      ],
      w1: [{ or: [{ naam: { ilike: '*Kerk*' } }] }, { or: [{ naam: { ilike: '*5\\**' } }] }],
    });
  });

  it('keeps within the filter of a list, and sends no more variables than that needs', () => {
    const { document, variables } = recordsDocument([page('a', { filter: '{ eigenaarId: { eq: $ik } }' })], ['kerk'], known);
    expect(document).toContain('where: { and: [{ eigenaarId: { eq: $ik } }, { and: $w0 }] }');
    expect(document).toContain('$ik: UUID!');
    expect(Object.keys(variables)).toEqual(['ik', 'w0']);
  });
});

describe('the records that were found', () => {
  it('have the texts of their first columns', () => {
    const answer = { l0: { nodes: [{ id: '7', nummer: 'A-1', gemaakt: '2026-03-12T09:00:00Z', adres: { straat: 'Kerkstraat' } }] }, l1: null };
    expect(readRecords([page('a'), page('b')], answer)).toEqual([[{ key: '7', title: 'A-1', description: 'Kerkstraat' }], []]);
  });
});

describe('the question for how lists are searched', () => {
  it('is one for all of them', () => {
    const document = searchedPagesDocument(3);
    expect(document.match(/pagina\(id: \$p\d\)/g)).toHaveLength(3);
    expect(document).toContain('query ($p0: String!, $p1: String!, $p2: String!)');
  });
});
