import { useQueryClient } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../app/Messages';
import { copyTable } from '../export/clipboard';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import { filterFieldOf } from '../filter';
import { askAgain } from '../pages/askAgain';
import type { Field } from '../pages/definition';
import { keyOf, type PageRecord } from '../pages/values';
import { valueFilter } from './filters/valueFilter';
import type { Choosing } from './grid/Grid';
import type { Place } from './grid/moves';
import { withFilter } from './listState';
import { takeRows } from './rows/blocks';
import { extended, ofRecords, toggled } from './selection';
import type { List } from './useList';
import type { ListMenus } from './useListMenus';
import { type ListView, stateOfView } from './views/listViews';

/** Records to each side that a card can go on to without the list. */
const neighbours = 100;
/** As many rows can be chosen at once. */
const mostChosen = 1000;

export type ListCommands = ReturnType<typeof useListCommands>;

/** What people do on a list. */
export function useListCommands(list: List, menus: Pick<ListMenus, 'columnMenu' | 'rowMenu'>) {
  const { page, state, change, columns, rows, current, selection, panes } = list;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const messages = useMessages();
  const texts = useTexts().list;
  const format = useFormat();

  const open = (shown: number, key?: string) => {
    if (!page.kaart) return;
    const row = placeOf(shown, key, rows.at);
    const record = row === null ? undefined : rows.at(row);
    if (row === null || !record) {
      if (key !== undefined) void navigate(cardAddress(page.kaart, key));
      return;
    }
    current.go({ row, column: current.place.column }, false);
    const keys: string[] = [];
    let index = 0;
    for (let other = Math.max(0, row - neighbours); other <= row + neighbours; other++) {
      const neighbour = rows.at(other);
      if (!neighbour) continue;
      if (other === row) index = keys.length;
      keys.push(keyOf(neighbour));
    }
    void navigate(cardAddress(page.kaart, keyOf(record)), { state: { list: keys, index } });
  };
  const go = (to: Place, choosing: Choosing, isHeld: boolean) => {
    current.go(to, isHeld);
    if (choosing === 'extend') list.select(extended({ ...selection, anchor: selection.records.size > 0 ? selection.anchor : current.row }, to.row, rows.at));
    else if (choosing === 'toggle') list.select(toggled(selection, to.row, rows.at));
    else if (selection.records.size > 0 && to.row >= 0) list.select({ ...selection, anchor: to.row });
  };
  const filterOnValue = (row: number, field: Field | undefined) => {
    const record = rows.at(row);
    const text = record && field && valueFilter(record, field, format);
    if (!text) return;
    change(withFilter(state, field.pad, state.filters[field.pad] === text ? '' : text));
  };
  const canFilterOnValue = () => {
    const field = columns.visible[current.place.column];
    return page.recordveld !== null && field !== undefined && filterFieldOf(field) !== null;
  };
  const sortBy = (field: Field) => {
    if (field.sorteerpad === null) return;
    change({ ...state, sort: { path: field.pad, descending: state.sort?.path === field.pad && !state.sort.descending } });
  };
  const copy = async (records: readonly PageRecord[], told: string) => {
    try {
      await copyTable({
        headings: columns.visible.map((field) => field.titel),
        rows: records.map((record) => columns.visible.map((field) => format(record, field))),
      });
      messages.tell('success', told);
    } catch {
      messages.tell('error', texts.notCopied);
    }
  };
  const copyText = async (text: string, told: string) => {
    try {
      await navigator.clipboard.writeText(text);
      messages.tell('success', told);
    } catch {
      messages.tell('error', texts.notCopied);
    }
  };
  const chooseUnseen = async () => {
    try {
      const records = await takeRows(rows.source, mostChosen, new AbortController().signal);
      list.select(ofRecords(records));
      if ((rows.total ?? 0) > mostChosen) messages.tell('info', texts.allChosenOf(mostChosen));
    } catch {
      messages.tell('error', texts.rowsFailed);
    }
  };
  const chooseAll = () => {
    const total = Math.min(rows.total ?? 0, mostChosen);
    const seen = Array.from({ length: total }, (_, row) => rows.at(row)).filter((record) => record !== undefined);
    if (seen.length === total) list.select(ofRecords(seen));
    else void chooseUnseen();
  };

  const onKey = (event: KeyboardEvent<HTMLElement>, { row, column }: Place): boolean => {
    const field = columns.visible[column];
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const command = ctrlKey || metaKey;
    const cell = event.target as HTMLElement;
    if (!field) return false;
    if (key === 'F10' && shiftKey) return openMenu(row, column, cell);
    if (key === 'ContextMenu') return openMenu(row, column, cell);
    if (altKey && key === 'ArrowDown' && row < 0) return openMenu(row, column, cell);
    if (altKey && key === 'F7') {
      sortBy(field);
      return true;
    }
    if (altKey && key === 'F3' && !command) {
      if (!canFilterOnValue()) return false;
      if (shiftKey) panes.openFilter(field.pad);
      else filterOnValue(row, field);
      return true;
    }
    if (altKey) return false;
    if (row < 0) {
      if (key !== 'Enter' && key !== ' ') return false;
      sortBy(field);
      return true;
    }
    if (key === 'Enter' && !command) {
      // A link in the cell that is no card opens what it names.
      if (column > 0 && cell.querySelector('a')) cell.querySelector('a')?.click();
      else open(row);
      return true;
    }
    if (key === ' ') {
      list.select(toggled(selection, row, rows.at));
      return true;
    }
    if (command && key.toLowerCase() === 'a') {
      chooseAll();
      return true;
    }
    if (command && key.toLowerCase() === 'c') {
      const record = rows.at(row);
      if (!record || document.getSelection()?.toString()) return false;
      if (selection.records.size > 0) void copy([...selection.records.values()], texts.copied(selection.records.size));
      else void copyText(format(record, field), texts.cellCopied);
      return true;
    }
    if (key === 'Escape' && selection.records.size > 0) {
      list.chooseNone();
      return true;
    }
    return false;
  };

  const openMenu = (row: number, column: number, cell: HTMLElement): boolean => {
    if (row < 0) menus.columnMenu(column, cell);
    else menus.rowMenu(row, cell);
    return true;
  };

  return {
    open,
    go,
    sortBy,
    filterOnValue,
    canFilterOnValue,
    onKey,
    chooseAll,
    openInWindow: (row: number) => {
      const record = rows.at(row);
      if (record && page.kaart) window.open(cardAddress(page.kaart, keyOf(record)), '_blank', 'noopener');
    },
    toggle: (row: number) => {
      list.select(toggled(selection, row, rows.at));
    },
    copyRow: async (row: number) => {
      const record = rows.at(row);
      if (record) await copy([record], texts.copied(1));
    },
    chooseView: (view: ListView | null) => {
      change(stateOfView(view, state));
    },
    resetFilters: () => {
      change({ ...state, view: null, filters: {}, search: '' });
    },
    refresh: () => void askAgain(queryClient),
    copyLink: () => copyText(window.location.href, texts.linkCopied),
  };
}

function cardAddress(card: string, key: string): string {
  return `/${card}/${encodeURIComponent(key)}`;
}

/** Where a record is now that was drawn at some place; null when it is not near there any more. */
function placeOf(shown: number, key: string | undefined, at: (row: number) => PageRecord | undefined): number | null {
  const isThere = (row: number) => {
    const record = at(row);
    return record !== undefined && (key === undefined || keyOf(record) === key);
  };
  for (let away = 0; away <= neighbours; away++) {
    if (isThere(shown + away)) return shown + away;
    if (away > 0 && shown >= away && isThere(shown - away)) return shown - away;
    if (key === undefined) return null;
  }
  return null;
}
