import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { graph } from '../api/graph';
import type { Page } from '../pages/definition';
import { pageVariablesQuery } from '../pages/pageVariables';
import { pageQuery, usePages } from '../pages/usePages';
import type { PageRecord } from '../pages/values';
import { type FoundRecord, readRecords, recordsDocument } from './recordsDocument';

/** Shorter words are in nearly everything. */
const shortest = 3;

interface Found {
  readonly lists: readonly { readonly page: Page; readonly records: readonly FoundRecord[] }[];
  readonly isSearching: boolean;
}

/** Records of all lists that let themselves be searched, for these words; in one question to the server, ended by the next word. */
export function useFoundRecords(text: string): Found {
  const wanted = useDeferredValue(text);
  const searchable = usePages().filter((page) => page.recordszoeken);
  const pages = useQueries({
    queries: searchable.map((page) => pageQuery(page.id)),
    combine: (results) => results.flatMap(({ data }) => (data ? [data] : [])),
  });
  const variables = useQuery(pageVariablesQuery).data;
  const words = wanted.split(/\s+/).filter(Boolean);
  const isLongEnough = wanted.trim().length >= shortest;
  const found = useQuery({
    queryKey: ['search', pages.map((page) => page.id), words],
    enabled: isLongEnough && pages.length > 0 && variables !== undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { document, variables: values } = recordsDocument(pages, words, variables ?? []);
      return readRecords(pages, await graph<PageRecord>(document, values, signal));
    },
  });
  return {
    lists: isLongEnough ? pages.flatMap((page, index) => (found.data?.[index]?.length ? [{ page, records: found.data[index] }] : [])) : [],
    isSearching: isLongEnough && found.isFetching,
  };
}
