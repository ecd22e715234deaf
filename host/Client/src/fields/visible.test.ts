import { describe, expect, it } from 'vitest';
import { testField as field } from '../testing/field';
import { isVisible } from './visible';

describe('a field that belongs to some records only', () => {
  const some = field('a', { zichtbaar: '{ soort: { code: { in: ["X", "Y"] } } }' });

  it('is shown of those', () => {
    expect(isVisible({ soort: { code: 'Y' } }, some, {})).toBe(true);
    expect(isVisible({ soort: { code: 'Z' } }, some, {})).toBe(false);
    expect(isVisible({ soort: null }, some, {})).toBe(false);
  });

  it('is otherwise shown of all', () => {
    expect(isVisible({}, field('a'), {})).toBe(true);
  });
});
