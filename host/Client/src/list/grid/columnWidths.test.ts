import { describe, expect, it } from 'vitest';
import { testField } from '../../testing/field';
import { leastWidth, template, usualWidths } from './columnWidths';

const short = testField('a');
const long = testField('b');
const format = (record: Readonly<Record<string, unknown>>, field: { readonly pad: string }) => String(record[field.pad]);
const usual = usualWidths([short, long], [{ a: 'x', b: 'x'.repeat(200) }], format);

describe('column widths', () => {
  it('give long texts more of the room, up to a limit', () => {
    expect(usual['b']).toBe(360);
    expect(usual['a']).toBeLessThan(100);
  });

  it('keep what the user made of them', () => {
    expect(template([short, long], { b: 80 }, usual)).toMatch(/^36px minmax\(\d+px, \d+fr\) 32px 80px$/);
  });

  it('shrink long texts before the grid scrolls', () => {
    expect(leastWidth([long], {}, usual)).toBe(36 + 32 + 170);
    expect(leastWidth([long], { b: 500 }, usual)).toBe(36 + 32 + 500);
  });
});
