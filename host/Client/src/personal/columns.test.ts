import { describe, expect, it } from 'vitest';
import { testField } from '../testing/field';
import { arrange, choiceOf, moved, visibleColumns } from './columns';

const a = testField('a');
const b = testField('b');
const c = testField('c');
const paths = (columns: readonly { readonly pad: string }[]) => columns.map((column) => column.pad);

describe('columns', () => {
  it('are those of the definition, without the additional ones, until the user chooses', () => {
    expect(paths(visibleColumns([a, testField('x', { belang: 'AANVULLEND' }), b], null))).toEqual(['a', 'b']);
  });

  it('stand as the user put them', () => {
    expect(paths(visibleColumns([a, b, c], { order: ['c', 'a', 'b'], hidden: ['a'], widths: {} }))).toEqual(['c', 'b']);
  });

  it('that a module adds later come after the one that they follow in the definition', () => {
    expect(paths(visibleColumns([a, testField('new'), b, c], { order: ['c', 'a', 'b'], hidden: [], widths: {} }))).toEqual(['c', 'a', 'new', 'b']);
  });

  it('that no module brings any more are left out', () => {
    expect(paths(visibleColumns([a], { order: ['gone', 'a'], hidden: [], widths: {} }))).toEqual(['a']);
  });

  it('never all disappear', () => {
    expect(paths(visibleColumns([a, b], { order: ['a', 'b'], hidden: ['a', 'b'], widths: {} }))).toEqual(['a']);
  });

  it('move one place, and not beyond the ends', () => {
    const all = arrange([a, b, c], null);
    expect(choiceOf(moved(all, 'a', 1), {}).order).toEqual(['b', 'a', 'c']);
    expect(moved(all, 'a', -1)).toBe(all);
    expect(moved(all, 'c', 1)).toBe(all);
    expect(moved(all, 'other', 1)).toBe(all);
  });
});
