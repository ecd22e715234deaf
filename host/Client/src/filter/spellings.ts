import type { FilterKind } from './field';

/** The ways to write a text that are asked for where only whole texts can be listed, each once, as typed first. Codes are kept in capitals. */
export function spellings(text: string, ignoreCase: boolean, kind: FilterKind): readonly string[] {
  if (ignoreCase) return [...new Set([text, text.toUpperCase(), text.toLowerCase()])];
  return kind === 'code' ? [...new Set([text, text.toUpperCase()])] : [text];
}
