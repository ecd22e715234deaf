import type { Cue, Page } from '../pages/definition';
import type { Headline } from './figures';

/** The list that a tile counts, with its filter; the list finds that in the definition of the role centre. */
export function cueAddress(page: Page, cue: Pick<Cue, 'id' | 'pagina' | 'filter'>): string {
  if (cue.filter === null) return `/${cue.pagina}`;
  return `/${cue.pagina}?${new URLSearchParams({ van: page.id, activiteit: cue.id }).toString()}`;
}

/** Where a headline leads to: what it tells is counted by a tile, which knows the filter. Null when it leads nowhere. */
export function headlineAddress(page: Page, headline: Headline): string | null {
  if (headline.pagina === null) return null;
  const cue = page.activiteiten.find((other) => other.pagina === headline.pagina && other.filter === headline.filter);
  return cue ? cueAddress(page, cue) : `/${headline.pagina}`;
}
