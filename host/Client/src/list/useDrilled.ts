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
      const clicked = page && clickedField(page, from.path);
      const drillDown = clicked?.field.doorklik;
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
  readonly field: Field;
  /** The line that it stands in, when it is not the record itself. */
  readonly line: { readonly part: Part; readonly key: string } | null;
}

/** Finds `<path>`, or `<part>/<line>/<path>` for a field of a line. */
function clickedField(page: Page, path: string): Clicked | null {
  const [partId = '', key = '', linePath] = path.split('/');
  if (linePath !== undefined) {
    const part = page.onderdelen.find((other) => other.id === partId);
    const field = part?.velden.find((other) => other.pad === linePath);
    return part && field ? { field, line: { part, key } } : null;
  }
  const fields = [...page.velden, ...page.tabbladen.flatMap((tab) => tab.velden), ...page.feitenblokken.flatMap((box) => box.velden)];
  const found = fields.filter((other) => other.pad === path);
  // The same value may stand on the page twice, and open something in one of the places only.
  const field = found.find((other) => other.doorklik?.filter) ?? found[0];
  return field ? { field, line: null } : null;
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
