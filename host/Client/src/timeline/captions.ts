import type { Page } from '../pages/definition';

/** The captions of all choices on a page: a story shows values of lists whose fields say how they are called. */
export function captionsOf(page: Page): ReadonlyMap<string, string> {
  const fields = [...page.tabbladen, ...page.onderdelen, ...page.feitenblokken].flatMap(({ velden }) => velden);
  return new Map(fields.flatMap((field) => field.keuzes.map(({ waarde, titel }) => [waarde, titel] as const)));
}
