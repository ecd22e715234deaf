import { fail, ok, type Result } from '../dates/result';
import type { TextOperand } from './ast';
import type { FilterProblemKey } from './messages';

/** A pattern in operations that the schema has. All of them hold together. */
export interface TextPattern {
  readonly startsWith?: string | undefined;
  readonly endsWith?: string | undefined;
  readonly contains?: string | undefined;
  /** Texts that begin and end well only because both parts share letters: `an*na` is not `ana`. */
  readonly except: readonly string[];
}

/**
 * `a*`, `*a`, `*a*`, `a*b` and what else begins, contains and ends say exactly. A pattern that they would only say nearly is refused:
 * rows that do not belong would be counted and exported.
 */
export function textPattern(operand: TextOperand): Result<TextPattern, FilterProblemKey> {
  const { pieces } = operand;
  if (pieces.some((piece) => piece.type === 'one')) return fail('questionMark', operand.at, operand.length);
  const texts = pieces.flatMap((piece) => (piece.type === 'text' ? [piece.text] : []));
  const startsWith = pieces.at(0)?.type === 'text' ? texts.shift() : undefined;
  const endsWith = pieces.at(-1)?.type === 'text' ? texts.pop() : undefined;
  const [contains, ...more] = texts;
  // The order of two texts in the middle cannot be asked; nor where one is that may share letters with the ends.
  const isUnclear = contains !== undefined && ((startsWith !== undefined && mayShare(startsWith, contains)) || (endsWith !== undefined && mayShare(contains, endsWith)));
  if (more.length > 0 || isUnclear) return fail('wildcardsTooMany', operand.at, operand.length);
  const isSplit = startsWith !== undefined && endsWith !== undefined && contains === undefined;
  return ok({ startsWith, endsWith, contains, except: isSplit ? sharedTexts(startsWith, endsWith) : [] });
}

/** Whether two texts after each other can also stand partly over each other, or one within the other. */
function mayShare(first: string, second: string): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  return a.includes(b) || b.includes(a) || sharedTexts(a, b).length > 0;
}

/** All texts, shorter than both together, that begin with the one and end with the other. */
function sharedTexts(first: string, second: string): readonly string[] {
  const shared: string[] = [];
  for (let letters = 1; letters <= Math.min(first.length, second.length); letters++) {
    if (first.toLowerCase().endsWith(second.slice(0, letters).toLowerCase())) shared.push(first + second.slice(letters));
  }
  return shared;
}
