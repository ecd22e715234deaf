import { keyOf, type PageRecord } from '../pages/values';

/** The rows that were chosen, by key, with what was known of them then. */
export interface Selection {
  readonly records: ReadonlyMap<string, PageRecord>;
  /** The row that Shift counts from. */
  readonly anchor: number;
}

export const noSelection: Selection = { records: new Map(), anchor: 0 };

type At = (index: number) => PageRecord | undefined;

/** Chooses a row beside the others, or no longer. */
export function toggled(selection: Selection, index: number, at: At): Selection {
  const record = at(index);
  if (!record) return selection;
  const records = new Map(selection.records);
  if (!records.delete(keyOf(record))) records.set(keyOf(record), record);
  return { records, anchor: index };
}

/** Chooses the rows between the anchor and this one, and no others. Rows that were never fetched are left out: nobody saw them. */
export function extended(selection: Selection, index: number, at: At): Selection {
  const [first, last] = selection.anchor < index ? [selection.anchor, index] : [index, selection.anchor];
  const records = new Map<string, PageRecord>();
  for (let row = first; row <= last; row++) {
    const record = at(row);
    if (record) records.set(keyOf(record), record);
  }
  return { records, anchor: selection.anchor };
}

export function ofRecords(records: readonly PageRecord[]): Selection {
  return { records: new Map(records.map((record) => [keyOf(record), record])), anchor: 0 };
}
