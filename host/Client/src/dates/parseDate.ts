import { addDays, dateOf, dateOfIsoWeek, isCivilDate, partsOf, weekdayOf, type CivilDate } from './civil';
import type { DateContext } from './context';
import { applyFormula, parseFormula } from './formula';
import type { DateProblemKey } from './messages';
import { fail, ok, shifted, type Result } from './result';
import { isToday, isWorkDate, monthFrom, weekdayFrom } from './words';

type Read = Result<CivilDate, DateProblemKey>;

const separated = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)(?:[\s./-]+(\d{4}|\d{2}))?$/;
const weekday = /^([a-z]+)\.?(?:[\s./-]?(\d{1,2})(?:[\s./-]+(\d{4}|\d{2}))?)?$/;
const signed = /[+-]/g;

/**
 * Reads a date as people type it: day before month in both languages, `v`, `w`, `ma`, `di23`, `11`, `1112`, `12-3-26`, ISO, and a date
 * formula behind any of these or alone (`v+5d`, `+5wd`, `-1m`), which then counts from today.
 */
export function parseDate(text: string, context: DateContext): Read {
  const offset = text.length - text.trimStart().length;
  const typed = text.trim().toLowerCase();
  if (typed === '') return fail('empty', 0, 0);
  const plain = plainDate(typed, context);
  if (plain !== null) return shifted(plain, offset);
  return shifted(withFormula(typed, context) ?? fail('notADate', 0, typed.length, { text: text.trim() }), offset);
}

/** A date without a formula; null when it looks like none. */
function plainDate(typed: string, context: DateContext): Read | null {
  const workDate = context.workDate ?? context.today;
  if (isToday(typed)) return ok(context.today);
  if (isWorkDate(typed)) return ok(workDate);
  if (typed === 'gisteren' || typed === 'yesterday') return moved(typed, context.today, -1);
  if (typed === 'morgen' || typed === 'tomorrow') return moved(typed, context.today, 1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return isCivilDate(typed) ? ok(typed) : noSuchDay(typed);
  if (/^\d+$/.test(typed)) return digits(typed, workDate);
  return withSeparators(typed, workDate) ?? onWeekday(typed, workDate, context);
}

function digits(typed: string, workDate: CivilDate): Read | null {
  const { year, month } = partsOf(workDate);
  const pair = (index: number) => Number(typed.slice(index, index + 2));
  switch (typed.length) {
    case 1:
    case 2: return existing(typed, year, month, Number(typed));
    case 4: return existing(typed, year, pair(2), pair(0));
    case 6: return existing(typed, fullYear(typed.slice(4)), pair(2), pair(0));
    case 8: return existing(typed, Number(typed.slice(4)), pair(2), pair(0));
    default: return null;
  }
}

function withSeparators(typed: string, workDate: CivilDate): Read | null {
  const match = separated.exec(typed);
  if (match === null) return null;
  const [, day = '', middle = '', yearText] = match;
  const month = /^\d/.test(middle) ? Number(middle) : monthFrom(middle);
  if (month === null) return null;
  return existing(typed, yearText === undefined ? partsOf(workDate).year : fullYear(yearText), month, Number(day));
}

/** `di`: that day of the week of the work date. `di23`, `di 23 2027`: of an ISO week. */
function onWeekday(typed: string, workDate: CivilDate, context: DateContext): Read | null {
  const match = weekday.exec(typed);
  if (match === null) return null;
  const [, word = '', week, yearText] = match;
  // "v 25" would be a Friday, which v never is.
  if (isToday(word) || isWorkDate(word)) return null;
  const day = weekdayFrom(word, context.language);
  if (day === null) return null;
  if (week === undefined) return moved(typed, workDate, day - weekdayOf(workDate));
  const year = yearText === undefined ? partsOf(workDate).year : fullYear(yearText);
  const found = dateOfIsoWeek(year, Number(week), day);
  return found === null ? fail('noSuchWeek', word.length, typed.length - word.length, { week: String(Number(week)), year: String(year) }) : ok(found);
}

/** Tries every sign as the beginning of the formula, the leftmost first; null when no part before one is a date. */
function withFormula(typed: string, context: DateContext): Read | null {
  let failed: Read | null = null;
  for (const at of [0, ...[...typed.matchAll(signed)].map((match) => match.index)]) {
    const before = typed.slice(0, at).trimEnd();
    const from = before === '' ? ok(context.today) : plainDate(before, context);
    if (from === null) continue;
    const formula = parseFormula(typed.slice(at));
    if (!formula.ok) {
      // What stands behind a date or after a sign was meant as a formula; a message about it helps more than one about the whole.
      const isMeant = /^[+-]/.test(typed.slice(at));
      failed ??= isMeant ? shifted<CivilDate, DateProblemKey>(formula, at) : null;
      continue;
    }
    if (!from.ok) return from;
    const day = applyFormula(formula.value, from.value, context.calendar);
    return day === null ? fail('outOfCalendar', at, typed.length - at, { text: typed.slice(at).toUpperCase() }) : ok(day);
  }
  return failed;
}

function existing(typed: string, year: number, month: number, day: number): Read {
  const date = dateOf(year, month, day);
  return date === null ? noSuchDay(typed) : ok(date);
}

function noSuchDay(typed: string): Read {
  return fail('noSuchDay', 0, typed.length, { text: typed });
}

function moved(typed: string, from: CivilDate, days: number): Read {
  const day = addDays(from, days);
  return day === null ? fail('outOfCalendar', 0, typed.length, { text: typed }) : ok(day);
}

/** Two digits are a year of 1950–2049. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
