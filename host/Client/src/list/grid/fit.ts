import { smallestWidth } from './columnWidths';

const widest = 600;
const margin = 20;

/** The width that a column needs for what is on the screen of it. */
export function fittingWidth(grid: HTMLElement, column: number): number {
  let width = smallestWidth;
  for (const cell of grid.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)) {
    const isHeading = cell.getAttribute('role') === 'columnheader';
    const content = cell.firstElementChild;
    if (content) width = Math.max(width, content.scrollWidth + margin + (isHeading ? 28 : 0));
  }
  return Math.min(widest, Math.ceil(width));
}
