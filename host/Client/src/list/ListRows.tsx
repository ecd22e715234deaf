import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { Problem } from '../app/Problem';
import { useTexts } from '../i18n/language';
import { EmptyList } from './EmptyList';
import { Grid, type GridHandle } from './grid/Grid';
import { isFiltered } from './listState';
import { Tiles } from './Tiles';
import type { List } from './useList';
import type { ListCommands } from './useListCommands';
import type { ListMenus } from './useListMenus';

interface ListRowsProps {
  readonly list: List;
  readonly commands: ListCommands;
  readonly menus: ListMenus;
  readonly grid: RefObject<GridHandle | null>;
  readonly isTiled: boolean;
}

/** The rows of a list, as a grid or as tiles; or why there are none. */
export function ListRows({ list, commands, menus, grid, isTiled }: ListRowsProps) {
  const { list: texts } = useTexts();
  const { page, state, rows, columns, current, selection } = list;
  if (rows.total === null && rows.error) return <Problem error={rows.error} retry={rows.retry} />;
  return (
    <>
      {rows.error && (
        <MessageBar intent="error">
          <MessageBarBody>{texts.rowsFailed}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={rows.retry}>{texts.refresh}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {rows.total === 0 && !rows.isChanging ? (
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
            menus.rowMenu(row, target);
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
          filtered={new Set(Object.keys(state.filters))}
          widths={columns.widths}
          initialOffset={current.initialOffset}
          takesFocus={current.isBack}
          onCurrent={commands.go}
          onRest={current.rest}
          onOpen={commands.open}
          onSort={commands.sortBy}
          onWidth={columns.setWidth}
          onColumnMenu={menus.columnMenu}
          onRowMenu={menus.rowMenu}
          onKey={commands.onKey}
        />
      )}
    </>
  );
}
