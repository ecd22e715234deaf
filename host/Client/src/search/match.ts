import { fold } from '../pages/fold';

/**
 * How well texts answer words: 0 for not. Every word has to be found; in the first text, and at its beginning, it counts most.
 */
export function score(words: readonly string[], texts: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    const best = Math.max(0, ...texts.map((text, index) => (index === 0 ? scoreOf(fold(text), word) : Math.min(scoreOf(fold(text), word), begins) / 1.5)));
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

/** For a text that begins with the word. */
const begins = 8;

function scoreOf(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at < 0) return 0;
  if (text === word) return 16;
  return at === 0 ? begins : /[\s-]/.test(text.charAt(at - 1)) ? 6 : 2;
}

export function wordsOf(text: string): readonly string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}
