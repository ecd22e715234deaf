/** A cell of a grid of lines, by place. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads to in a grid; null for a key that leads nowhere. */
export function moved(from: Cell, key: string, ctrl: boolean, rows: number, columns: number): Cell | null {
  const to = target(from, key, ctrl, rows, columns);
  if (!to) return null;
  return { row: clamp(to.row, rows), column: clamp(to.column, columns) };
}

function target({ row, column }: Cell, key: string, ctrl: boolean, rows: number, columns: number): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

/** The next cell that can be edited, through the lines; null after the last. */
export function nextEditable(from: Cell, step: 1 | -1, rows: number, editable: readonly boolean[]): Cell | null {
  const columns = editable.length;
  for (let at = from.row * columns + from.column + step; at >= 0 && at < rows * columns; at += step) {
    const column = at % columns;
    if (editable[column]) return { row: Math.floor(at / columns), column };
  }
  return null;
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}
