import { describe, expect, it } from 'vitest';
import { extended, noSelection, toggled } from './selection';

const at = (index: number) => (index === 3 ? undefined : { id: `row ${index}` });
const keys = (selection: typeof noSelection) => [...selection.records.keys()];

describe('selection', () => {
  it('takes and gives back a row', () => {
    const one = toggled(noSelection, 1, at);
    expect(keys(toggled(one, 5, at))).toEqual(['row 1', 'row 5']);
    expect(keys(toggled(one, 1, at))).toEqual([]);
  });

  it('reaches from the anchor in both directions', () => {
    const anchored = { ...noSelection, anchor: 5 };
    expect(keys(extended(anchored, 7, at))).toEqual(['row 5', 'row 6', 'row 7']);
    expect(keys(extended(extended(anchored, 7, at), 4, at))).toEqual(['row 4', 'row 5']);
  });

  it('leaves out rows that were never fetched', () => {
    expect(keys(extended({ ...noSelection, anchor: 2 }, 4, at))).toEqual(['row 2', 'row 4']);
    expect(toggled(noSelection, 3, at)).toBe(noSelection);
  });
});
