import { Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import { ActionBar } from '../actions/ActionBar';
import { Problem } from '../app/Problem';
import { useTexts } from '../i18n/language';
import { filterFieldOf } from '../filter';
import type { Page } from '../pages/definition';
import { useFollow } from '../pages/useFollow';
import { usePersonal } from '../personal/usePersonal';
import { EmptyList } from './EmptyList';
import { FactPane } from './facts/FactPane';
import { FilterChips } from './filters/FilterChips';
import { FilterPane } from './filters/FilterPane';
import { ColumnMenu } from './grid/ColumnMenu';
import { smallestWidth } from './grid/columnWidths';
import { Grid, type GridHandle } from './grid/Grid';
import { RowMenu } from './grid/RowMenu';
import { ListHeader } from './ListHeader';
import { isFiltered, withFilter } from './listState';
import { allRows } from './rows/blocks';
import { SearchField } from './SearchField';
import { Tiles } from './Tiles';
import { useList } from './useList';
import { useListCommands } from './useListCommands';
import { useListKeys } from './useListKeys';
import { contentOf } from './views/listViews';

const ColumnsDialog = lazy(async () => ({ default: (await import('../personal/ColumnsDialog')).ColumnsDialog }));
const ExportDialog = lazy(async () => ({ default: (await import('../export/ExportDialog')).ExportDialog }));
const SaveViewDialog = lazy(async () => ({ default: (await import('./views/SaveViewDialog')).SaveViewDialog }));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  rows: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  /** The filter pane takes the whole of a phone. */
  covered: { display: 'none' },
  status: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '32px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A list page. */
export function ListView({ page }: { readonly page: Page }) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const grid = useRef<GridHandle>(null);
  const list = useList(page, grid);
  useFollow(page, 'rows');
  const { state, change, rows, columns, current, selection, panes } = list;
  const [tiled, setTiled] = usePersonal<boolean>('tiles');
  const isTiled = list.isNarrow || (tiled ?? false);
  const [dialog, setDialog] = useState<'columns' | 'export' | 'saveView' | 'editView' | null>(null);
  const closeDialog = () => {
    setDialog(null);
  };
  const [columnMenu, setColumnMenu] = useState<{ readonly column: number; readonly target: HTMLElement } | null>(null);
  const [rowMenu, setRowMenu] = useState<{ readonly row: number; readonly target: HTMLElement } | null>(null);
  const commands = useListCommands(list, {
    columnMenu: (column, target) => {
      setColumnMenu({ column, target });
    },
    rowMenu: (row, target) => {
      setRowMenu({ row, target });
    },
  });
  useListKeys({
    onFilterPane: panes.toggleFilters,
    onFacts: page.feitenblokken.length > 0 ? panes.toggleFacts : null,
    onResetFilters: commands.resetFilters,
    onRefresh: commands.refresh,
  });

  const focusGrid = () => {
    grid.current?.focus();
  };
  const filtered = new Set(Object.keys(state.filters));
  const menuField = columnMenu && columns.visible[columnMenu.column];
  const menuRecord = rowMenu && rows.at(rowMenu.row);
  return (
    <div className={styles.root}>
      <ListHeader
        page={page}
        view={list.view}
        views={list.views}
        isViewChanged={list.isViewChanged}
        hasFilterPane={panes.filters}
        hasFacts={panes.facts}
        isTiled={isTiled}
        isNarrow={list.isNarrow}
        search={
          <SearchField
            title={page.titel}
            text={state.search}
            onSearch={(search) => {
              change({ ...state, search }, { replace: true });
            }}
            onLeave={focusGrid}
          />
        }
        actions={<ActionBar main actions={page.acties} subjects={list.subjects} label={page.titel} />}
        onView={commands.chooseView}
        onViewsWanted={list.wantViews}
        onSaveView={() => {
          setDialog('saveView');
        }}
        onEditView={() => {
          setDialog('editView');
        }}
        onChoose={() => {
          list.setChoosing(true);
        }}
        onFilterPane={panes.toggleFilters}
        onFacts={panes.toggleFacts}
        onTiles={() => {
          setTiled(!isTiled);
        }}
        onColumns={() => {
          setDialog('columns');
        }}
        onExport={() => {
          setDialog('export');
        }}
        onRefresh={commands.refresh}
        onCopyLink={() => void commands.copyLink()}
      />
      <FilterChips page={page} state={state} isDrilled={state.from !== null} drilledTitle={list.drilledTitle} problems={list.problems} context={list.context} onChange={change} />
      {list.isViewMissing && (
        <MessageBar intent="info">
          <MessageBarBody>{texts.viewMissing}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.body}>
        {panes.filters && (
          <FilterPane
            isNarrow={list.isNarrow}
            onHide={panes.closeFilters}
            page={page}
            state={state}
            views={list.views}
            problems={list.problems}
            context={list.context}
            opened={panes.opened}
            focused={panes.focused}
            onOpen={panes.openFilter}
            onClose={panes.closeFilter}
            onChange={change}
            onView={commands.chooseView}
            onLeave={focusGrid}
          />
        )}
        <div className={mergeClasses(styles.rows, list.isNarrow && panes.filters && styles.covered)}>
          {rows.error && rows.total !== null && (
            <MessageBar intent="error">
              <MessageBarBody>{texts.rowsFailed}</MessageBarBody>
              <MessageBarActions>
                <Button onClick={rows.retry}>{texts.refresh}</Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {rows.error && rows.total === null ? (
            <Problem error={rows.error} retry={rows.retry} />
          ) : rows.total === 0 && !rows.isChanging ? (
            <EmptyList page={page} isFiltered={isFiltered(state)} onClear={commands.resetFilters} />
          ) : isTiled ? (
            <Tiles
              ref={grid}
              page={page}
              columns={columns.visible}
              rows={rows}
              selection={selection}
              isChoosing={list.isChoosing}
              initialOffset={current.initialOffset}
              onOpen={commands.open}
              onToggle={commands.toggle}
              onRowMenu={(row, target) => {
                current.go({ row, column: 0 }, false);
                setRowMenu({ row, target });
              }}
            />
          ) : (
            <Grid
              ref={grid}
              page={page}
              columns={columns.visible}
              rows={rows}
              current={current.place}
              currentRow={current.row}
              selection={selection}
              isChoosing={list.isChoosing}
              sort={state.sort}
              filtered={filtered}
              widths={columns.widths}
              initialOffset={current.initialOffset}
              takesFocus={current.isBack}
              onCurrent={commands.go}
              onRest={current.rest}
              onOpen={commands.open}
              onSort={commands.sortBy}
              onWidth={columns.setWidth}
              onColumnMenu={(column, target) => {
                setColumnMenu({ column, target });
              }}
              onRowMenu={(row, target) => {
                setRowMenu({ row, target });
              }}
              onKey={commands.onKey}
            />
          )}
        </div>
        {panes.facts && <FactPane page={page} record={list.restingRecord} />}
      </div>
      <div className={styles.status} role="status">
        <span>{rows.total === null || rows.isChanging ? texts.searching : texts.total(rows.total)}</span>
        {list.isChoosing && (
          <>
            <span>{texts.chosen(selection.records.size)}</span>
            <Button appearance="transparent" size="small" onClick={list.chooseNone}>
              {texts.chooseNone}
            </Button>
          </>
        )}
      </div>
      <Suspense>
        {dialog === 'columns' && <ColumnsDialog columns={columns.all} onChoose={columns.choose} onClose={closeDialog} />}
        {dialog === 'export' && (
          <ExportDialog title={page.titel} columns={columns.visible} rows={(signal) => allRows(rows.source, signal)} onClose={closeDialog} />
        )}
        {(dialog === 'saveView' || dialog === 'editView') && (
          <SaveViewDialog
            view={dialog === 'editView' ? (list.view?.saved ?? null) : null}
            suggestedName={texts.viewCopy(list.view?.title ?? texts.allRows)}
            content={contentOf(list.view, state, columns.choice)}
            teams={list.saved.teams}
            onSave={async (view) => {
              const id = await list.saved.save(view);
              change({ ...state, view: id }, { replace: true });
            }}
            onRemove={async (id) => {
              await list.saved.remove(id);
              change({ ...state, view: null }, { replace: true });
            }}
            onClose={closeDialog}
          />
        )}
      </Suspense>
      {columnMenu && menuField && (
        <ColumnMenu
          field={menuField}
          target={columnMenu.target}
          sort={state.sort}
          canFilter={filterFieldOf(menuField) !== null && page.recordveld !== null}
          isFiltered={filtered.has(menuField.pad)}
          onSort={(descending) => {
            change({ ...state, sort: descending === null ? null : { path: menuField.pad, descending } });
          }}
          onFilter={() => {
            panes.openFilter(menuField.pad);
          }}
          onFilterValue={
            rows.at(current.row)
              ? () => {
                  commands.filterOnValue(current.row, menuField);
                }
              : null
          }
          onClearFilter={() => {
            change(withFilter(state, menuField.pad, ''));
          }}
          onWidth={(by) => {
            const shown = grid.current?.widthOf(columnMenu.column) ?? smallestWidth;
            columns.setWidth(menuField, Math.max(smallestWidth, shown + by));
          }}
          onMove={(by) => {
            columns.move(menuField, by);
          }}
          onHide={() => {
            columns.hide(menuField);
          }}
          onClose={() => {
            setColumnMenu(null);
            focusGrid();
          }}
        />
      )}
      {rowMenu && menuRecord && (
        <RowMenu
          page={page}
          record={menuRecord}
          target={rowMenu.target}
          onOpen={
            page.kaart
              ? () => {
                  commands.open(rowMenu.row);
                }
              : null
          }
          onOpenInWindow={() => {
            commands.openInWindow(rowMenu.row);
          }}
          onChoose={() => {
            commands.toggle(rowMenu.row);
          }}
          onFilterValue={
            commands.canFilterOnValue()
              ? () => {
                  commands.filterOnValue(rowMenu.row, columns.visible[current.place.column]);
                }
              : null
          }
          onCopy={() => void commands.copyRow(rowMenu.row)}
          onClose={() => {
            setRowMenu(null);
            focusGrid();
          }}
        />
      )}
    </div>
  );
}
