import { describe, expect, it } from 'vitest';
import { quickSearch, wordsOf } from './quickSearch';

describe('wordsOf', () => {
  it('keeps what stands between quotes together', () => {
    expect(wordsOf('  jansen "nieuwe  straat" 12')).toEqual(['jansen', 'nieuwe  straat', '12']);
  });

  it('makes nothing of quotes alone', () => {
    expect(wordsOf('"" " "')).toEqual([]);
  });
});

describe('quickSearch', () => {
  it('wants every word in one of the fields', () => {
    expect(quickSearch('lawaai dorp', ['naam', 'adres.straat'])).toEqual({
      and: [
        { or: [{ naam: { contains: 'lawaai' } }, { adres: { straat: { contains: 'lawaai' } } }] },
        { or: [{ naam: { contains: 'dorp' } }, { adres: { straat: { contains: 'dorp' } } }] },
      ],
    });
  });

  it('asks nothing when there is nothing to look for or to look in', () => {
    expect(quickSearch('   ', ['naam'])).toBeNull();
    expect(quickSearch('lawaai', [])).toBeNull();
  });
});
