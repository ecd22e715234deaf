import { mergeClasses } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../fields/useFormat';
import type { Field, Page } from '../../pages/definition';
import { keyOf } from '../../pages/values';
import type { Sort } from '../listState';
import type { Rows } from '../rows/useRows';
import type { Selection } from '../selection';
import { headerHeight, leastWidth, rowHeight, template, usualWidths } from './columnWidths';
import { HeaderRow } from './HeaderRow';
import { fittingWidth } from './fit';
import { move, type Place } from './moves';
import { Row } from './Row';
import { textMeasure } from './textWidth';
import { useFromTop } from '../useFromTop';
import { useGridStyles } from './useGridStyles';

export interface GridHandle {
  /** Puts the focus on the current cell. */
  readonly focus: () => void;
  /** How far down it is scrolled. */
  readonly offset: () => number;
  /** How wide a column is now, in pixels. */
  readonly widthOf: (column: number) => number;
}

export type Choosing = 'toggle' | 'extend' | 'none';

interface GridProps {
  readonly ref: Ref<GridHandle>;
  readonly page: Page;
  readonly columns: readonly Field[];
  readonly rows: Rows;
  /** The cell that the focus is on or comes back to. */
  readonly current: Place;
  /** The row that is current also while the focus is on the headings. */
  readonly currentRow: number;
  readonly selection: Selection;
  /** Rows show whether they are chosen, also where nobody points. */
  readonly isChoosing: boolean;
  readonly sort: Sort | null;
  readonly filtered: ReadonlySet<string>;
  readonly widths: Readonly<Record<string, number>>;
  readonly initialOffset: number;
  /** Somebody came back to the list: he goes on where he was. */
  readonly takesFocus: boolean;
  /** Another cell is the current one; `isHeld` while the key stays down and more will follow. */
  readonly onCurrent: (place: Place, choosing: Choosing, isHeld: boolean) => void;
  readonly onRest: () => void;
  /** Somebody wants to see a row; the key says which record he saw there. */
  readonly onOpen: (row: number, key: string | undefined) => void;
  readonly onSort: (field: Field) => void;
  readonly onWidth: (field: Field, width: number) => void;
  readonly onColumnMenu: (column: number, target: HTMLElement) => void;
  readonly onRowMenu: (row: number, target: HTMLElement) => void;
  /** Keys that are not about moving; true when it did something. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>, place: Place) => boolean;
}

/** Rows that the widths of columns go by. */
const sampled = 40;

/** The grid of a list: only the rows on the screen are there, whatever their number. */
export function Grid(props: GridProps) {
  const { ref, page, columns, rows, current, selection, sort, filtered, initialOffset, onCurrent, onOpen, onSort, onWidth } = props;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [dragged, drag] = useState<Readonly<Record<string, number>>>({});
  const widths = { ...props.widths, ...dragged };
  const total = rows.total ?? 0;
  const format = useFormat();
  const { at } = rows;
  const usual = useMemo(
    () => usualWidths(columns, Array.from({ length: Math.min(total, sampled) }, (_, row) => at(row)).filter((record) => record !== undefined), format, textMeasure()),
    [columns, total, at, format],
  );

  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    initialOffset,
    // The current row stays, wherever people scroll: the focus is on it.
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      return current.row < 0 || current.row >= total || visible.includes(current.row) ? visible : [...visible, current.row].toSorted((a, b) => a - b);
    },
  });
  const { range } = virtualizer;
  const [first, last] = [range?.startIndex ?? 0, range?.endIndex ?? 0];
  const { want } = rows;
  const isFlung = virtualizer.isScrolling && Math.abs((virtualizer.scrollOffset ?? 0) - first * rowHeight) > 5000;
  useEffect(() => {
    if (!isFlung) want(first, last);
  }, [want, first, last, isFlung]);

  const focusCell = ({ row, column }: Place) => {
    scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"]`)?.focus({ preventScroll: true });
  };
  useImperativeHandle(ref, () => ({
    focus: () => {
      focusCell(current);
    },
    offset: () => scroller.current?.scrollTop ?? 0,
    widthOf: (column) => scroller.current?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.offsetWidth ?? 0,
  }));

  // The focus follows the current cell, but is not taken from elsewhere on the page. A list that is opened by what is gone by then, a
  // dialog or a tile, takes it.
  const [isOpened] = useState(() => document.activeElement === document.body);
  const hasFocus = useRef(props.takesFocus || isOpened);
  useLayoutEffect(() => {
    if (hasFocus.current) focusCell(current);
  }, [current, total]);
  // Who came back is put on his row as soon as it is drawn.
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusCell(current);
  });
  useFromTop(rows.source.question, scroller);

  const go = (to: Place, choosing: Choosing, isHeld: boolean) => {
    if (to.row >= 0) virtualizer.scrollToIndex(to.row, { align: 'auto' });
    onCurrent(to, choosing, isHeld);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (props.onKey(event, current)) {
      event.preventDefault();
      return;
    }
    if (event.altKey || event.metaKey) return;
    const screen = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1);
    const to = move(event, current, { rows: total, columns: columns.length, screen });
    if (!to) return;
    event.preventDefault();
    go(to, event.shiftKey && to.row >= 0 && to.row !== current.row ? 'extend' : 'none', event.repeat);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const place = placeOf(event.target);
    if (!place || place.row < 0) return;
    if (place.part === 'menu') {
      go({ row: place.row, column: 0 }, 'none', false);
      props.onRowMenu(place.row, event.target as HTMLElement);
    } else if (isPlainClick(event) && (event.target as HTMLElement).closest('a[data-open]')) {
      event.preventDefault();
      onOpen(place.row, place.key);
    } else if (!(event.target as HTMLElement).closest('a')) {
      const choosing = place.part === 'mark' || event.ctrlKey || event.metaKey ? 'toggle' : 'none';
      go({ row: place.row, column: place.part === 'mark' ? current.column : place.column }, event.shiftKey ? 'extend' : choosing, false);
    }
  };

  const style = { '--columns': template(columns, widths, usual) } as CSSProperties;
  const bodyStyle: CSSProperties = { height: `${virtualizer.getTotalSize()}px`, minWidth: `${leastWidth(columns, widths, usual)}px` };
  const stop = current.row >= total ? { row: -1, column: current.column } : current;
  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.scroller, rows.isChanging && styles.stale)}
      style={style}
      role="grid"
      aria-label={page.titel}
      aria-multiselectable
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 2}
      aria-busy={rows.isChanging}
      onKeyDown={onKeyDown}
      onKeyUp={props.onRest}
      onClick={onClick}
      onMouseDown={(event) => {
        // Text would be selected by Shift and a click.
        if (event.shiftKey) event.preventDefault();
      }}
      onContextMenu={(event) => {
        const place = placeOf(event.target);
        if (!place || place.row < 0 || (event.target as HTMLElement).closest('a')) return;
        event.preventDefault();
        go({ row: place.row, column: Math.max(0, place.column) }, 'none', false);
        props.onRowMenu(place.row, event.target as HTMLElement);
      }}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={(event) => {
        hasFocus.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      <div role="rowgroup" style={{ minWidth: bodyStyle.minWidth, position: 'sticky', top: 0, zIndex: 3 }}>
        <HeaderRow
          columns={columns}
          sort={sort}
          filtered={filtered}
          stop={stop.row < 0 ? stop.column : null}
          onSort={onSort}
          onMenu={props.onColumnMenu}
          onResize={(field, width, isFinal) => {
            drag(isFinal ? {} : { [field.pad]: width });
            if (isFinal) onWidth(field, width);
          }}
          onFit={(column) => {
            const field = columns[column];
            if (field && scroller.current) onWidth(field, fittingWidth(scroller.current, column));
          }}
        />
      </div>
      <div role="rowgroup" className={styles.body} style={bodyStyle}>
        {virtualizer.getVirtualItems().map((item) => {
          const record = rows.at(item.index);
          return (
            <Row
              key={item.index}
              page={page}
              columns={columns}
              index={item.index}
              top={item.start - headerHeight}
              record={record}
              isCurrent={item.index === props.currentRow}
              isChosen={record !== undefined && selection.records.has(keyOf(record))}
              isChoosing={props.isChoosing}
              stop={item.index === stop.row ? stop.column : null}
            />
          );
        })}
      </div>
    </div>
  );
}

interface ClickedPlace extends Place {
  readonly part: string | null;
  /** The record that is drawn there: another one may have taken its place among the rows. */
  readonly key: string | undefined;
}

function placeOf(target: EventTarget): ClickedPlace | null {
  if (!(target instanceof Element)) return null;
  const { row, key } = target.closest<HTMLElement>('[data-row]')?.dataset ?? {};
  if (row === undefined) return null;
  return {
    row: Number(row),
    key,
    column: Number(target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? 0),
    part: target.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? null,
  };
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
