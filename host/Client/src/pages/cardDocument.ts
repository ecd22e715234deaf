import { actionPaths, cardPathsOfActions } from './actionPaths';
import type { DrillDown, Field, Page } from './definition';
import { selectionOf } from './selection';

/** Everything that a card shows, as paths from its record. */
export function cardPaths(page: Page): readonly string[] {
  const fields = [...page.tabbladen, ...page.feitenblokken].flatMap((group) => group.velden.flatMap(fieldPaths));
  const parts = page.onderdelen.flatMap((part) => [
    // What only shows something need not be a record, and then has no key.
    ...(part.wijzigmutatie ? [`${part.pad}.id`, `${part.pad}.version`] : []),
    ...part.velden.flatMap(fieldPaths).map((path) => `${part.pad}.${path}`),
    ...actionPaths(part.acties).map((path) => `${part.pad}.${path}`),
    ...cardPathsOfActions(part.acties),
  ]);
  const story = page.tijdlijn.flatMap((source) =>
    [source.datum, source.titel, source.tekst, source.auteur, source.doorklik?.sleutelpad].flatMap((path) => (path ? [`${source.pad}.${path}`] : [])),
  );
  return ['id', 'version', ...page.titelvelden, ...fields, ...actionPaths(page.acties), ...parts, ...story];
}

export function cardDocument(page: Page): string {
  return `query ($id: UUID!) { record: ${page.bron ?? ''}(id: $id) { ${selectionOf(cardPaths(page))} } }`;
}

/** The paths that a field needs: its value, and what its drill-down and lookup go by. */
export function fieldPaths(field: Field): readonly string[] {
  return [field.pad, ...drillDownPaths(field.doorklik), ...(field.opzoekwaarde ? [field.opzoekwaarde] : [])];
}

function drillDownPaths(drillDown: DrillDown | null): readonly string[] {
  return drillDown ? [...drillDown.variabelen.map((variable) => variable.pad), ...(drillDown.sleutelpad ? [drillDown.sleutelpad] : [])] : [];
}
