import { useState } from 'react';

interface OfColumn {
  readonly column: number;
  readonly target: HTMLElement;
}

interface OfRow {
  readonly row: number;
  readonly target: HTMLElement;
}

export type ListMenus = ReturnType<typeof useListMenus>;

/** Which menu of a column or row is open, and at what. */
export function useListMenus() {
  const [ofColumn, setOfColumn] = useState<OfColumn | null>(null);
  const [ofRow, setOfRow] = useState<OfRow | null>(null);
  return {
    ofColumn,
    ofRow,
    columnMenu: (column: number, target: HTMLElement) => {
      setOfColumn({ column, target });
    },
    rowMenu: (row: number, target: HTMLElement) => {
      setOfRow({ row, target });
    },
    close: () => {
      setOfColumn(null);
      setOfRow(null);
    },
  };
}
