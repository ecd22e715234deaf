import type { FilterKind } from './field';

/** The ways to write a text that are asked for when case does not count, each once, as typed first. */
export function spellings(text: string, ignoreCase: boolean, kind: FilterKind): readonly string[] {
  if (ignoreCase) return anyCase(text);
  return kind === 'code' ? [...new Set([text, text.toUpperCase()])] : [text];
}

/**
 * The cases that people use: as typed, small, capitals, a capital first, and one for every word. The schema has no operation that
 * ignores case, and listing all of them is out of the question.
 */
export function anyCase(text: string): readonly string[] {
  const small = text.toLowerCase();
  const sentence = small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  const words = small.replace(/(?<![\p{L}\p{N}'])\p{L}/gu, (letter) => letter.toUpperCase());
  return [...new Set([text, small, text.toUpperCase(), sentence, words])];
}
