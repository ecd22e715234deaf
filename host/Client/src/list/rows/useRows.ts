import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ListAnswer, ListQuestion } from '../../pages/listDocument';
import { usePageVariables } from '../../pages/pageVariables';
import type { PageRecord } from '../../pages/values';
import { blockKey, blockQuery, blockSize, type RowSource } from './blocks';

export interface Rows {
  /** Null while nothing is known yet. */
  readonly total: number | null;
  /** Undefined while it is not there yet. */
  readonly at: (index: number) => PageRecord | undefined;
  /** Says which rows are on the screen. */
  readonly want: (first: number, last: number) => void;
  /** The rows are those of the question before, while the new ones are fetched. */
  readonly isChanging: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly source: RowSource;
}

/**
 * The rows of a list, fetched where people look and kept while they may come back. The question must be the same object as long as it asks the same.
 */
export function useRows(pageId: string, question: ListQuestion, first?: RowSource['first']): Rows {
  const queryClient = useQueryClient();
  const variables = usePageVariables();
  const [shown, show] = useState(question);
  const [seen, see] = useState({ first: 0, last: 0 });
  const source: RowSource = { pageId, question, variables, queryClient, first };

  const head = useQuery(blockQuery(source, 0));
  if (head.data && shown !== question) show(question);
  const shownSource: RowSource = { pageId, question: shown, variables, queryClient };
  const blocks = useQueries({
    // Rows are read from the cache below, which no observer sees: without this nothing is drawn when they come.
    queries: range(Math.max(1, seen.first), seen.last).map((block) => ({ ...blockQuery(shownSource, block), notifyOnChangeProps: ['data', 'error', 'isError'] as const })),
  });

  const at = useCallback(
    (index: number) => {
      const block = shown.recordveld ? Math.floor(index / blockSize) : 0;
      return queryClient.getQueryData<ListAnswer>(blockKey({ pageId, question: shown }, block))?.records[index - block * blockSize];
    },
    [queryClient, pageId, shown],
  );
  const want = useCallback(
    (from: number, to: number) => {
      const next = shown.recordveld ? { first: Math.floor(from / blockSize), last: Math.floor(to / blockSize) } : { first: 0, last: 0 };
      see((before) => (before.first === next.first && before.last === next.last ? before : next));
    },
    [shown],
  );
  const failed = [head, ...blocks].filter((query) => query.isError);
  return {
    total: queryClient.getQueryData<ListAnswer>(blockKey({ pageId, question: shown }, 0))?.totalCount ?? null,
    at,
    want,
    isChanging: shown !== question,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const query of failed) void query.refetch();
    },
    source,
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
