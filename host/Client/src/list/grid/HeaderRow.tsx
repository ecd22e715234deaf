import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, ChevronDownRegular, FilterFilled } from '@fluentui/react-icons';
import { type CSSProperties, Fragment, type PointerEvent } from 'react';
import { Unseen } from '../../app/Unseen';
import { useTexts } from '../../i18n/language';
import type { Field } from '../../pages/definition';
import type { Sort } from '../listState';
import { alignment } from './alignment';
import { smallestWidth } from './columnWidths';
import { useGridStyles } from './useGridStyles';

interface HeaderRowProps {
  readonly columns: readonly Field[];
  readonly sort: Sort | null;
  readonly filtered: ReadonlySet<string>;
  /** The column that Tab leads to; null when that is in a row. */
  readonly stop: number | null;
  readonly onSort: (field: Field) => void;
  readonly onMenu: (column: number, heading: HTMLElement) => void;
  /** While the edge is dragged; null at the end. */
  readonly onResize: (field: Field, width: number, isFinal: boolean) => void;
  readonly onFit: (column: number) => void;
}

export function HeaderRow({ columns, sort, filtered, stop, onSort, onMenu, onResize, onFit }: HeaderRowProps) {
  const styles = useGridStyles();
  const { list: texts } = useTexts();
  const place: CSSProperties = { gridTemplateColumns: 'var(--columns)' };
  return (
    <div role="row" className={styles.header} style={place} aria-rowindex={1} data-row={-1}>
      <div role="columnheader" className={styles.mark} aria-colindex={1}>
        <Unseen>{texts.shortcutChoose}</Unseen>
      </div>
      {columns.map((field, column) => {
        const direction = sort?.path === field.pad ? (sort.descending ? 'descending' : 'ascending') : 'none';
        return (
          <Fragment key={field.pad}>
            <div
              role="columnheader"
              className={mergeClasses(
                styles.heading,
                column === 0 && styles.first,
                styles[alignment(field)],
                field.sorteerpad !== null && styles.sortable,
                direction !== 'none' && styles.sorted,
              )}
              aria-colindex={column === 0 ? 2 : column + 3}
              {...(field.sorteerpad !== null && { 'aria-sort': direction })}
              data-column={column}
              tabIndex={stop === column ? 0 : -1}
              title={field.help ?? undefined}
              onClick={() => {
                onSort(field);
              }}
            >
              <span className={styles.headingText}>{field.titel}</span>
              {direction === 'ascending' && <ArrowUpRegular className={styles.headingMark} aria-hidden />}
              {direction === 'descending' && <ArrowDownRegular className={styles.headingMark} aria-hidden />}
              {filtered.has(field.pad) && <FilterFilled className={styles.headingMark} aria-label={texts.isFiltered} />}
              <Button
                className={styles.headingMenu}
                appearance="subtle"
                size="small"
                tabIndex={-1}
                icon={<ChevronDownRegular />}
                aria-haspopup="menu"
                aria-label={texts.columnMenu(field.titel)}
                onClick={(event) => {
                  event.stopPropagation();
                  onMenu(column, event.currentTarget);
                }}
              />
              <Edge
                onResize={(width, isFinal) => {
                  onResize(field, width, isFinal);
                }}
                onFit={() => {
                  onFit(column);
                }}
              />
            </div>
            {column === 0 && (
              <div role="columnheader" className={styles.menu} aria-colindex={3}>
                <Unseen>{texts.shortcutRowMenu}</Unseen>
              </div>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

interface EdgeProps {
  readonly onResize: (width: number, isFinal: boolean) => void;
  readonly onFit: () => void;
}

/** For the mouse; the menu of the column does the same for the keyboard. */
function Edge({ onResize, onFit }: EdgeProps) {
  const styles = useGridStyles();
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const edge = event.currentTarget;
    const start = event.clientX;
    const width = edge.parentElement?.offsetWidth ?? 0;
    const widthAt = (to: globalThis.PointerEvent) => Math.max(smallestWidth, Math.round(width + to.clientX - start));
    const follow = (to: globalThis.PointerEvent) => {
      onResize(widthAt(to), false);
    };
    edge.setPointerCapture(event.pointerId);
    edge.addEventListener('pointermove', follow);
    edge.addEventListener(
      'pointerup',
      (to: globalThis.PointerEvent) => {
        edge.removeEventListener('pointermove', follow);
        if (to.clientX !== start) onResize(widthAt(to), true);
      },
      { once: true },
    );
  };
  return (
    <span
      className={styles.edge}
      aria-hidden
      onPointerDown={drag}
      onClick={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={onFit}
    />
  );
}
