import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, MoreVerticalRegular } from '@fluentui/react-icons';
import { type CSSProperties, Fragment, memo } from 'react';
import { useTexts } from '../../i18n/language';
import type { Field, Page } from '../../pages/definition';
import { keyOf, type PageRecord, textOf, valueAt } from '../../pages/values';
import { CellValue } from '../CellValue';
import { alignment } from './alignment';
import { useGridStyles } from './useGridStyles';

interface RowProps {
  readonly page: Page;
  readonly columns: readonly Field[];
  readonly index: number;
  readonly top: number;
  /** Undefined while it is fetched. */
  readonly record: PageRecord | undefined;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  /** Some rows are chosen: then all show whether they are. */
  readonly isChoosing: boolean;
  /** The column that Tab leads to; null when it is in another row. */
  readonly stop: number | null;
}

/** A row. What is done with it, the grid hears: rows come and go while people scroll. */
export const Row = memo(function Row({ page, columns, index, top, record, isCurrent, isChosen, isChoosing, stop }: RowProps) {
  const styles = useGridStyles();
  const { list: texts } = useTexts();
  const card = record && page.kaart ? `/${page.kaart}/${encodeURIComponent(keyOf(record))}` : null;
  const place: CSSProperties = { transform: `translateY(${top}px)`, gridTemplateColumns: 'var(--columns)' };
  return (
    <div
      role="row"
      className={mergeClasses(styles.row, isCurrent && styles.current, isChosen && styles.chosen)}
      style={place}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      {...(isCurrent && { 'aria-current': true })}
      data-row={index}
      data-key={record && keyOf(record)}
    >
      <div role="gridcell" className={styles.mark} aria-colindex={1} data-part="mark">
        {isChosen ? (
          <CheckmarkCircleFilled className={mergeClasses(styles.markIcon, styles.markChosen)} aria-hidden />
        ) : (
          <CircleRegular className={mergeClasses(styles.markIcon, isChoosing && styles.shown)} aria-hidden />
        )}
      </div>
      {columns.map((field, column) => (
        <Fragment key={field.pad}>
          <div
            role="gridcell"
            className={mergeClasses(styles.cell, column === 0 && styles.first, styles[alignment(field)])}
            aria-colindex={column === 0 ? 2 : column + 3}
            data-column={column}
            tabIndex={stop === column ? 0 : -1}
          >
            {record ? (
              <span className={styles.value} title={longText(record, field)}>
                <CellValue pageId={page.id} record={record} field={field} card={column === 0 ? card : null} inGrid />
              </span>
            ) : (
              <span className={styles.waiting} />
            )}
          </div>
          {column === 0 && (
            <div role="gridcell" className={styles.menu} aria-colindex={3} data-part="menu">
              {record && (
                <Button
                  className={styles.menuButton}
                  appearance="subtle"
                  size="small"
                  tabIndex={-1}
                  icon={<MoreVerticalRegular />}
                  aria-haspopup="menu"
                  aria-label={texts.rowMenu(textOf(valueAt(record, field.pad)))}
                />
              )}
            </div>
          )}
        </Fragment>
      ))}
    </div>
  );
});

/** Texts are cut where their column ends; what may be longer can be read by pointing at it. */
function longText(record: PageRecord, field: Field): string | undefined {
  const value = valueAt(record, field.pad);
  return typeof value === 'string' && value.length > 20 && field.keuzes.length === 0 && field.vorm !== 'TIJDSTIP' ? value : undefined;
}
