import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreVerticalRegular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import type { Field, Page } from '../pages/definition';
import { keyOf, type PageRecord, textOf, valueAt } from '../pages/values';
import { CellValue } from './CellValue';
import type { GridHandle } from './grid/Grid';
import type { Rows } from './rows/useRows';
import type { Selection } from './selection';
import { useFromTop } from './useFromTop';

/** Beside the first three: more would make a tile a card. */
const mostDetails = 4;
const estimatedHeight = 132;

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', backgroundColor: tokens.colorNeutralBackground3 },
  list: { position: 'relative', margin: 0, padding: 0 },
  place: { position: 'absolute', left: 0, right: 0, top: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, boxSizing: 'border-box' },
  tile: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    minHeight: '96px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
  content: { flexGrow: 1, minWidth: 0 },
  first: { fontSize: tokens.fontSizeBase200, marginBottom: tokens.spacingVerticalXXS },
  large: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  details: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0 0` },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  detail: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  menu: { minWidth: '32px', height: '32px', padding: 0, flexShrink: 0 },
  stale: { opacity: 0.6 },
});

interface TilesProps {
  readonly ref: Ref<GridHandle>;
  readonly page: Page;
  readonly columns: readonly Field[];
  readonly rows: Rows;
  readonly selection: Selection;
  readonly isChoosing: boolean;
  readonly initialOffset: number;
  readonly onOpen: (row: number, key: string | undefined) => void;
  readonly onToggle: (row: number) => void;
  readonly onRowMenu: (row: number, target: HTMLElement) => void;
}

/** The rows as tiles, for a phone: what identifies a row first, what it is about large, the rest small. */
export function Tiles({ ref, page, columns, rows, selection, isChoosing, initialOffset, onOpen, onToggle, onRowMenu }: TilesProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    overscan: 4,
    initialOffset,
  });
  const { range } = virtualizer;
  const [first, last] = [range?.startIndex ?? 0, range?.endIndex ?? 0];
  const { want } = rows;
  useEffect(() => {
    want(first, last);
  }, [want, first, last]);
  useFromTop(rows.source.question, scroller);
  useImperativeHandle(ref, () => ({
    focus: () => {
      scroller.current?.querySelector<HTMLElement>('a, input, button')?.focus();
    },
    offset: () => scroller.current?.scrollTop ?? 0,
    widthOf: () => 0,
  }));
  const size: CSSProperties = { height: `${virtualizer.getTotalSize()}px` };
  return (
    <div ref={scroller} className={mergeClasses(styles.scroller, rows.isChanging && styles.stale)} aria-busy={rows.isChanging}>
      <div role="list" aria-label={page.titel} className={styles.list} style={size}>
        {virtualizer.getVirtualItems().map((item) => {
          const record = rows.at(item.index);
          const place: CSSProperties = { transform: `translateY(${item.start}px)` };
          return (
            <div
              key={item.index}
              ref={virtualizer.measureElement}
              role="listitem"
              aria-posinset={item.index + 1}
              aria-setsize={rows.total ?? -1}
              data-index={item.index}
              className={styles.place}
              style={place}
            >
              <Tile
                page={page}
                columns={columns}
                record={record}
                isChosen={record !== undefined && selection.records.has(keyOf(record))}
                isChoosing={isChoosing}
                onOpen={() => {
                  onOpen(item.index, record && keyOf(record));
                }}
                onToggle={() => {
                  onToggle(item.index);
                }}
                onMenu={(target) => {
                  onRowMenu(item.index, target);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface TileProps {
  readonly page: Page;
  readonly columns: readonly Field[];
  readonly record: PageRecord | undefined;
  readonly isChosen: boolean;
  readonly isChoosing: boolean;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
  readonly onMenu: (target: HTMLElement) => void;
}

function Tile({ page, columns, record, isChosen, isChoosing, onOpen, onToggle, onMenu }: TileProps) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const format = useFormat();
  const [first, ...others] = columns;
  if (!record || !first) return <div className={styles.tile} />;
  // Captions of nothing would only make a tile longer.
  const details = others.slice(2).filter((field) => format(record, field) !== '');
  const name = textOf(valueAt(record, first.pad));
  const card = page.kaart ? `/${page.kaart}/${encodeURIComponent(keyOf(record))}` : null;
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const link = target.closest('a');
    if (target.closest('button, input, label') || (link && !link.hasAttribute('data-open'))) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (isChoosing) onToggle();
    else onOpen();
  };
  return (
    <div className={mergeClasses(styles.tile, isChosen && styles.chosen)} onClick={onClick}>
      {isChoosing && <Checkbox checked={isChosen} aria-label={texts.chooseRow(name)} onChange={onToggle} />}
      <div className={styles.content}>
        <div className={styles.first}>
          <CellValue pageId={page.id} record={record} field={first} card={card} inGrid={false} />
        </div>
        {others.slice(0, 2).map((field) => (
          <div key={field.pad} className={styles.large}>
            <CellValue pageId={page.id} record={record} field={field} card={null} inGrid={false} />
          </div>
        ))}
        {details.length > 0 && (
          <dl className={styles.details}>
            {details.slice(0, mostDetails).map((field) => (
              <div key={field.pad}>
                <dt className={styles.term}>{field.titel}</dt>
                <dd className={styles.detail}>
                  <CellValue pageId={page.id} record={record} field={field} card={null} inGrid={false} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <Button
        className={styles.menu}
        appearance="subtle"
        icon={<MoreVerticalRegular />}
        aria-haspopup="menu"
        aria-label={texts.rowMenu(name)}
        onClick={(event) => {
          onMenu(event.currentTarget);
        }}
      />
    </div>
  );
}
