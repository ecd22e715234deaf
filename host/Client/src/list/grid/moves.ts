/** A cell of the grid; row -1 is the headings. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows on one screen. */
  readonly screen: number;
}

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads from a cell; null when it is no key to move with. */
export function move({ key, ctrlKey }: Pressed, { row, column }: Place, extent: Extent): Place | null {
  const to = (toRow: number, toColumn: number): Place => ({
    row: clamp(toRow, -1, extent.rows - 1),
    column: clamp(toColumn, 0, extent.columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(Math.max(0, row) + extent.screen, column);
    case 'PageUp':
      return to(Math.max(0, row - extent.screen), column);
    case 'Home':
      return ctrlKey ? to(0, column) : to(row, 0);
    case 'End':
      return ctrlKey ? to(extent.rows - 1, column) : to(row, extent.columns - 1);
    default:
      return null;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
