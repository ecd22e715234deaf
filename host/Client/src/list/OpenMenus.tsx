import type { RefObject } from 'react';
import { filterFieldOf } from '../filter';
import { ColumnMenu } from './grid/ColumnMenu';
import { smallestWidth } from './grid/columnWidths';
import type { GridHandle } from './grid/Grid';
import { RowMenu } from './grid/RowMenu';
import { withFilter } from './listState';
import type { List } from './useList';
import type { ListCommands } from './useListCommands';
import type { ListMenus } from './useListMenus';

interface OpenMenusProps {
  readonly list: List;
  readonly commands: ListCommands;
  readonly menus: ListMenus;
  readonly grid: RefObject<GridHandle | null>;
}

/** The menu of a column or row that is open. */
export function OpenMenus({ list, commands, menus, grid }: OpenMenusProps) {
  const { page, state, change, columns, rows, current, panes } = list;
  const field = menus.ofColumn && columns.visible[menus.ofColumn.column];
  const record = menus.ofRow && rows.at(menus.ofRow.row);
  const close = () => {
    menus.close();
    grid.current?.focus();
  };
  if (menus.ofColumn && field) {
    const { column, target } = menus.ofColumn;
    return (
      <ColumnMenu
        field={field}
        target={target}
        sort={state.sort}
        canFilter={filterFieldOf(field) !== null && page.recordveld !== null}
        isFiltered={field.pad in state.filters}
        onSort={(descending) => {
          change({ ...state, sort: descending === null ? null : { path: field.pad, descending } });
        }}
        onFilter={() => {
          panes.openFilter(field.pad);
        }}
        onFilterValue={
          rows.at(current.row)
            ? () => {
                commands.filterOnValue(current.row, field);
              }
            : null
        }
        onClearFilter={() => {
          change(withFilter(state, field.pad, ''));
        }}
        onWidth={(by) => {
          const shown = grid.current?.widthOf(column) ?? smallestWidth;
          columns.setWidth(field, Math.max(smallestWidth, shown + by));
        }}
        onMove={(by) => {
          columns.move(field, by);
        }}
        onHide={() => {
          columns.hide(field);
        }}
        onClose={close}
      />
    );
  }
  if (!menus.ofRow || !record) return null;
  const { row, target } = menus.ofRow;
  return (
    <RowMenu
      page={page}
      record={record}
      target={target}
      onOpen={
        page.kaart
          ? () => {
              commands.open(row);
            }
          : null
      }
      onOpenInWindow={() => {
        commands.openInWindow(row);
      }}
      onChoose={() => {
        commands.toggle(row);
      }}
      onFilterValue={
        commands.canFilterOnValue()
          ? () => {
              commands.filterOnValue(row, columns.visible[current.place.column]);
            }
          : null
      }
      onCopy={() => void commands.copyRow(row)}
      onClose={close}
    />
  );
}
