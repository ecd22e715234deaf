import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { graph } from '../api/graph';
import { cardDocument } from '../pages/cardDocument';
import type { Page } from '../pages/definition';
import type { PageRecord } from '../pages/values';

export function recordQuery(page: Page, key: string) {
  return queryOptions({
    queryKey: ['record', page.id, key],
    queryFn: async ({ signal }) => (await graph<{ record: PageRecord | null }>(cardDocument(page), { id: key }, signal)).record,
  });
}

/** The record of a card with everything that the card shows, in one question; null when it is not there. */
export function useRecord(page: Page, key: string): PageRecord | null {
  return useSuspenseQuery(recordQuery(page, key)).data;
}
