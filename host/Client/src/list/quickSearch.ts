import type { Variables } from '../api/graph';
import { around } from '../filter';

/** Objects in each other along a dotted path, with a value at its end: a `where`, or an `order`. */
export function at(path: string, value: unknown): Variables {
  return path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Variables;
}

/** The words of a search; what stands between double quotes is one. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]+)"|([^\s"]+)/g)].map(([, phrase, word]) => (phrase ?? word ?? '').trim()).filter((word) => word !== '');
}

// Every word asks every field, and databases take only so many conditions in a statement.
const mostWords = 10;

/**
 * Rows in which every word stands in one of the fields, in any order, capitals and accents aside; null when nothing is looked for.
 */
export function quickSearch(text: string, fields: readonly string[]): Variables | null {
  const words = fields.length > 0 ? wordsOf(text).slice(0, mostWords) : [];
  const each = words.map((word) => anyOf(fields.map((field) => at(field, { ilike: around(word) }))));
  return each.length === 0 ? null : { and: each };
}

function anyOf(conditions: readonly Variables[]): Variables {
  return conditions.length === 1 && conditions[0] ? conditions[0] : { or: conditions };
}
