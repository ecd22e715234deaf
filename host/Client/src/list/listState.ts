/** Everything that a user can set on a list. It stands in the address, so that links and Back bring it back. */
export interface ListState {
  /** Id of the view; null for the whole list. */
  readonly view: string | null;
  /** What was typed to filter each field by, under the field's path. */
  readonly filters: Readonly<Record<string, string>>;
  readonly search: string;
  readonly sort: Sort | null;
  /** Where the list was opened from, and what was clicked there. */
  readonly from: DrilledFrom | null;
}

export interface Sort {
  /** Path of the field. */
  readonly path: string;
  readonly descending: boolean;
}

/** A field or an action of a record, or a tile of a role centre. */
export type DrilledFrom =
  | { readonly page: string; readonly key: string; readonly path: string }
  | { readonly page: string; readonly key: string; readonly action: string }
  | { readonly page: string; readonly cue: string };

export const emptyState: ListState = { view: null, filters: {}, search: '', sort: null, from: null };

/** Reads an address. What cannot be read is left out: an old link opens the list all the same. */
export function readState(params: URLSearchParams): ListState {
  const sort = params.get('sorteer');
  return {
    view: params.get('weergave'),
    filters: readFilters(params.get('filter')),
    search: params.get('zoek') ?? '',
    sort: sort ? { path: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : null,
    from: readFrom(params),
  };
}

export function writeState(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.from && 'cue' in state.from) {
    params.set('van', state.from.page);
    params.set('activiteit', state.from.cue);
  } else if (state.from) {
    params.set('van', `${state.from.page}:${state.from.key}`);
    if ('action' in state.from) params.set('actie', state.from.action);
    else params.set('doorklik', state.from.path);
  }
  if (state.view) params.set('weergave', state.view);
  if (Object.keys(state.filters).length > 0) params.set('filter', JSON.stringify(state.filters));
  if (state.search) params.set('zoek', state.search);
  if (state.sort) params.set('sorteer', `${state.sort.descending ? '-' : ''}${state.sort.path}`);
  return params;
}

/** The state with another filter on a field; an empty text takes the filter away. */
export function withFilter(state: ListState, path: string, text: string): ListState {
  const others = Object.entries(state.filters).filter(([other]) => other !== path);
  return { ...state, filters: Object.fromEntries(text ? [...others, [path, text]] : others) };
}

/** Whether rows may be missing because of what the user set. */
export function isFiltered(state: ListState): boolean {
  return state.from !== null || state.view !== null || state.search.trim() !== '' || Object.keys(state.filters).length > 0;
}

function readFilters(text: string | null): Readonly<Record<string, string>> {
  if (!text) return {};
  try {
    const filters: unknown = JSON.parse(text);
    if (filters === null || typeof filters !== 'object' || Array.isArray(filters)) return {};
    return Object.fromEntries(Object.entries(filters).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
  } catch {
    return {};
  }
}

function readFrom(params: URLSearchParams): DrilledFrom | null {
  const [from, cue, path, action] = ['van', 'activiteit', 'doorklik', 'actie'].map((name) => params.get(name));
  if (from && cue) return { page: from, cue };
  const colon = from?.indexOf(':') ?? -1;
  if (!from || colon <= 0) return null;
  const where = { page: from.slice(0, colon), key: from.slice(colon + 1) };
  if (path) return { ...where, path };
  return action ? { ...where, action } : null;
}
