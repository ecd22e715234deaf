import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { graph } from '../api/graph';
import { listDocument, type ListQuestion, readList } from '../pages/listDocument';
import { usePageVariables } from '../pages/pageVariables';

const pageSize = 50;

/** The rows of a list, fetched as far as people scroll. */
export function useRows(pageId: string, question: ListQuestion) {
  const variables = usePageVariables();
  const rows = useInfiniteQuery({
    queryKey: ['rows', pageId, question],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const { document, variables: values } = listDocument(question, variables, pageSize, pageParam);
      return readList(question, await graph<{ list: unknown }>(document, values, signal));
    },
    getNextPageParam: (last) => last.next,
  });
  const records = useMemo(() => rows.data?.pages.flatMap((page) => page.records) ?? [], [rows.data]);
  return { ...rows, records, totalCount: rows.data?.pages[0]?.totalCount ?? 0 };
}
