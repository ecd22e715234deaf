import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { graph } from '../api/graph';
import { useIsNarrow } from '../app/useIsNarrow';
import { FieldDisplay } from '../fields/FieldDisplay';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import { fieldPaths } from '../pages/cardDocument';
import type { Page, RoleCenterList } from '../pages/definition';
import { listDocument, type ListQuestion, readList } from '../pages/listDocument';
import { usePageVariables } from '../pages/pageVariables';
import { usePage } from '../pages/usePages';
import { keyOf } from '../pages/values';
import { Panel } from './Panel';

const useStyles = makeStyles({
  more: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase300, whiteSpace: 'nowrap', padding: tokens.spacingHorizontalXS },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // The first column is as wide as what people look for in it; the others share the rest, and cut what does not fit.
  rest: { maxWidth: 0, width: '33%' },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  none: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
});

interface ListPanelProps {
  readonly center: Page;
  readonly list: RoleCenterList;
}

/** The first rows of a list, with the way to the rest. */
export function ListPanel({ center, list }: ListPanelProps) {
  const styles = useStyles();
  const { rolecenter: texts } = useTexts();
  const address = `/${list.pagina}${list.weergave === null ? '' : `?${new URLSearchParams({ weergave: list.weergave }).toString()}`}`;
  return (
    <Panel
      title={list.titel}
      tools={
        <Link className={styles.more} to={address} aria-label={texts.showAllOf(list.titel)}>
          {texts.showAll}
        </Link>
      }
    >
      <Rows center={center} list={list} />
    </Panel>
  );
}

function Rows({ center, list }: ListPanelProps) {
  const styles = useStyles();
  const texts = useTexts();
  const format = useFormat();
  const isNarrow = useIsNarrow();
  const page = usePage(list.pagina);
  const columns = (page?.velden ?? []).filter((field) => field.belang !== 'AANVULLEND').slice(0, isNarrow ? 2 : 4);
  const known = usePageVariables();
  const { records } = useSuspenseQuery({
    queryKey: ['rolecenter', center.id, 'list', list.id, columns.length],
    queryFn: async ({ signal }) => {
      if (!page?.bron) return { records: [] };
      const question: ListQuestion = {
        bron: page.bron,
        recordveld: page.recordveld,
        recordtype: page.recordtype,
        heeftSleutel: page.heeftSleutel,
        paths: columns.flatMap(fieldPaths),
        literals: [page.filter, page.weergaven.find(({ id }) => id === list.weergave)?.filter],
        filters: [],
        order: [],
      };
      const { document, variables } = listDocument(question, known, list.aantal, null, { total: false });
      return readList(question, await graph<{ list: unknown }>(document, variables, signal));
    },
  }).data;
  if (!page || records.length === 0) return <p className={styles.none}>{texts.empty}</p>;
  return (
    <table className={styles.table} aria-label={list.titel}>
      <thead>
        <tr>
          {columns.map((field, column) => (
            <th key={field.pad} scope="col" className={mergeClasses(styles.cell, column > 0 && styles.rest, styles.head)}>
              {field.titel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.slice(0, list.aantal).map((record) => (
          <tr key={keyOf(record)} className={styles.row}>
            {columns.map((field, column) => (
              <td key={field.pad} className={mergeClasses(styles.cell, column > 0 && styles.rest)}>
                {column === 0 && page.kaart !== null ? (
                  <Link className={styles.link} to={`/${page.kaart}/${encodeURIComponent(keyOf(record))}`}>
                    {format(record, field)}
                  </Link>
                ) : (
                  <FieldDisplay record={record} field={field} from={{ page: page.id, key: keyOf(record) }} compact />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
