import { type QueryClient, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Variables } from '../api/graph';
import { graph } from '../api/graph';
import { workCalendar } from '../dates';
import { pageVariablesDocument } from './documents';

/** A variable that filters of pages use: who looks, and which day it is. */
export interface PageVariable {
  readonly naam: string;
  readonly type: string;
  readonly waarde: unknown;
}

interface Answer {
  readonly paginavariabelen: readonly PageVariable[];
  readonly schil: { readonly geslotenDagen: readonly string[] };
}

const circumstances = queryOptions({
  queryKey: ['pageVariables'],
  queryFn: ({ signal }) => graph<Answer>(pageVariablesDocument, {}, signal),
  // $vandaag is another day after midnight, and teams change.
  staleTime: 5 * 60_000,
});

export const pageVariablesQuery = queryOptions({ ...circumstances, select: ({ paginavariabelen }) => paginavariabelen });

const literalsQuery = queryOptions({ ...circumstances, select: ({ paginavariabelen }) => literalsOf(paginavariabelen) });

const calendarQuery = queryOptions({ ...circumstances, select: ({ schil }) => workCalendar(schil.geslotenDagen) });

export function usePageVariables(): readonly PageVariable[] {
  return useSuspenseQuery(pageVariablesQuery).data;
}

/** What stands for what in conditions and first values. */
function literalsOf(variables: readonly PageVariable[]): Variables {
  return Object.fromEntries(variables.map(({ naam, waarde }) => [naam, waarde]));
}

/** What the variables stand for in conditions on records; undefined until that is known. */
export function useLiterals(): Variables | undefined {
  return useQuery(literalsQuery).data;
}

/** What the variables stand for in first values; suspends until that is known. */
export function useKnownLiterals(): Variables {
  return useSuspenseQuery(literalsQuery).data;
}

/** The same, as far as it was asked already. */
export function knownLiterals(client: QueryClient): Variables {
  return literalsOf(knownPageVariables(client));
}

/** The variables as far as they were asked already. */
export function knownPageVariables(client: QueryClient): readonly PageVariable[] {
  return client.getQueryData(circumstances.queryKey)?.paginavariabelen ?? [];
}

/** The days that the corporation works, which come with the variables: typed days and filters count by the same. */
export function useWorkCalendar() {
  return useSuspenseQuery(calendarQuery).data;
}

/** What a document with these texts in it has to declare, and the values to send along. */
export function variablesIn(texts: readonly string[], known: readonly PageVariable[]): { readonly declarations: readonly string[]; readonly values: Variables } {
  const names = new Set(texts.flatMap((text) => [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name)));
  const used = known.filter(({ naam }) => names.has(naam));
  return {
    declarations: used.map(({ naam, type }) => `$${naam}: ${type}`),
    values: literalsOf(used),
  };
}
