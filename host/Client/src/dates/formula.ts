import { addDays, addMonths, dateOf, partsOf, periodOf, weekdayOf, type CivilDate, type Period } from './civil';
import type { DateProblemKey, Language } from './messages';
import { fail, ok, type Result } from './result';
import { addWorkingDays, type WorkCalendar } from './workingDays';

/** The letter of a unit in every language: D days, WD working days, W weeks, M months, Q quarters, Y years. */
export type FormulaUnit = 'D' | 'WD' | 'W' | 'M' | 'Q' | 'Y';

export type FormulaTerm =
  /** `5WD`, `-1M`: a number of units on. */
  | { readonly kind: 'shift'; readonly count: number; readonly unit: FormulaUnit }
  /** `CM`, `LM`: the end of the current period; `-CM` its beginning. */
  | { readonly kind: 'current'; readonly end: boolean; readonly unit: Exclude<FormulaUnit, 'WD'> }
  /** `D10`: the next tenth of a month. */
  | { readonly kind: 'dayOfMonth'; readonly back: boolean; readonly day: number }
  /** `WD4`: the next Thursday. */
  | { readonly kind: 'weekday'; readonly back: boolean; readonly day: number };

/** A relative date, language-free. */
export type DateFormula = readonly FormulaTerm[];

// The server keeps formulas of terms in 32 characters; a number has four digits at most, so no term is longer.
const maxLength = 32;
const unitLetters: Record<string, FormulaUnit> = { D: 'D', WD: 'WD', W: 'W', M: 'M', K: 'Q', Q: 'Q', J: 'Y', Y: 'Y' };
const dutchLetters: Partial<Record<FormulaUnit, string>> = { Q: 'K', Y: 'J' };
const periods: Record<Exclude<FormulaUnit, 'WD'>, Period> = { D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year' };
// L and H are the Dutch letters for "current" and C the English one.
const term = /([+-]?)(?:(\d{1,4})(WD|[DWMKQJY])|[LHC]([DWMKQJY])|(WD|D)(\d{1,2}))/y;

/** Reads `10D`, `-1M`, `LM+10D`, `5WD`, `WD4`, in Dutch or English letters, upper or lower case. */
export function parseFormula(text: string): Result<DateFormula, DateProblemKey> {
  const compact = text.toUpperCase().replace(/ /g, '');
  if (compact === '') return fail('empty', 0, text.length);
  if (compact.length > maxLength) return fail('formulaTooLong', 0, text.length, { max: String(maxLength) });
  const terms: FormulaTerm[] = [];
  let at = 0;
  while (at < compact.length) {
    term.lastIndex = at;
    const match = term.exec(compact);
    const read = match && (at === 0 || match[1] !== '') ? termOf(match) : null;
    if (match === null || read === null) return fail('notAFormula', offsetIn(text, at), text.length - offsetIn(text, at), { text: text.trim() });
    terms.push(read);
    at += match[0].length;
  }
  return ok(terms);
}

/** The formula as text: in Dutch as the server keeps it (`1M-2WD`), in English with C, Q and Y. */
export function printFormula(formula: DateFormula, language: Language): string {
  const letter = (unit: FormulaUnit) => (language === 'nl' ? (dutchLetters[unit] ?? unit) : unit);
  const text = formula.map((part) => {
    switch (part.kind) {
      case 'shift': return `${part.count < 0 ? '' : '+'}${String(part.count)}${letter(part.unit)}`;
      case 'current': return `${part.end ? '+' : '-'}${language === 'nl' ? 'L' : 'C'}${letter(part.unit)}`;
      case 'dayOfMonth': return `${part.back ? '-' : '+'}D${String(part.day)}`;
      case 'weekday': return `${part.back ? '-' : '+'}WD${String(part.day)}`;
    }
  });
  return text.join('').replace(/^\+/, '');
}

/** The day that a formula gives from another; null when that lies outside the years 1–9999. */
export function applyFormula(formula: DateFormula, from: CivilDate, calendar: WorkCalendar): CivilDate | null {
  return formula.reduce<CivilDate | null>((day, part) => (day === null ? null : applyTerm(part, day, calendar)), from);
}

function termOf(match: RegExpExecArray): FormulaTerm | null {
  const back = match[1] === '-';
  const [, , count, unit, current, position, place] = match;
  if (count !== undefined && unit !== undefined) {
    const letter = unitLetters[unit];
    // Adding zero turns -0 into 0.
    return letter === undefined ? null : { kind: 'shift', count: (back ? -1 : 1) * Number(count) + 0, unit: letter };
  }
  if (current !== undefined) {
    const letter = unitLetters[current];
    return letter === undefined || letter === 'WD' ? null : { kind: 'current', end: !back, unit: letter };
  }
  const day = Number(place);
  if (position === 'WD') return day >= 1 && day <= 7 ? { kind: 'weekday', back, day } : null;
  return day >= 1 && day <= 31 ? { kind: 'dayOfMonth', back, day } : null;
}

function applyTerm(part: FormulaTerm, day: CivilDate, calendar: WorkCalendar): CivilDate | null {
  switch (part.kind) {
    case 'current': {
      const period = periodOf(day, periods[part.unit]);
      return period === null ? null : part.end ? period.last : period.first;
    }
    case 'weekday': {
      const ahead = (part.day - weekdayOf(day) + 7) % 7 || 7;
      return addDays(day, part.back ? -((7 - ahead) || 7) : ahead);
    }
    case 'dayOfMonth': return placeInMonth(day, part.day, part.back);
    case 'shift': return shift(day, part.count, part.unit, calendar);
  }
}

function shift(day: CivilDate, count: number, unit: FormulaUnit, calendar: WorkCalendar): CivilDate | null {
  switch (unit) {
    case 'WD': return addWorkingDays(day, count, calendar);
    case 'D': return addDays(day, count);
    case 'W': return addDays(day, 7 * count);
    case 'M': return addMonths(day, count);
    case 'Q': return addMonths(day, 3 * count);
    case 'Y': return addMonths(day, 12 * count);
  }
}

/** The first such day of a month after (or before) a day; months that are too short are skipped. */
function placeInMonth(from: CivilDate, place: number, back: boolean): CivilDate | null {
  const { year, month } = partsOf(from);
  const first = dateOf(year, month, 1);
  // No two months in a row lack a day, so three months always hold one that lies on the right side.
  for (let step = 0; step <= 3 && first !== null; step++) {
    const start = addMonths(first, back ? -step : step);
    if (start === null) return null;
    const parts = partsOf(start);
    const candidate = dateOf(parts.year, parts.month, place);
    if (candidate !== null && (back ? candidate < from : candidate > from)) return candidate;
  }
  return null;
}

/** The place in what was typed of a place in the text without spaces. */
function offsetIn(text: string, compactOffset: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === ' ') continue;
    if (seen === compactOffset) return index;
    seen++;
  }
  return text.length;
}
