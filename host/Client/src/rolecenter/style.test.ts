import { describe, expect, it } from 'vitest';
import { styleOf, targetStyle } from './style';

const thresholds = { ondergrens: 3, bovengrens: 10, stijlLaag: 'GUNSTIG', stijlMidden: 'DUBBELZINNIG', stijlHoog: 'ONGUNSTIG' } as const;

describe('styleOf', () => {
  it.each([
    [2, 'GUNSTIG'],
    [3, 'DUBBELZINNIG'],
    [10, 'DUBBELZINNIG'],
    [11, 'ONGUNSTIG'],
  ])('puts %i in its range', (count, style) => {
    expect(styleOf(count, thresholds)).toBe(style);
  });

  it('changes at once where there is no range in between', () => {
    expect([4, 5].map((count) => styleOf(count, { ...thresholds, ondergrens: 5, bovengrens: 4 }))).toEqual(['GUNSTIG', 'ONGUNSTIG']);
  });

  it('gives a number without thresholds no looks', () => {
    expect(styleOf(99, { ...thresholds, ondergrens: null, bovengrens: null })).toBe('GEEN');
  });
});

describe('targetStyle', () => {
  it('is content at the target, from either side', () => {
    expect([targetStyle(80, 80, false), targetStyle(79.9, 80, false)]).toEqual(['GUNSTIG', 'ONGUNSTIG']);
    expect([targetStyle(10, 10, true), targetStyle(10.1, 10, true)]).toEqual(['GUNSTIG', 'ONGUNSTIG']);
  });

  it('says nothing without a value or a target', () => {
    expect([targetStyle(null, 80, false), targetStyle(80, null, false)]).toEqual(['GEEN', 'GEEN']);
  });
});
