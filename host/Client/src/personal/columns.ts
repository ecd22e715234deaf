import type { Field } from '../pages/definition';
import { inOrder, shifted } from './order';

/** How a user wants the columns of a list. What a module adds later is not in it, and comes where its definition puts it. */
export interface ColumnChoice {
  /** Paths in the order that the user gave them; those that he does not see are among them. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** In pixels; a column without one takes its share of the room. */
  readonly widths: Readonly<Record<string, number>>;
}

export interface ChosenColumn {
  readonly field: Field;
  readonly visible: boolean;
}

/** All columns of a list in the user's order. */
export function arrange(fields: readonly Field[], choice: ColumnChoice | null): readonly ChosenColumn[] {
  if (!choice) return fields.map((field) => ({ field, visible: field.belang !== 'AANVULLEND' }));
  const known = new Set(choice.order);
  const hidden = new Set(choice.hidden);
  const arranged = inOrder(fields, ({ pad }) => pad, choice.order);
  return arranged.map((field) => ({ field, visible: known.has(field.pad) ? !hidden.has(field.pad) : field.belang !== 'AANVULLEND' }));
}

/** The columns on the screen. There is always one, or there would be no row to see. */
export function visibleColumns(fields: readonly Field[], choice: ColumnChoice | null): readonly Field[] {
  const all = arrange(fields, choice);
  const visible = all.filter((column) => column.visible);
  return (visible.length > 0 ? visible : all.slice(0, 1)).map((column) => column.field);
}

/** The choice with a column one place further; where it is at the end already, nothing changes. */
export function moved(columns: readonly ChosenColumn[], path: string, by: -1 | 1): readonly ChosenColumn[] {
  return shifted(columns, columns.findIndex((column) => column.field.pad === path), by);
}

export function choiceOf(columns: readonly ChosenColumn[], widths: ColumnChoice['widths']): ColumnChoice {
  return {
    order: columns.map((column) => column.field.pad),
    hidden: columns.filter((column) => !column.visible).map((column) => column.field.pad),
    widths,
  };
}
