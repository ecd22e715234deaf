import type { ColumnChoice } from '../../personal/columns';
import type { Page } from '../../pages/definition';
import type { ListState, Sort } from '../listState';

/** A named way to look at a list. */
export interface ListView {
  readonly id: string;
  readonly title: string;
  /** The filter of one that the page brings; null for one that somebody saved. */
  readonly literal: string | null;
  readonly saved: SavedView | null;
}

/** What a saved view remembers: filters as they were typed, so that `-1W..v` moves along with the days. */
export interface ViewContent {
  /** The view of the page that it was made from. */
  readonly base: string | null;
  readonly filters: ListState['filters'];
  readonly search: string;
  readonly sort: Sort | null;
  readonly columns: ColumnChoice | null;
}

export interface SavedView {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly content: ViewContent;
  readonly isOwn: boolean;
  readonly sharedWith: Sharing;
  readonly owner: string;
  readonly team: string | null;
}

export type Sharing = 'NIEMAND' | 'TEAM' | 'IEDEREEN';

/** The views of the page first, then what people saved. */
export function listViews(page: Page, saved: readonly SavedView[]): readonly ListView[] {
  return [
    ...page.weergaven.map(({ id, titel, filter }) => ({ id, title: titel, literal: filter, saved: null })),
    ...saved.map((view) => ({ id: view.id, title: view.name, literal: page.weergaven.find(({ id }) => id === view.content.base)?.filter ?? null, saved: view })),
  ];
}

/** The list as a view shows it; without one, the whole list. What the list was opened for stays. */
export function stateOfView(view: ListView | null, state: ListState): ListState {
  const content = view?.saved?.content;
  return { from: state.from, view: view?.id ?? null, filters: content?.filters ?? {}, search: content?.search ?? '', sort: content?.sort ?? null };
}

/** Whether somebody changed what the view says. */
export function isChanged(view: ListView | null, state: ListState): boolean {
  const own = stateOfView(view, state);
  return JSON.stringify([own.filters, own.search, own.sort]) !== JSON.stringify([state.filters, state.search, state.sort]);
}

export function contentOf(view: ListView | null, state: ListState, columns: ColumnChoice | null): ViewContent {
  return { base: view?.saved ? view.saved.content.base : (view?.id ?? null), filters: state.filters, search: state.search, sort: state.sort, columns };
}
