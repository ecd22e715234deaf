import type { Variables } from '../api/graph';
import { actionPaths } from '../pages/actionPaths';
import { fieldPaths } from '../pages/cardDocument';
import type { Field, Page } from '../pages/definition';
import type { ListQuestion } from '../pages/listDocument';
import type { PageVariable } from '../pages/pageVariables';
import type { ListState } from './listState';
import { at, quickSearch } from './quickSearch';

/** What a list shows of its records because somebody clicked a number elsewhere. */
export interface Drilled {
  readonly filter: string | null;
  readonly bound: readonly PageVariable[];
  /** Caption of the tile that was clicked; null when it was a value. */
  readonly title: string | null;
}

/** The question for the rows of a list as it is set now. */
export function listQuestion(
  page: Page,
  columns: readonly Field[],
  state: ListState,
  filters: readonly Variables[],
  drilled: Drilled | null,
  viewFilter: string | null,
): ListQuestion {
  const found = quickSearch(state.search, page.zoekvelden);
  const sorted = page.velden.find((field) => field.pad === state.sort?.path)?.sorteerpad;
  return {
    bron: page.bron ?? '',
    recordveld: page.recordveld,
    recordtype: page.recordtype,
    heeftSleutel: page.heeftSleutel,
    paths: [...new Set([...columns.flatMap(fieldPaths), ...actionPaths(page.acties)])],
    literals: [page.filter, viewFilter, drilled?.filter ?? null].filter((literal) => literal !== null),
    filters: found ? [...filters, found] : filters,
    order: sorted && state.sort ? [at(sorted, state.sort.descending ? 'DESC' : 'ASC')] : [],
    bound: drilled?.bound ?? [],
  };
}
