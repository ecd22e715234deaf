import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from './duration';
import { formatNumber } from './format';
import { explainDate } from './messages';
import { parseNumber } from './parseNumber';

fc.configureGlobal({ seed: 20_260_312 });

describe('Typed numbers in Dutch', () => {
  it.each([
    ['1.234,56', 1234.56], ['1234,56', 1234.56], ['1.234', 1234], ['1.234.567', 1_234_567], ['20.5', 20.5], ['0.123', 0.123], [',5', 0.5], ['5,', 5],
    ['19+19', 38], ['41-9', 32], ['12*4', 48], ['12/4', 3], ['20.5-', -20.5], ['3+4-', -7], ['-5', -5], ['(3+4)*2', 14], ['3+4*2', 11], ['1,1+2,2', 3.3],
    ['2--3', 5], [' 7 + 1 ', 8], ['10/4/5', 0.5], ['(2)-', -2], ['0-', 0],
  ])('%j is %d', (typed, value) => {
    expect(parseNumber(typed, 'nl')).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty', 0], ['abc', 'notANumber', 0], ['1,2,3', 'notANumber', 0], ['1.23.456', 'notANumber', 0], ['12+', 'sumUnfinished', 3], ['12 + x', 'notANumber', 5],
    ['(3+4', 'parenthesisOpen', 0], ['3+4)', 'parenthesisOpen', 3], ['5/0', 'divisionByZero', 2], ['5/(2-2)', 'divisionByZero', 2], ['9999999999999999*9', 'tooLarge', 0],
    ['1 000', 'notANumber', 2], ['1e5', 'notANumber', 1],
  ])('%j is refused: %s at %d', (typed, key, at) => {
    const read = parseNumber(typed, 'nl');
    expect(read.ok ? read.value : [read.problem.key, read.problem.at]).toEqual([key, at]);
  });

  it('May have to be whole', () => {
    const read = parseNumber('7/2', 'nl', { whole: true });
    expect(read.ok ? '' : explainDate(read.problem, 'nl')).toBe('Vul een heel getal in.');
  });

  it.each([['1,005', 1.01], ['2,675', 2.68], ['-1,005', -1.01], ['10/3', 3.33], ['0,00000001', 0], ['100', 100]])('%s is %d in cents', (typed, value) => {
    expect(parseNumber(typed, 'nl', { decimals: 2 })).toEqual({ ok: true, value });
  });
});

describe('Typed numbers in English', () => {
  it.each([['1,234.56', 1234.56], ['1,234', 1234], ['20,5', 20.5], ['20.5-', -20.5]])('%j is %d', (typed, value) => {
    expect(parseNumber(typed, 'en')).toEqual({ ok: true, value });
  });
});

describe('Shown numbers', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 100);

  it('Look as in the country', () => {
    expect([formatNumber(1234.56, 'nl'), formatNumber(1234.5, 'en', 2), formatNumber(-0.5, 'nl')]).toEqual(['1.234,56', '1,234.50', '-0,5']);
  });

  it.each(['nl', 'en'] as const)('Are read back in %s', (language) => {
    fc.assert(fc.property(cents, (value) => {
      expect(parseNumber(formatNumber(value, language), language)).toEqual({ ok: true, value });
    }));
  });

  it('Add up as arithmetic does', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1000 }), (a, b, c) => {
      expect(parseNumber(`${String(a)}-${String(b)}*${String(c)}`, 'nl')).toEqual({ ok: true, value: a - b * c });
    }));
  });
});

describe('Typed durations', () => {
  it.each([['2u', 7200], ['6u 30m', 23_400], ['6u30m', 23_400], ['6,5u', 23_400], ['90m', 5400], ['2d 6u 30m', 196_200], ['15', 900], ['2 uur', 7200], ['1h', 3600], ['30 min', 1800]])(
    '%j is %d seconds', (typed, seconds) => {
      expect(parseDuration(typed, 'minute', 'nl')).toEqual({ ok: true, value: seconds });
    });

  it.each([['', 'empty', 0], ['2x', 'notADuration', 0], ['2u 3', 'notADuration', 3], ['uur', 'notADuration', 0], ['2u -3m', 'notADuration', 3]])('%j is refused', (typed, key, at) => {
    const read = parseDuration(typed, 'minute', 'nl');
    expect(read.ok ? read.value : [read.problem.key, read.problem.at]).toEqual([key, at]);
  });

  it.each(['nl', 'en'] as const)('Are read back in %s', (language) => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e8 }), (seconds) => {
      expect(parseDuration(formatDuration(seconds, language), 'day', language)).toEqual({ ok: true, value: seconds });
    }));
  });
});
