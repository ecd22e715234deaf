import { describe, expect, it } from 'vitest';
import { moved, nextEditable } from './gridMoves';

describe('moving through a grid of lines', () => {
  it('stays within the grid', () => {
    expect(moved({ row: 0, column: 0 }, 'ArrowUp', false, 3, 2)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 2, column: 1 }, 'ArrowDown', false, 3, 2)).toEqual({ row: 2, column: 1 });
  });

  it('goes to the ends of the line, and with Ctrl to those of the grid', () => {
    expect(moved({ row: 1, column: 1 }, 'Home', false, 3, 4)).toEqual({ row: 1, column: 0 });
    expect(moved({ row: 1, column: 1 }, 'End', true, 3, 4)).toEqual({ row: 2, column: 3 });
  });

  it('leaves other keys alone', () => {
    expect(moved({ row: 1, column: 1 }, 'a', false, 3, 4)).toBeNull();
  });
});

describe('the next cell to edit', () => {
  const editable = [false, true, false, true];

  it('skips what is read only, and goes on in the next line', () => {
    expect(nextEditable({ row: 0, column: 1 }, 1, 2, editable)).toEqual({ row: 0, column: 3 });
    expect(nextEditable({ row: 0, column: 3 }, 1, 2, editable)).toEqual({ row: 1, column: 1 });
    expect(nextEditable({ row: 1, column: 1 }, -1, 2, editable)).toEqual({ row: 0, column: 3 });
  });

  it('ends after the last', () => {
    expect(nextEditable({ row: 1, column: 3 }, 1, 2, editable)).toBeNull();
    expect(nextEditable({ row: 0, column: 1 }, -1, 2, editable)).toBeNull();
  });
});
