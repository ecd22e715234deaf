import { describe, expect, it } from 'vitest';
import { readState } from '../list/listState';
import type { Page } from '../pages/definition';
import { cueAddress, headlineAddress } from './address';
import { emphasised } from './emphasis';

const late = { id: 'te-laat', pagina: 'zaken', filter: '{ datum: { lt: $vandaag } }' };
const all = { id: 'alle', pagina: 'zaken', filter: null };
const page = { id: 'start', activiteiten: [late, all] } as unknown as Page;
const headline = { label: 'Zaken', tekst: 'Drie zaken zijn te laat', nadruk: 'Drie', pagina: 'zaken', filter: late.filter };

describe('the way from a role centre to a list', () => {
  it('says which tile was chosen, as lists read it', () => {
    const [path, query] = cueAddress(page, late).split('?');
    expect(path).toBe('/zaken');
    expect(readState(new URLSearchParams(query)).from).toEqual({ page: 'start', cue: 'te-laat' });
  });

  it('is the list itself for a tile that counts all of it', () => {
    expect(cueAddress(page, all)).toBe('/zaken');
  });

  it('is for a headline that of the tile that it tells of', () => {
    expect(headlineAddress(page, headline)).toBe(cueAddress(page, late));
    expect(headlineAddress(page, { ...headline, filter: null })).toBe('/zaken');
    expect(headlineAddress(page, { ...headline, pagina: null })).toBeNull();
  });
});

describe('emphasised', () => {
  it('cuts a sentence around what matters', () => {
    expect(emphasised('Goedemiddag, Joke', 'Joke')).toEqual(['Goedemiddag, ', 'Joke', '']);
  });

  it('leaves a sentence whole that does not have it', () => {
    expect(emphasised('Goedemiddag', 'Joke')).toEqual(['Goedemiddag', '', '']);
    expect(emphasised('Goedemiddag', null)).toEqual(['Goedemiddag', '', '']);
  });
});
