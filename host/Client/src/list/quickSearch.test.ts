import { describe, expect, it } from 'vitest';
import { matches, type Where } from '../filter';
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
    expect(quickSearch('12 7', ['naam', 'adres.straat'])).toEqual({
      and: [
        { or: [{ naam: { ilike: '*12*' } }, { adres: { straat: { ilike: '*12*' } } }] },
        { or: [{ naam: { ilike: '*7*' } }, { adres: { straat: { ilike: '*7*' } } }] },
      ],
    });
  });

  it.each([['boer', true], ['böer', true], ['b*r', false], ['b?er', false], ['BOER', true], ['kerk boer', true], ['boer "lange kerk"', true], ['boer molen', false], ['"kerk lange"', false]])(
    'finds %j whatever its case: %s', (text, found) => {
      const where = quickSearch(text, ['naam', 'adres.straat']);
      expect(where !== null && matches(where as Where, { naam: 'Jan de Boer', adres: { straat: 'Lange Kerkstraat' } })).toBe(found);
    });

  it('asks nothing when there is nothing to look for or to look in', () => {
    expect(quickSearch('   ', ['naam'])).toBeNull();
    expect(quickSearch('lawaai', [])).toBeNull();
  });
});
