import { around } from '../filter';
import type { PageVariable } from '../pages/pageVariables';
import { variablesIn } from '../pages/pageVariables';
import { fold } from '../pages/fold';
import type { Lookup } from '../pages/definition';
import type { GraphDocument } from '../pages/listDocument';
import { selectionOf } from '../pages/selection';
import { type PageRecord, textOf, valueAt } from '../pages/values';

export interface LookupAnswer {
  readonly records: readonly PageRecord[];
  /** How many there are; more than `records` when people have to type on. */
  readonly totalCount: number;
  readonly next: string | null;
}

export interface LookupQuestion {
  readonly lookup: Lookup;
  readonly typed: string;
  /** Paths that are shown, beside the lookup's own. */
  readonly paths?: readonly string[];
  readonly first: number;
  readonly after?: string | null;
}

/**
 * Asks for the records that somebody may mean: all words of what was typed, in any order, in any of the searched fields. Records of
 * which the first searched field begins with what was typed are asked along, because among many others they would not be on the first page.
 */
export function lookupDocument({ lookup, typed, paths = [], first, after = null }: LookupQuestion, known: readonly PageVariable[]): GraphDocument {
  const selection = selectionOf([lookup.waarde, ...lookup.kolommen, ...paths]);
  const words = lookup.zoekvelden.length > 0 ? typed.trim().split(/\s+/).filter(Boolean) : [];
  const found = words.map((_, index) => `{ or: [${lookup.zoekvelden.map((path) => condition(path, 'ilike', `$word${index}`)).join(', ')}] }`);
  const own = lookup.filter ? [lookup.filter] : [];
  const { declarations, values } = variablesIn(own, known);
  if (!lookup.recordveld) return { document: `query${declared(declarations)} { list: ${lookup.bron} { ${selection} } }`, variables: values };

  const code = lookup.zoekvelden[0];
  const begins = code && words.length > 0 && !after ? ` begin: ${lookup.bron}(first: 5${where([...own, condition(code, 'ilike', '$typed')])}) { ${lookup.recordveld} { ${selection} } }` : '';
  const all = ['$first: Int', '$after: String', ...words.map((_, index) => `$word${index}: String`), ...(begins ? ['$typed: String'] : []), ...declarations];
  return {
    document: `query${declared(all)} {${begins} list: ${lookup.bron}(first: $first, after: $after${where([...own, ...found])}) { ${lookup.recordveld} { ${selection} } totalCount pageInfo { hasNextPage endCursor } } }`,
    variables: {
      ...values,
      first,
      after,
      ...Object.fromEntries(words.map((word, index) => [`word${index}`, around(word)])),
      ...(begins && { typed: around(typed.trim()).slice(1) }),
    },
  };
}

/** Reads the answer, with what is most likely meant first. */
export function readLookup({ lookup, typed }: LookupQuestion, answer: { readonly list: unknown; readonly begin?: unknown }): LookupAnswer {
  const field = lookup.recordveld;
  if (!field) {
    const records = ((answer.list ?? []) as readonly PageRecord[]).filter((record) => mentions(record, lookup, typed));
    return { records: ranked(records, lookup, typed), totalCount: records.length, next: null };
  }
  const list = answer.list as PageRecord & { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
  const begin = (valueAt(answer.begin, field) ?? []) as readonly PageRecord[];
  const unique = new Map([...begin, ...((list[field] ?? []) as readonly PageRecord[])].map((record) => [textOf(valueAt(record, lookup.waarde)), record]));
  // Without searched fields the server cannot narrow it down; what was fetched is all there is to look in.
  const records = [...unique.values()].filter((record) => lookup.zoekvelden.length > 0 || mentions(record, lookup, typed));
  return { records: ranked(records, lookup, typed), totalCount: list.totalCount, next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null };
}

/** Exact key first, then keys that begin with it, then other columns that do, then the rest: a number is not found in somebody's phone number. */
function ranked(records: readonly PageRecord[], lookup: Lookup, typed: string): readonly PageRecord[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return records;
  return records
    .map((record, index) => ({ record, index, rank: rankOf(lookup.kolommen.map((path) => fold(textOf(valueAt(record, path)))), wanted) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ record }) => record);
}

function rankOf([key = '', ...others]: readonly string[], wanted: string): number {
  if (key === wanted) return 0;
  if (others.includes(wanted)) return 1;
  if (key.startsWith(wanted)) return 2;
  return others.some((text) => text.startsWith(wanted)) ? 3 : 4;
}

/** The record that was typed out in full, by its key or by the text that is shown: the only one that may be taken without being chosen. */
export function exactly(records: readonly PageRecord[], lookup: Lookup, typed: string): PageRecord | null {
  const wanted = fold(typed.trim());
  for (const path of lookup.kolommen) {
    const found = records.filter((record) => fold(textOf(valueAt(record, path))) === wanted);
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function mentions(record: PageRecord, lookup: Lookup, typed: string): boolean {
  const text = fold(lookup.kolommen.map((path) => textOf(valueAt(record, path))).join(' '));
  return typed.trim().split(/\s+/).every((word) => text.includes(fold(word)));
}

function condition(path: string, operation: string, variable: string): string {
  return path.split('.').reduceRight((inner, step) => `{ ${step}: ${inner} }`, `{ ${operation}: ${variable} }`);
}

function where(conditions: readonly string[]): string {
  if (conditions.length === 0) return '';
  return `, where: ${conditions.length === 1 ? (conditions[0] ?? '') : `{ and: [${conditions.join(', ')}] }`}`;
}

function declared(declarations: readonly string[]): string {
  return declarations.length > 0 ? ` (${declarations.join(', ')})` : '';
}
