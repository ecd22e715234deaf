import { actionPaths, cardPathsOfActions } from './actionPaths';
import type { Field, Page } from './definition';
import { drillDownPaths } from './drillDownPaths';
import { selectionOf } from './selection';

/** Everything that a card shows, as paths from its record. */
export function cardPaths(page: Page): readonly string[] {
  const fields = [...page.tabbladen, ...page.feitenblokken].flatMap((group) => group.velden.flatMap(fieldPaths));
  const parts = page.onderdelen.flatMap((part) => [
    ...under(part, [
      // What only shows something need not be a record, and then has no key.
      ...(part.heeftSleutel ? ['id'] : []),
      ...(part.wijzigmutatie ? ['version'] : []),
      ...part.velden.flatMap(fieldPaths),
      ...actionPaths(part.acties),
    ]),
    ...cardPathsOfActions(part.acties),
  ]);
  const story = page.tijdlijn.flatMap((source) =>
    under(source, [source.datum, source.titel, ...[source.tekst, source.auteur].flatMap((path) => path ?? []), ...drillDownPaths(source.doorklik)]),
  );
  // What is only read may have no versions.
  const own = page.wijzigmutatie ? ['id', 'version'] : ['id'];
  return [...own, ...page.titelvelden, ...fields, ...actionPaths(page.acties), ...parts, ...story];
}

export function cardDocument(page: Page): string {
  return `query ($id: UUID!) { record: ${page.bron ?? ''}(id: $id) { ${selectionOf(cardPaths(page))} } }`;
}

/** Paths of a line, as paths from the record that the lines belong to. */
function under({ pad, recordveld }: { readonly pad: string; readonly recordveld: string | null }, paths: readonly string[]): readonly string[] {
  const lines = recordveld ? `${pad}.${recordveld}` : pad;
  return paths.map((path) => `${lines}.${path}`);
}

/** The paths that a field needs: its value, and what its drill-down, lookup and look go by. */
export function fieldPaths(field: Field): readonly string[] {
  return [field.pad, ...drillDownPaths(field.doorklik), ...(field.opzoekwaarde ? [field.opzoekwaarde] : []), ...field.stijlen.flatMap((style) => style.paden), ...field.zichtbaarPaden];
}
