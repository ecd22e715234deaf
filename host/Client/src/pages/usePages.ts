import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { graph } from '../api/graph';
import type { Page, PageSummary } from './definition';
import { pageDocument, pagesDocument } from './documents';
import { type ToldPage, withOffers } from './offers';

export const pagesQuery = queryOptions({
  queryKey: ['pages'],
  queryFn: async ({ signal }) =>
    (await graph<{ paginas: readonly PageSummary[] }>(pagesDocument, {}, signal)).paginas,
  // Pages change when the host starts with other modules; the frame notices that and asks again.
  staleTime: Number.POSITIVE_INFINITY,
});

export function pageQuery(id: string) {
  return queryOptions({
    queryKey: ['pages', id],
    queryFn: async ({ signal }): Promise<Page | null> => {
      const { pagina } = await graph<{ pagina: ToldPage | null }>(pageDocument, { id }, signal);
      return pagina && withOffers(pagina);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** All pages, thin; suspends until they are there. */
export function usePages(): readonly PageSummary[] {
  return useSuspenseQuery(pagesQuery).data;
}

/** One page, whole; null when no module that is there brings it. Suspends until it is there. */
export function usePage(id: string): Page | null {
  return useSuspenseQuery(pageQuery(id)).data;
}
