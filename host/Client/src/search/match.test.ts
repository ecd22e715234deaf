import { describe, expect, it } from 'vitest';
import { score, wordsOf } from './match';

describe('score', () => {
  it('asks every word to be somewhere', () => {
    expect(score(wordsOf('dossier nieuw'), ['Leefbaarheidsdossieroverzicht', 'zaken'])).toBe(0);
    expect(score(wordsOf('dossier zaken'), ['Leefbaarheidsdossieroverzicht', 'zaken'])).toBeGreaterThan(0);
  });

  it('puts the caption before other words, and its beginning before its middle', () => {
    const [exact, begins, within, term] = [['taken'], ['Taken van mij'], ['Mijn ondertaken'], ['Werk', 'taken']].map((texts) => score(['taken'], texts));
    expect(exact).toBeGreaterThan(begins ?? 0);
    expect(begins).toBeGreaterThan(within ?? 0);
    expect(within).toBeGreaterThan(0);
    expect(begins).toBeGreaterThan(term ?? 0);
  });

  it('looks past accents and case', () => {
    expect(score(wordsOf('COORDINATOR'), ['Coördinator'])).toBeGreaterThan(0);
  });
});
