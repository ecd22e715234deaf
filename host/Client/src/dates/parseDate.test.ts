import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, daysBetween, weekdayOf } from './civil';
import type { DateContext } from './context';
import { dateCorpus, exampleClosed, exampleToday } from './corpus';
import { formatDate } from './format';
import { explainDate, type Language } from './messages';
import { parseDate } from './parseDate';
import { workCalendar } from './workingDays';

fc.configureGlobal({ seed: 20_260_312 });

const contextIn = (language: Language): DateContext => ({ today: exampleToday, language, calendar: workCalendar(exampleClosed) });
const languages: readonly Language[] = ['nl', 'en'];

const anyDate = fc
  .integer({ min: 0, max: daysBetween('1000-01-01', '9999-12-31') })
  .map((days) => addDays('1000-01-01', days) ?? '')
  .filter((date) => date !== '');

describe.each(languages)('Typed dates in %s', (language) => {
  it.each(dateCorpus[language].map((example) => [example.typed, example.means] as const))('%j means %j', (typed, means) => {
    const read = parseDate(typed, contextIn(language));
    expect(read.ok ? read.value : { problem: read.problem.key, at: read.problem.at }).toEqual(means);
  });

  it('Reads back every date as it is shown', () => {
    fc.assert(fc.property(anyDate, (date) => {
      expect(parseDate(formatDate(date, language), contextIn(language))).toEqual({ ok: true, value: date });
    }));
  });

  it('Reads a date the same with every separator and with none', () => {
    fc.assert(fc.property(anyDate, fc.constantFrom('-', '/', '.', ' ', ''), (date, separator) => {
      const [year = '', month = '', day = ''] = date.split('-');
      expect(parseDate([day, month, year].join(separator), contextIn(language))).toEqual({ ok: true, value: date });
    }));
  });

  it('Gives an answer or a place within the text for anything at all', () => {
    const pieces = fc.constantFrom('v', 'di', 'w', '12', '3', '2026', '-', '+', '.', ' ', 'd', 'wd', 'LM', 'x', 'é', '0');
    const texts = fc.oneof(fc.string(), fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')));
    fc.assert(fc.property(texts, (typed) => {
      const read = parseDate(typed, contextIn(language));
      if (read.ok) {
        expect(read.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        return;
      }
      expect(read.problem.at).toBeGreaterThanOrEqual(0);
      expect(read.problem.at + read.problem.length).toBeLessThanOrEqual(typed.length);
      expect(explainDate(read.problem, language)).not.toMatch(/\{(text|week|year|max)\}/);
    }), { numRuns: 1000 });
  });
});

describe('The work date', () => {
  const context: DateContext = { ...contextIn('nl'), workDate: '2025-06-18' };

  it.each([
    ['w', '2025-06-18'], ['11', '2025-06-11'], ['1112', '2025-12-11'], ['ma', '2025-06-16'], ['ma2', '2025-01-06'], ['v', exampleToday],
    ['w+1d', '2025-06-19'], ['+1d', '2026-03-13'],
  ])('Gives short dates their month and year: %s is %s', (typed, date) => {
    expect(parseDate(typed, context)).toEqual({ ok: true, value: date });
  });
});

describe('Working days', () => {
  it('Are never days of the weekend nor closed ones, and adding them goes forward', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: -60, max: 60 }), (offset, count) => {
      const from = addDays('2026-03-01', offset) ?? '';
      const typed = `${from}${count < 0 ? '' : '+'}${String(count)}wd`;
      const read = parseDate(typed, contextIn('nl'));
      if (!read.ok) throw new Error(typed);
      expect(weekdayOf(read.value)).toBeLessThanOrEqual(5);
      expect(exampleClosed).not.toContain(read.value);
      expect(Math.sign(daysBetween(from, read.value))).toBe(count === 0 ? Math.sign(daysBetween(from, read.value)) : Math.sign(count));
    }));
  });

  it('Skip Good Friday, the weekend and Easter Monday', () => {
    expect(parseDate('1-4-26+3wd', contextIn('nl'))).toEqual({ ok: true, value: '2026-04-08' });
  });
});

describe('The calendar', () => {
  it('Knows leap years', () => {
    expect([dateOf(2000, 2, 29), dateOf(1900, 2, 29), dateOf(2024, 2, 29)]).toEqual(['2000-02-29', null, '2024-02-29']);
  });
});
