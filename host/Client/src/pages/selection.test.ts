import { describe, expect, it } from 'vitest';
import { selectionOf } from './selection';

describe('selectionOf', () => {
  it('asks each field once, whatever paths lead through it', () => {
    expect(selectionOf(['id', 'status.omschrijving', 'nummer', 'status.soort', 'id'])).toBe('id status { omschrijving soort } nummer');
  });

  it('follows paths of any length', () => {
    expect(selectionOf(['a.b.c', 'a.b.d', 'a.e'])).toBe('a { b { c d } e }');
  });

  it('asks nothing for nothing', () => {
    expect(selectionOf([])).toBe('');
  });
});
