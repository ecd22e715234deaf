import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  SearchBox,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useLanguage } from '../i18n/language';
import { fieldPaths } from '../pages/cardDocument';
import type { Field, Lookup } from '../pages/definition';
import { pageQuery } from '../pages/usePages';
import { type PageRecord, textOf, valueAt } from '../pages/values';
import { formatValue } from './format';
import { useFullList } from './useLookup';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(960px, calc(100vw - 32px))' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minHeight: '50vh' },
  scroll: { overflow: 'auto', flexGrow: 1, maxHeight: '55vh', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    position: 'sticky',
    top: 0,
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  row: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, maxWidth: '40ch', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  readonly caption: string;
  readonly lookup: Lookup;
  readonly typed: string;
  /** What the button says that makes a new record; null without one. */
  readonly newCaption: string | null;
  readonly onNew: () => void;
  /** The record that was chosen; null when none was. */
  readonly onClose: (record: PageRecord | null) => void;
}

/** All records that can be chosen, with the columns of their own page. */
export function FullListDialog({ caption, lookup, typed, newCaption, onNew, onClose }: Props) {
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const [search, setSearch] = useState(typed);
  const [chosen, setChosen] = useState<PageRecord | null>(null);
  const page = useQuery({ ...pageQuery(lookup.pagina ?? ''), enabled: lookup.pagina !== null }).data;
  const fields: readonly Field[] = page?.velden ?? [];
  const list = useFullList(lookup, search, fields.flatMap(fieldPaths));
  const records = list.data?.pages.flatMap((part) => part.records) ?? [];
  const columns = fields.length > 0 ? fields : lookup.kolommen.map((pad) => ({ pad, titel: '', vorm: 'TEKST' as const, keuzes: [] }));
  const keyOf = (record: PageRecord) => textOf(valueAt(record, lookup.waarde));

  const move = (event: KeyboardEvent<HTMLTableRowElement>, record: PageRecord) => {
    const row = event.currentTarget;
    if (event.key === 'Enter') onClose(record);
    else if (event.key === ' ') setChosen(record);
    else {
      const to = event.key === 'ArrowDown' ? row.nextElementSibling : event.key === 'ArrowUp' ? row.previousElementSibling : null;
      if (!(to instanceof HTMLElement)) return;
      to.focus();
    }
    event.preventDefault();
  };

  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => { if (!open) onClose(null); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.fields.fullListTitle(caption)}</DialogTitle>
          <DialogContent className={styles.content}>
            <SearchBox value={search} placeholder={texts.fields.search} aria-label={texts.fields.search} onChange={(_, { value }) => { setSearch(value); }} />
            <div className={styles.scroll} tabIndex={-1}>
              <table className={styles.table} aria-label={caption}>
                {fields.length > 0 && (
                  <thead>
                    <tr>
                      {columns.map((column) => (
                        <th key={column.pad} className={styles.head} scope="col">
                          {column.titel}
                        </th>
                      ))}
                    </tr>
                  </thead>
                )}
                <tbody>
                  {records.map((record, index) => (
                    <tr
                      key={keyOf(record)}
                      className={mergeClasses(styles.row, chosen !== null && keyOf(chosen) === keyOf(record) && styles.selected)}
                      tabIndex={(chosen ? keyOf(chosen) === keyOf(record) : index === 0) ? 0 : -1}
                      aria-selected={chosen !== null && keyOf(chosen) === keyOf(record)}
                      onFocus={() => { setChosen(record); }}
                      onClick={() => { setChosen(record); }}
                      onDoubleClick={() => { onClose(record); }}
                      onKeyDown={(event) => { move(event, record); }}
                    >
                      {columns.map((column) => (
                        <td key={column.pad} className={styles.cell}>
                          {formatValue(valueAt(record, column.pad), column, locale, texts)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              {list.isPending && <Spinner size="small" label={texts.loading} />}
            </div>
            <div role="status">{list.data ? (records.length === 0 ? texts.fields.nothingFound : texts.fields.results(list.data.pages[0]?.totalCount ?? records.length)) : ''}</div>
            {list.hasNextPage && (
              <Button size="small" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {texts.fields.loadMore}
              </Button>
            )}
          </DialogContent>
          <DialogActions>
            {newCaption !== null && (
              <Button icon={<AddRegular />} onClick={onNew}>
                {newCaption}
              </Button>
            )}
            <Button appearance="primary" disabled={!chosen} onClick={() => { onClose(chosen); }}>
              {texts.fields.ok}
            </Button>
            <Button onClick={() => { onClose(null); }}>{texts.fields.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
