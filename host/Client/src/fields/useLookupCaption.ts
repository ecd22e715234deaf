import { useQuery } from '@tanstack/react-query';
import { graph, type Variables } from '../api/graph';
import type { Lookup } from '../pages/definition';
import { type PageVariable, usePageVariables, variablesIn } from '../pages/pageVariables';
import { selectionOf } from '../pages/selection';
import { type PageRecord, textOf, valueAt } from '../pages/values';

/**
 * What a chosen record is called: its second column is its name, its first a number or code.
 */
export function nameOf(record: PageRecord, { kolommen }: Lookup): string {
  return textOf(valueAt(record, kolommen[1] ?? kolommen[0] ?? 'id'));
}

/** Asks for the records that have these keys. */
export function captionDocument(lookup: Lookup, keys: readonly unknown[], known: readonly PageVariable[]): { readonly document: string; readonly variables: Variables } {
  const selection = selectionOf([lookup.waarde, ...lookup.kolommen]);
  if (!lookup.recordveld) return { document: `{ list: ${lookup.bron} { ${selection} } }`, variables: {} };
  const own = lookup.filter ? [lookup.filter] : [];
  const { declarations, values } = variablesIn(own, known);
  const wanted = lookup.waarde.split('.').reduceRight((inner, step) => `{ ${step}: ${inner} }`, `{ in: ${JSON.stringify(keys)} }`);
  const declared = declarations.length > 0 ? `query (${declarations.join(', ')}) ` : '';
  const where = own.length > 0 ? `{ and: [${[...own, wanted].join(', ')}] }` : wanted;
  return { document: `${declared}{ list: ${lookup.bron}(first: ${String(keys.length)}, where: ${where}) { ${lookup.recordveld} { ${selection} } } }`, variables: values };
}

/** What the keys say to people, where only keys are known: those that a page starts with. Empty until that is known. */
export function useLookupCaption(lookup: Lookup | null, value: unknown, wanted: boolean): string {
  const known = usePageVariables();
  const keys = (Array.isArray(value) ? value : [value]).filter((key) => typeof key === 'string' || typeof key === 'number');
  const { data } = useQuery({
    queryKey: ['lookupCaption', lookup, keys],
    enabled: wanted && lookup !== null && keys.length > 0,
    queryFn: async ({ signal }) => {
      if (!lookup) return '';
      const { document, variables } = captionDocument(lookup, keys, known);
      const { list } = await graph<{ list: unknown }>(document, variables, signal);
      const records = (lookup.recordveld ? (valueAt(list, lookup.recordveld) ?? []) : list) as readonly PageRecord[];
      return keys.flatMap((key) => records.filter((record) => valueAt(record, lookup.waarde) === key).map((record) => nameOf(record, lookup))).join(', ');
    },
  });
  return data ?? '';
}
