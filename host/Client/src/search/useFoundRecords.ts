import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { graph } from '../api/graph';
import { searchedPagesDocument } from '../pages/documents';
import { pageVariablesQuery } from '../pages/pageVariables';
import { usePages } from '../pages/usePages';
import type { PageRecord } from '../pages/values';
import { type FoundRecord, readRecords, recordsDocument, type SearchedPage } from './recordsDocument';

/** Shorter words are in nearly everything. */
const shortest = 3;

interface Found {
  readonly lists: readonly { readonly page: SearchedPage; readonly records: readonly FoundRecord[] }[];
  readonly isSearching: boolean;
}

/** Records of all lists that let themselves be searched, for these words; in one question to the server, ended by the next word. */
export function useFoundRecords(text: string): Found {
  const wanted = useDeferredValue(text);
  const searchable = usePages().filter((page) => page.recordszoeken);
  const pages = useQuery(searchedPagesQuery(searchable.map((page) => page.id))).data ?? [];
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

/** How all of the lists are searched, in one question; with the key of pages, because they go together when the host restarts. */
function searchedPagesQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['pages', 'searched', ids],
    enabled: ids.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const answer = await graph<Readonly<Record<string, SearchedPage | null>>>(
        searchedPagesDocument(ids.length),
        Object.fromEntries(ids.map((id, index) => [`p${index}`, id])),
        signal,
      );
      return ids.flatMap((_, index) => answer[`l${index}`] ?? []);
    },
  });
}
