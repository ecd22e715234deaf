import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOfDay, instantOf, localOf } from './amsterdam';
import type { DateContext } from './context';
import { exampleToday } from './corpus';
import { formatInstant, formatTime } from './format';
import { instantOfTyped, parseDateTime } from './parseDateTime';
import { parseTime } from './parseTime';
import { workCalendar } from './workingDays';

fc.configureGlobal({ seed: 20_260_312 });

const context: DateContext = { today: exampleToday, now: '14:05:09', language: 'nl', calendar: workCalendar([]) };

describe('Typed times', () => {
  it.each([
    ['5', '05:00:00'], ['5:30', '05:30:00'], ['5.30', '05:30:00'], ['0530', '05:30:00'], ['530', '05:30:00'], ['053005', '05:30:05'],
    ['23:59', '23:59:00'], ['0', '00:00:00'], ['t', '14:05:09'], ['tijd', '14:05:09'], ['nu', '14:05:09'], [' 9:05:07 ', '09:05:07'],
  ])('%j is %s', (typed, time) => {
    const read = parseTime(typed, context);
    expect(read.ok && read.value.time).toBe(time);
  });

  it.each([['24', 'noSuchTime'], ['24:00', 'noSuchTime'], ['9:60', 'noSuchTime'], ['9:00:60', 'noSuchTime'], ['', 'empty'], ['negen', 'notATime'], ['12345', 'notATime']])(
    '%j is refused: %s', (typed, key) => {
      const read = parseTime(typed, context);
      expect(read.ok ? read.value : read.problem.key).toBe(key);
    });

  it('Are read back as they are shown', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
      const time = new Date(second * 1000).toISOString().slice(11, 19);
      const read = parseTime(formatTime(time), context);
      expect(read.ok && read.value.time).toBe(time);
    }));
  });
});

describe('Typed moments', () => {
  it.each([
    ['v 10:30', '2026-03-12', '10:30:00', 'minute'], ['di 10:30', '2026-03-10', '10:30:00', 'minute'], ['12-3-26 10', '2026-03-12', '10:00:00', 'minute'],
    ['11 12', '2026-03-11', '12:00:00', 'minute'], ['12 3 26', '2026-03-12', '00:00:00', 'day'], ['v', '2026-03-12', '00:00:00', 'day'],
    ['t', '2026-03-12', '00:00:00', 'day'], ['nu', '2026-03-12', '14:05:09', 'second'], ['+5d 9', '2026-03-17', '09:00:00', 'minute'],
    ['2026-03-12T08:15', '2026-03-12', '08:15:00', 'minute'], ['v 101112', '2026-03-12', '10:11:12', 'second'],
  ])('%j is %s %s, to the %s', (typed, date, time, precision) => {
    expect(parseDateTime(typed, context)).toEqual({ ok: true, value: { date, time, precision } });
  });

  it.each([['v 25:00', 'noSuchTime', 2], ['v straks', 'notATime', 2], ['straks', 'notADateTime', 0], ['31-4-26 10:00', 'noSuchDay', 0], ['', 'empty', 0]])(
    '%j is refused: %s at %d', (typed, key, at) => {
      const read = parseDateTime(typed, context);
      expect(read.ok ? read.value : [read.problem.key, read.problem.at]).toEqual([key, at]);
    });
});

describe('Moments in Amsterdam', () => {
  it.each([
    ['2026-03-12', '10:30:00', '2026-03-12T09:30:00.000Z'], ['2026-07-01', '00:00:00', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29', '02:30:00', '2026-03-29T01:30:00.000Z'], ['2026-10-25', '02:30:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(instantOf(date, time)).toBe(instant);
  });

  it('Make a day of 23 hours in spring and 25 in autumn', () => {
    const hours = (date: string) => (Date.parse(boundsOfDay(date).end) - Date.parse(boundsOfDay(date).start)) / 3_600_000;
    expect(['2026-03-28', '2026-03-29', '2026-10-25'].map(hours)).toEqual([24, 23, 25]);
  });

  it('Come back from the clock, but for the hour that comes twice', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) }), (epoch) => {
      const instant = new Date(Math.floor(epoch / 1000) * 1000).toISOString();
      const { date, time } = localOf(instant);
      const back = instantOf(date, time);
      expect(localOf(back)).toEqual({ date, time });
      expect([0, 3_600_000]).toContain(Date.parse(instant) - Date.parse(back));
    }));
  });

  it('Are shown with the day of Amsterdam and typed back', () => {
    expect(formatInstant('2026-06-30T22:00:00Z', 'nl')).toBe('01-07-2026 00:00');
    const read = parseDateTime('01-07-2026 00:00', context);
    expect(read.ok && instantOfTyped(read.value)).toBe('2026-06-30T22:00:00.000Z');
  });
});
