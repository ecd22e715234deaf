import type { DrillDown, Field, Page } from './definition';
import { selectionOf } from './selection';

/** Everything that a card shows, as paths from its record. */
export function cardPaths(page: Page): readonly string[] {
  const fields = [...page.tabbladen, ...page.feitenblokken].flatMap((group) => group.velden.flatMap(fieldPaths));
  const parts = page.onderdelen.flatMap((part) => [
    // What only shows something need not be a record, and then has no key.
    ...(part.wijzigmutatie ? [`${part.pad}.id`, `${part.pad}.version`] : []),
    ...part.velden.flatMap(fieldPaths).map((path) => `${part.pad}.${path}`),
    ...part.acties.flatMap((action) => action.invoer.map((bound) => `${part.pad}.${bound.pad}`)),
  ]);
  const actions = page.acties.flatMap((action) => action.invoer.map((bound) => bound.pad));
  return ['id', 'version', ...page.titelvelden, ...fields, ...actions, ...parts];
}

export function cardDocument(page: Page): string {
  return `query ($id: UUID!) { record: ${page.bron ?? ''}(id: $id) { ${selectionOf(cardPaths(page))} } }`;
}

/** The paths that a field needs: its value, and what its drill-down and lookup go by. */
export function fieldPaths(field: Field): readonly string[] {
  return [field.pad, ...drillDownPaths(field.doorklik), ...(field.opzoekwaarde ? [field.opzoekwaarde] : [])];
}

function drillDownPaths(drillDown: DrillDown | null): readonly string[] {
  return drillDown?.variabelen.map((variable) => variable.pad) ?? [];
}
