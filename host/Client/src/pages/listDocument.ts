import type { Variables } from '../api/graph';
import { type PageVariable, variablesIn } from './pageVariables';
import { selectionOf } from './selection';

/** What is asked of a list. */
export interface ListQuestion {
  /** The query field, and the field of its answer that holds the records; null when the answer is a list itself. */
  readonly bron: string;
  readonly recordveld: string | null;
  /** Type of the records: it names the inputs of filters and orders. */
  readonly recordtype: string | null;
  /** Whether a record has a key to ask along. */
  readonly heeftSleutel: boolean;
  /** Paths of what is shown. */
  readonly paths: readonly string[];
  /** Filters of the definition, as GraphQL literals with the variables of pages; all hold. */
  readonly literals: readonly (string | null | undefined)[];
  /** Filters of the user, as values; all hold. */
  readonly filters: readonly Variables[];
  readonly order: readonly Variables[];
  /** Variables that the literals use beside those of pages: values of the record that a list was opened from. */
  readonly bound?: readonly PageVariable[];
}

export interface GraphDocument {
  readonly document: string;
  readonly variables: Variables;
}

export interface ListAnswer {
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Null when it was not counted. */
  readonly totalCount: number | null;
  /** Where the next records begin; null at the end. */
  readonly next: string | null;
  /** The first record with what was asked of it alone. */
  readonly first: Readonly<Record<string, unknown>> | null;
}

/** What may be asked beside the rows. */
export interface ListExtras {
  /** Whether to count all rows; counted unless this is false. */
  readonly total?: boolean;
  /** Paths to ask of the very first record alone; what they lead to may be too much to ask of every row. */
  readonly ofFirst?: readonly string[];
}

/** The document for one page of a list. The same question gives the same text, so that the host parses it once. */
export function listDocument(
  question: ListQuestion,
  known: readonly PageVariable[],
  first: number,
  after: string | null,
  extras: ListExtras = {},
): GraphDocument {
  const literals = question.literals.filter((literal) => literal !== null && literal !== undefined);
  const { declarations, values } = variablesIn(literals, [...known, ...(question.bound ?? [])]);
  const key = question.heeftSleutel ? ['id'] : [];
  const selection = selectionOf([...key, ...question.paths]);
  if (!question.recordveld)
    return { document: `query${declared(declarations)} { list: ${question.bron} { ${selection} } }`, variables: values };

  const conditions = [...literals];
  const variables: Record<string, unknown> = { ...values, first, after };
  const all = ['$first: Int', '$after: String', ...declarations];
  if (question.filters.length > 0) {
    all.push(`$own: [${question.recordtype ?? ''}FilterInput!]`);
    variables['own'] = question.filters;
    conditions.push('{ and: $own }');
  }
  const args: string[] = [];
  if (conditions.length > 0) args.push(`where: ${conditions.length === 1 ? (conditions[0] ?? '') : `{ and: [${conditions.join(', ')}] }`}`);
  if (question.order.length > 0) {
    all.push(`$order: [${question.recordtype ?? ''}SortInput!]`);
    variables['order'] = question.order;
    args.push('order: $order');
  }
  const total = extras.total === false ? '' : ' totalCount';
  const list = `list: ${question.bron}(${['first: $first', 'after: $after', ...args].join(', ')}) { ${question.recordveld} { ${selection} }${total} pageInfo { hasNextPage endCursor } }`;
  const beside = extras.ofFirst
    ? ` beside: ${question.bron}(${['first: 1', ...args].join(', ')}) { ${question.recordveld} { ${selectionOf([...key, ...extras.ofFirst])} } }`
    : '';
  return { document: `query${declared(all)} { ${list}${beside} }`, variables };
}

/** Reads the answer to a list's document, in whichever of the two shapes it comes. */
export function readList(question: ListQuestion, answer: { readonly list: unknown; readonly beside?: unknown }): ListAnswer {
  if (!question.recordveld) {
    const records = (answer.list ?? []) as ListAnswer['records'];
    return { records, totalCount: records.length, next: null, first: null };
  }
  const list = answer.list as Readonly<Record<string, unknown>> & {
    readonly totalCount?: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  const beside = answer.beside as Readonly<Record<string, ListAnswer['records']>> | undefined;
  return {
    records: list[question.recordveld] as ListAnswer['records'],
    totalCount: list.totalCount ?? null,
    next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null,
    first: beside?.[question.recordveld]?.[0] ?? null,
  };
}

function declared(declarations: readonly string[]): string {
  return declarations.length > 0 ? ` (${declarations.join(', ')})` : '';
}
