import { describe, expect, it } from 'vitest';
import { move, type Pressed } from './moves';

const extent = { rows: 100, columns: 5, screen: 20 };
const at = { row: 50, column: 2 };
const key = (name: string, ctrlKey = false): Pressed => ({ key: name, ctrlKey });

describe('move', () => {
  it.each([
    [key('ArrowDown'), { row: 51, column: 2 }],
    [key('ArrowUp'), { row: 49, column: 2 }],
    [key('ArrowLeft'), { row: 50, column: 1 }],
    [key('ArrowRight'), { row: 50, column: 3 }],
    [key('PageDown'), { row: 70, column: 2 }],
    [key('PageUp'), { row: 30, column: 2 }],
    [key('Home'), { row: 50, column: 0 }],
    [key('End'), { row: 50, column: 4 }],
    [key('Home', true), { row: 0, column: 2 }],
    [key('End', true), { row: 99, column: 2 }],
  ])('%o', (pressed, expected) => {
    expect(move(pressed, at, extent)).toEqual(expected);
  });

  it('goes from the first row to the headings and back, and no further', () => {
    expect(move(key('ArrowUp'), { row: 0, column: 0 }, extent)).toEqual({ row: -1, column: 0 });
    expect(move(key('ArrowUp'), { row: -1, column: 0 }, extent)).toEqual({ row: -1, column: 0 });
    expect(move(key('ArrowDown'), { row: -1, column: 0 }, extent)).toEqual({ row: 0, column: 0 });
  });

  it('stops at the last row and column', () => {
    expect(move(key('PageDown'), { row: 95, column: 4 }, extent)).toEqual({ row: 99, column: 4 });
    expect(move(key('ArrowRight'), { row: 0, column: 4 }, extent)).toEqual({ row: 0, column: 4 });
  });

  it('stays on the headings of an empty list', () => {
    expect(move(key('End', true), { row: -1, column: 0 }, { ...extent, rows: 0 })).toEqual({ row: -1, column: 0 });
  });

  it('leaves other keys to others', () => {
    expect(move(key('x'), at, extent)).toBeNull();
  });
});
