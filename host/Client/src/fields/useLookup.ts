import { keepPreviousData, QueryObserver, queryOptions, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { graph } from '../api/graph';
import type { Lookup } from '../pages/definition';
import { type PageVariable, usePageVariables } from '../pages/pageVariables';
import { type LookupAnswer, lookupDocument, type LookupQuestion, readLookup } from './lookupDocument';

const shortList = 20;
const longList = 50;

function ask(question: LookupQuestion, variables: readonly PageVariable[], signal: AbortSignal) {
  const { document, variables: values } = lookupDocument(question, variables);
  return graph<{ list: unknown; begin?: unknown }>(document, values, signal).then((answer) => readLookup(question, answer));
}

export function lookupQuery(lookup: Lookup, typed: string, variables: readonly PageVariable[]) {
  return queryOptions({
    queryKey: ['lookup', lookup, typed.trim()],
    // Typing on ends the request of the letter before.
    queryFn: ({ signal }) => ask({ lookup, typed, first: shortList }, variables, signal),
    staleTime: 30_000,
  });
}

/** What somebody may mean with what is typed; what was found before stays until there is an answer. */
export function useLookup(lookup: Lookup, typed: string, enabled: boolean) {
  const variables = usePageVariables();
  return useQuery({ ...lookupQuery(lookup, typed, variables), enabled, placeholderData: keepPreviousData });
}

/** The answer to what was typed at this moment, which may be later than what is on the screen. */
export function useLookupAnswers(lookup: Lookup): { readonly known: (typed: string) => LookupAnswer | undefined; readonly ask: (typed: string) => Promise<LookupAnswer> } {
  const variables = usePageVariables();
  const client = useQueryClient();
  return {
    known: (typed) => client.getQueryData(lookupQuery(lookup, typed, variables).queryKey),
    ask: (typed) => {
      const query = lookupQuery(lookup, typed, variables);
      // A request that nobody looks at is ended, and the box may be gone before its answer comes.
      const stop = new QueryObserver(client, query).subscribe(() => undefined);
      return client.query(query).finally(stop);
    },
  };
}

/** All records to choose from, with the columns of their own list page. */
export function useFullList(lookup: Lookup, typed: string, paths: readonly string[]) {
  const variables = usePageVariables();
  return useInfiniteQuery({
    queryKey: ['lookup', lookup, typed.trim(), paths],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => ask({ lookup, typed, paths, first: longList, after: pageParam }, variables, signal),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}
