import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { graph } from '../../api/graph';
import { fieldPaths } from '../../pages/cardDocument';
import type { Page } from '../../pages/definition';
import { listDocument, type ListQuestion, readList } from '../../pages/listDocument';
import { type PageVariable, usePageVariables } from '../../pages/pageVariables';
import { keyOf, type PageRecord } from '../../pages/values';

/** What the panes beside a list show of its current row. */
export function factPaths(page: Page): readonly string[] {
  return page.feitenblokken.flatMap((box) => box.velden.flatMap(fieldPaths));
}

/** Keeps what came along with the rows, so that it is not asked again. */
export function keepFacts(queryClient: QueryClient, page: Page, record: PageRecord): void {
  queryClient.setQueryData(factsKey(page, keyOf(record)), record);
}

/** The facts of a record; those of the row before stay until they are there. */
export function useFacts(page: Page, key: string | null, isShown: boolean) {
  const variables = usePageVariables();
  return useQuery({
    ...factsQuery(page, key ?? '', variables),
    enabled: isShown && key !== null && page.recordveld !== null && page.feitenblokken.length > 0,
    placeholderData: (before) => before,
  });
}

function factsQuery(page: Page, key: string, variables: readonly PageVariable[]) {
  return queryOptions({
    queryKey: factsKey(page, key),
    queryFn: async ({ signal }): Promise<PageRecord | null> => {
      const question: ListQuestion = {
        bron: page.bron ?? '',
        recordveld: page.recordveld,
        recordtype: page.recordtype,
        heeftSleutel: page.heeftSleutel,
        paths: factPaths(page),
        literals: [],
        filters: [{ id: { eq: key } }],
        order: [],
      };
      const { document, variables: values } = listDocument(question, variables, 1, null, { total: false });
      return readList(question, await graph<{ list: unknown }>(document, values, signal)).records[0] ?? null;
    },
  });
}

function factsKey(page: Page, key: string): readonly unknown[] {
  return ['rows', page.id, 'facts', key];
}
