/**
 * Calendar arithmetic on dates as the schema sends them. A date is the text `YYYY-MM-DD` and never a `Date` of the browser: that is a
 * moment, and one of midnight in Amsterdam is the day before in another zone.
 */
export type CivilDate = string;

const millisecondsPerDay = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** The parts of a date. Throws a RangeError when the text is no date. */
export function partsOf(date: CivilDate): DateParts {
  const match = shape.exec(date);
  if (!match) throw new RangeError(`No date: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** The date with these parts; null when the calendar does not have it (31 April, year 0 or 10000). */
export function dateOf(year: number, month: number, day: number): CivilDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return written(year, month, day);
}

export function isCivilDate(text: string): boolean {
  const match = shape.exec(text);
  return match !== null && dateOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Null when the day lies outside the years 1–9999. */
export function addDays(date: CivilDate, days: number): CivilDate | null {
  const moved = new Date(epochOf(date) + days * millisecondsPerDay);
  return dateOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The same day some months on, or the last day of that month when it is shorter. Null outside the years 1–9999. */
export function addMonths(date: CivilDate, months: number): CivilDate | null {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (toYear < 1 || toYear > 9999) return null;
  return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(epochOf(date)).getUTCDay() || 7;
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((epochOf(to) - epochOf(from)) / millisecondsPerDay);
}

/** A day of an ISO week; null when that year does not have the week. */
export function dateOfIsoWeek(year: number, week: number, weekday: number): CivilDate | null {
  const january4 = dateOf(year, 1, 4);
  if (january4 === null || week < 1 || week > isoWeeksIn(year)) return null;
  return addDays(january4, 7 * (week - 1) + weekday - weekdayOf(january4));
}

/** A year has 53 weeks when it begins on a Thursday, or on a Wednesday in a leap year. */
function isoWeeksIn(year: number): number {
  const first = weekdayOf(written(year, 1, 1));
  return first === 4 || (first === 3 && daysInMonth(year, 2) === 29) ? 53 : 52;
}

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The first and last day of the period that a date lies in; null outside the years 1–9999. */
export function periodOf(date: CivilDate, period: Period): { readonly first: CivilDate; readonly last: CivilDate } | null {
  const { year, month } = partsOf(date);
  if (period === 'day') return { first: date, last: date };
  if (period === 'week') {
    const first = addDays(date, 1 - weekdayOf(date));
    const last = addDays(date, 7 - weekdayOf(date));
    return first === null || last === null ? null : { first, last };
  }
  const months = { month: 1, quarter: 3, year: 12 }[period];
  const from = month - ((month - 1) % months);
  const to = from + months - 1;
  return { first: written(year, from, 1), last: written(year, to, daysInMonth(year, to)) };
}

function epochOf(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  // Date.UTC takes the years 0–99 for 1900–1999; setUTCFullYear takes them as they are.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function written(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
