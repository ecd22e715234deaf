import { useMemo } from 'react';
import type { Field, Page } from '../pages/definition';
import { arrange, type ChosenColumn, choiceOf, type ColumnChoice, moved, visibleColumns } from '../personal/columns';
import { usePersonal } from '../personal/usePersonal';

const noWidths: ColumnChoice['widths'] = {};

/** The columns as the user wants them, or as the view has them; and what changes the user's own. */
export function useColumns(page: Page, ofView: ColumnChoice | null) {
  const [own, choose] = usePersonal<ColumnChoice>(`columns.${page.id}`);
  const choice = ofView ?? own;
  const visible = useMemo(() => visibleColumns(page.velden, choice), [page.velden, choice]);
  const all = arrange(page.velden, choice);
  const widths = choice?.widths ?? noWidths;
  return {
    visible,
    all,
    widths,
    choice,
    choose: (columns: readonly ChosenColumn[] | null) => {
      choose(columns && choiceOf(columns, widths));
    },
    adopt: choose,
    setWidth: (field: Field, width: number) => {
      choose(choiceOf(all, { ...widths, [field.pad]: width }));
    },
    /** Beside the next column that is seen, not beside one that is hidden. */
    move: (field: Field, by: -1 | 1) => {
      const to = visible[visible.indexOf(field) + by];
      if (!to) return;
      let columns = all;
      const placeOf = (path: string) => columns.findIndex((column) => column.field.pad === path);
      while (Math.sign(placeOf(to.pad) - placeOf(field.pad)) === by) columns = moved(columns, field.pad, by);
      choose(choiceOf(columns, widths));
    },
    hide: (field: Field) => {
      choose(choiceOf(all.map((column) => (column.field === field ? { field, visible: false } : column)), widths));
    },
  };
}
