import type { Variables } from '../../api/graph';
import { type FilterContext, filterFieldOf, type FilterProblem, typedFilterWhere } from '../../filter';
import type { Page } from '../../pages/definition';

export interface ColumnFilters {
  /** For the `where` of the list; all hold. */
  readonly wheres: readonly Variables[];
  /** Under the path of the field: what was typed there cannot be read, and filters nothing. */
  readonly problems: ReadonlyMap<string, FilterProblem>;
}

/** What was typed at each field, as the server understands it. Fields that the page no longer has are left out. */
export function columnFilters(page: Page, typed: Readonly<Record<string, string>>, context: FilterContext): ColumnFilters {
  const wheres: Variables[] = [];
  const problems = new Map<string, FilterProblem>();
  for (const [path, text] of Object.entries(typed)) {
    const field = page.velden.find((other) => other.pad === path);
    const filterField = field && filterFieldOf(field);
    if (!filterField) continue;
    const where = typedFilterWhere(text, filterField, context);
    if (!where.ok) problems.set(path, where.problem);
    else if (where.value) wheres.push(where.value);
  }
  return { wheres, problems };
}
