import type { DrillDown } from '../pages/definition';
import { type PageRecord, textOf, valueAt } from '../pages/values';

/** Where a record is shown: its page and its key there. */
export interface Whereabouts {
  readonly page: string;
  readonly key: string;
}

/**
 * The address that opens when a value is clicked; null when there is nothing to open. A list finds its filter in the definition of the
 * page that it was opened from, so that the address says which record it is about and nothing of anybody else's.
 * @param path The field: `<path>`, or of a line `<part>/<line>/<path>`.
 */
export function drillDownAddress(drillDown: DrillDown, record: PageRecord, from: Whereabouts, path: string): string | null {
  if (drillDown.filter === null && drillDown.sleutelpad) {
    const key = textOf(valueAt(record, drillDown.sleutelpad));
    return key ? `/${drillDown.pagina}/${key}` : null;
  }
  return listFrom(drillDown.pagina, from, { doorklik: path });
}

/** The address of a list that is opened from a record: by a click on a value, or by an action. */
export function listFrom(list: string, { page, key }: Whereabouts, how: { readonly doorklik: string } | { readonly actie: string }): string {
  return `/${list}?${new URLSearchParams({ van: `${page}:${key}`, ...how }).toString()}`;
}
