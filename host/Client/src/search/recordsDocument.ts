import type { Variables } from '../api/graph';
import { around, under } from '../filter';
import type { Field, Page } from '../pages/definition';
import { type PageVariable, variablesIn } from '../pages/pageVariables';
import { selectionOf } from '../pages/selection';
import { textOf, valueAt, type PageRecord } from '../pages/values';

/** How many records of a list are shown among the results. */
export const perList = 4;

/** What has to be known of a list to search its records. */
export interface SearchedPage extends Pick<Page, 'id' | 'titel' | 'bron' | 'recordveld' | 'recordtype' | 'filter' | 'kaart' | 'zoekvelden'> {
  readonly velden: readonly Pick<Field, 'pad' | 'vorm' | 'meervoudig'>[];
}

/** A record that was found. */
export interface FoundRecord {
  readonly key: string;
  /** What stands first on its row: a number or a code. */
  readonly title: string;
  readonly description: string;
}

/** One document that searches these lists, each by its own fields; all words have to occur. */
export function recordsDocument(pages: readonly SearchedPage[], words: readonly string[], known: readonly PageVariable[]): { readonly document: string; readonly variables: Variables } {
  const filters = pages.flatMap((page) => (page.filter ? [page.filter] : []));
  const { declarations, values } = variablesIn(filters, known);
  const own = pages.map((page, index) => `$w${index}: [${page.recordtype ?? ''}FilterInput!]`);
  const lists = pages.map((page, index) => {
    const where = page.filter ? `{ and: [${page.filter}, { and: $w${index} }] }` : `{ and: $w${index} }`;
    return `l${index}: ${page.bron ?? ''}(first: ${perList}, where: ${where}) { ${page.recordveld ?? ''} { ${selectionOf(['id', ...shown(page)])} } }`;
  });
  return {
    document: `query (${[...own, ...declarations].join(', ')}) { ${lists.join(' ')} }`,
    variables: { ...values, ...Object.fromEntries(pages.map((page, index) => [`w${index}`, conditions(page, words)])) },
  };
}

/** The records of each list in the answer, in the order of the lists. */
export function readRecords(pages: readonly SearchedPage[], answer: PageRecord): readonly (readonly FoundRecord[])[] {
  return pages.map((page, index) => {
    const records = valueAt(answer, `l${index}.${page.recordveld ?? ''}`);
    return (Array.isArray(records) ? (records as readonly PageRecord[]) : []).map((record) => {
      const [title = '', ...rest] = shown(page).map((path) => textOf(valueAt(record, path)));
      return { key: textOf(record['id']), title, description: rest.filter(Boolean).join(' · ') };
    });
  });
}

function shown(page: SearchedPage): readonly string[] {
  return page.velden
    .filter((field) => !field.meervoudig && (field.vorm === 'TEKST' || field.vorm === 'CODE'))
    .slice(0, 3)
    .map((field) => field.pad);
}

/** Every word in at least one of the fields. */
function conditions(page: SearchedPage, words: readonly string[]): readonly Variables[] {
  return words.map((word) => ({ or: page.zoekvelden.map((path) => under(path, { ilike: around(word) })) }));
}
