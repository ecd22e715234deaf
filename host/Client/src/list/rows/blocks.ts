import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { graph } from '../../api/graph';
import { type ListAnswer, listDocument, type ListQuestion, readList } from '../../pages/listDocument';
import type { PageVariable } from '../../pages/pageVariables';
import type { PageRecord } from '../../pages/values';

/** Rows that are fetched at once: about two screens. */
export const blockSize = 50;

/** Rows per request when many are wanted after each other: the most that the host gives. */
const batchSize = 200;

/** How long a count may be used again for another order of the same rows. */
const countLifetime = 10_000;

/** What requests for rows need beside the question. */
export interface RowSource {
  readonly pageId: string;
  readonly question: ListQuestion;
  readonly variables: readonly PageVariable[];
  readonly queryClient: QueryClient;
  /** Paths to ask of the first row alone, and where to bring the answer; so that a list with panes beside it still opens with one request. */
  readonly first?: { readonly paths: readonly string[]; readonly bring: (record: PageRecord) => void } | undefined;
}

export function blockQuery(source: RowSource, block: number) {
  return queryOptions({
    queryKey: blockKey(source, block),
    queryFn: async ({ signal }) => {
      const { pageId, question, queryClient } = source;
      if (block > 0) return ask(source, blockSize, await cursorBefore(source, block), signal, { total: false });

      const known = queryClient.getQueryState<number>(countKey(pageId, question));
      const total = !known?.data || known.isInvalidated || Date.now() - known.dataUpdatedAt > countLifetime;
      const answer = await ask(source, blockSize, null, signal, { total, ...(source.first && { ofFirst: source.first.paths }) });
      if (answer.first) source.first?.bring(answer.first);
      const totalCount = answer.totalCount ?? known?.data ?? 0;
      queryClient.setQueryData(countKey(pageId, question), totalCount);
      return { ...answer, totalCount };
    },
  });
}

export function blockKey({ pageId, question }: Pick<RowSource, 'pageId' | 'question'>, block: number): readonly unknown[] {
  return ['rows', pageId, 'block', question, block];
}

/** All rows from the first, batch after batch, until the end or until nobody wants more. */
export async function* allRows(source: RowSource, signal: AbortSignal): AsyncGenerator<ListAnswer, void> {
  let after: string | null = null;
  do {
    const answer = await ask(source, batchSize, after, signal, { total: after === null });
    yield answer;
    after = answer.next;
  } while (after !== null);
}

/** The first rows, as many as there are up to a limit. */
export async function takeRows(source: RowSource, most: number, signal: AbortSignal): Promise<readonly PageRecord[]> {
  const records: PageRecord[] = [];
  for await (const batch of allRows(source, signal)) {
    records.push(...batch.records.slice(0, most - records.length));
    if (records.length >= most) break;
  }
  return records;
}

/** The cursor of a place, when cursors are places. */
export function cursorAt(index: number): string {
  return btoa(String(index));
}

/** The order does not change how many there are. */
function countKey(pageId: string, { literals, filters, bound }: ListQuestion): readonly unknown[] {
  return ['rows', pageId, 'count', literals, filters, bound];
}

async function ask(
  { question, variables }: RowSource,
  first: number,
  after: string | null,
  signal: AbortSignal,
  extras: Parameters<typeof listDocument>[4],
): Promise<ListAnswer> {
  const { document, variables: values } = listDocument(question, variables, first, after, extras);
  return readList(question, await graph<{ list: unknown }>(document, values, signal));
}

/**
 * Cursors are the host's secret, and usually places: the end of the first block shows whether they are. A list with other cursors is
 * read in order.
 */
async function cursorBefore(source: RowSource, block: number): Promise<string | null> {
  const known = (place: number) => source.queryClient.query({ ...blockQuery(source, place), staleTime: 'static' });
  let next: string | null = (await known(0)).next;
  if (next === null || next === cursorAt(blockSize - 1)) return cursorAt(block * blockSize - 1);
  for (let before = 1; before < block; before++) next = (await known(before)).next ?? next;
  return next;
}
