import { fold } from '../pages/fold';
import type { Piece } from './ast';

/** A pattern of the schema's `like` and `ilike`: `*` any text, `?` one character, a backslash before what stands for itself. */
export function patternOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? escaped(piece.text) : piece.type === 'any' ? '*' : '?')).join('');
}

/** The pattern of texts that have this one in them. */
export function around(text: string): string {
  return `*${escaped(text)}*`;
}

function escaped(text: string): string {
  return text.replace(/[\\*?]/g, '\\$&');
}

/** Whether a text fits a pattern, case included. */
export function isLike(text: string, pattern: string): boolean {
  const source = pattern.replace(/\\(.)|([*?])|[\s\S]/gu, (part, quoted: string | undefined, sign: string | undefined) =>
    sign === undefined ? (quoted ?? part).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : sign === '*' ? '.*' : '.',
  );
  return new RegExp(`^(?:${source})$`, 'su').test(text);
}

/** The same, capitals and accents aside. */
export function isLooselyLike(text: string, pattern: string): boolean {
  return isLike(fold(text), fold(pattern));
}
