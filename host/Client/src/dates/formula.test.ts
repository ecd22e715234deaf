import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './civil';
import { applyFormula, parseFormula, printFormula, type FormulaTerm } from './formula';
import { addWorkingDays, workCalendar } from './workingDays';

fc.configureGlobal({ seed: 20_260_312 });

const anyTerm: fc.Arbitrary<FormulaTerm> = fc.oneof(
  fc.record({ kind: fc.constant('shift' as const), count: fc.integer({ min: -99, max: 99 }), unit: fc.constantFrom('D', 'WD', 'W', 'M', 'Q', 'Y') }),
  fc.record({ kind: fc.constant('current' as const), end: fc.boolean(), unit: fc.constantFrom('D', 'W', 'M', 'Q', 'Y') }),
  fc.record({ kind: fc.constant('dayOfMonth' as const), back: fc.boolean(), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ kind: fc.constant('weekday' as const), back: fc.boolean(), day: fc.integer({ min: 1, max: 7 }) }),
);

describe('Date formulas', () => {
  it.each(['nl', 'en'] as const)('Are read back as they are printed in %s', (language) => {
    fc.assert(fc.property(fc.array(anyTerm, { minLength: 1, maxLength: 5 }), (formula) => {
      expect(parseFormula(printFormula(formula, language))).toEqual({ ok: true, value: formula });
    }));
  });

  it.each([['5WD', '5WD'], ['+10d', '10D'], ['1y', '1J'], ['cm + 10d', 'LM+10D'], ['1q-2wd', '1K-2WD'], ['h w', 'LW']])('%j is kept as %s', (typed, kept) => {
    const read = parseFormula(typed);
    expect(read.ok && printFormula(read.value, 'nl')).toBe(kept);
  });

  it.each([['5', 0], ['D', 0], ['1M 2D', 3], ['WD8', 0], ['D0', 0], ['1D+D32', 2], ['LWD', 2]])('%j is none, from place %d', (typed, at) => {
    const read = parseFormula(typed);
    expect(read.ok ? read.value : [read.problem.key, read.problem.at]).toEqual(['notAFormula', at]);
  });

  it('Find the tenth and the thirty-first that come next, over short months', () => {
    const apply = (typed: string, from: string) => {
      const read = parseFormula(typed);
      return read.ok ? applyFormula(read.value, from, workCalendar([])) : null;
    };
    expect([apply('D10', '2026-03-10'), apply('D31', '2026-01-31'), apply('-D31', '2026-03-31'), apply('WD1', '2026-03-12')])
      .toEqual(['2026-04-10', '2026-03-31', '2026-01-31', '2026-03-16']);
  });
});

describe('Adding working days', () => {
  it('Goes back where it came from', () => {
    const calendar = workCalendar(['2026-04-03', '2026-04-06']);
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }), (offset, count) => {
      const start = addWorkingDays(addDays('2026-03-01', offset) ?? '', 0, calendar) ?? '';
      expect(addWorkingDays(addWorkingDays(start, count, calendar) ?? '', -count, calendar)).toBe(start);
    }));
  });
});
