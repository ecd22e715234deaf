import { describe, expect, it } from 'vitest';
import { testField } from '../../testing/field';
import { leastWidth, template, usualWidths } from './columnWidths';

const short = testField('a');
const long = testField('b');
const format = (record: Readonly<Record<string, unknown>>, field: { readonly pad: string }) => String(record[field.pad]);
const usual = usualWidths([short, long], [{ a: 'x', b: 'x'.repeat(200) }], format, (text, isBold) => text.length * (isBold ? 9 : 8));

describe('column widths', () => {
  it('give long texts more of the room, up to a limit', () => {
    expect(usual['b']).toBe(360);
    expect(usual['a']).toBeLessThan(100);
  });

  it('leave room for the symbol and the bold letters of a value that has looks', () => {
    const status = testField('a', { keuzes: [{ waarde: 'x', titel: 'Concept', stijl: 'DUBBELZINNIG' }] });
    const plain = testField('a', { keuzes: [{ waarde: 'x', titel: 'Concept' }] });
    const widthOf = (field: typeof status) => usualWidths([field], [{ a: 'Concept van de brief' }], format, (text, isBold) => text.length * (isBold ? 9 : 8))['a'] ?? 0;
    expect(widthOf(status) - widthOf(plain)).toBe('Concept van de brief'.length + 22);
  });

  it('keep what the user made of them', () => {
    expect(template([short, long], { b: 80 }, usual)).toMatch(/^36px minmax\(\d+px, \d+fr\) 32px 80px$/);
  });

  it('shrink long texts before the grid scrolls', () => {
    expect(leastWidth([long], {}, usual)).toBe(36 + 32 + 260);
    expect(leastWidth([long], { b: 500 }, usual)).toBe(36 + 32 + 500);
  });
});
