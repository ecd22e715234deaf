import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { graph } from '../api/graph';
import type { DrillDown, Field, Page, Part } from '../pages/definition';
import { selectionOf } from '../pages/selection';
import { pageQuery } from '../pages/usePages';
import { keyOf, type PageRecord, recordsAt, valueAt } from '../pages/values';
import type { DrilledFrom } from './listState';
import type { Drilled } from './question';

/**
 * What a list is limited to because somebody clicked a value elsewhere. The address says which; the filter stands in the definition of
 * the page that was left. Null when the list was opened otherwise, or when that value is no longer there.
 */
export function useDrilled(from: DrilledFrom | null): Drilled | null {
  return useSuspenseQuery(drilledQuery(useQueryClient(), from)).data;
}

function drilledQuery(queryClient: QueryClient, from: DrilledFrom | null) {
  return queryOptions({
    queryKey: ['drilled', from],
    queryFn: async ({ signal }): Promise<Drilled | null> => {
      if (!from) return null;
      const page = await queryClient.query({ ...pageQuery(from.page), staleTime: 'static' });
      if ('cue' in from) {
        const cue = page?.activiteiten.find(({ id }) => id === from.cue);
        return cue ? { filter: cue.filter, bound: [], title: cue.titel } : null;
      }
      const clicked = page && clickedOn(page, from);
      const drillDown = clicked?.opens;
      if (!page || !clicked || !drillDown?.filter) return null;
      const record = await recordOf(page, clicked, from.key, drillDown, signal);
      return {
        filter: drillDown.filter,
        bound: drillDown.variabelen.map(({ naam, type, pad }) => ({ naam, type, waarde: valueAt(record, pad) ?? null })),
        title: null,
      };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

interface Clicked {
  readonly opens: DrillDown | null;
  /** The line that it stands in, when it is not the record itself. */
  readonly line: { readonly part: Part; readonly key: string } | null;
}

/** Finds a field by its path or an action by its id; of a line with `<part>/<line>/` before it. */
function clickedOn(page: Page, from: Exclude<DrilledFrom, { readonly cue: string }>): Clicked | null {
  const place = 'action' in from ? from.action : from.path;
  const [partId = '', key = '', ofLine] = place.split('/');
  const part = page.onderdelen.find(({ id }) => id === partId);
  if (ofLine !== undefined && !part) return null;
  const line = ofLine !== undefined && part ? { part, key } : null;
  const name = ofLine ?? place;
  if ('action' in from) return { opens: (line?.part ?? page).acties.find(({ id }) => id === name)?.openen ?? null, line };
  const fields: readonly Field[] = line?.part.velden ?? [...page.velden, ...page.tabbladen.flatMap((tab) => tab.velden), ...page.feitenblokken.flatMap((box) => box.velden)];
  const found = fields.filter(({ pad }) => pad === name);
  // The same value may stand on the page twice, and open something in one of the places only.
  return { opens: (found.find(({ doorklik }) => doorklik?.filter) ?? found[0])?.doorklik ?? null, line };
}

/** The record with what the filter needs of it; when that is its key alone, nobody has to be asked. */
async function recordOf(page: Page, clicked: Clicked, key: string, drillDown: DrillDown, signal: AbortSignal): Promise<PageRecord | null> {
  const paths = drillDown.variabelen.map((variable) => variable.pad);
  if (paths.every((path) => path === 'id')) return { id: clicked.line?.key ?? key };
  const prefix = clicked.line ? `${clicked.line.part.pad}.` : '';
  const selection = selectionOf(['id', ...paths].map((path) => prefix + path));
  const record =
    page.soort === 'LIJST'
      ? (
          await graph<{ list: Readonly<Record<string, readonly PageRecord[]>> }>(
            `query ($id: UUID!) { list: ${page.bron ?? ''}(first: 1, where: { id: { eq: $id } }) { ${page.recordveld ?? ''} { ${selection} } } }`,
            { id: key },
            signal,
          )
        ).list[page.recordveld ?? '']?.[0]
      : (await graph<{ record: PageRecord | null }>(`query ($id: UUID!) { record: ${page.bron ?? ''}(id: $id) { ${selection} } }`, { id: key }, signal)).record;
  const { line } = clicked;
  return (line ? recordsAt(record, line.part.pad).find((other) => keyOf(other) === line.key) : record) ?? null;
}
