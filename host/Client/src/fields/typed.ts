import { type DateContext, explainDate, formatLongDate, instantOf, instantOfTyped, localOf, parseDate, parseDateTime, parseNumber, parseTime } from '../dates';
import type { Texts } from '../i18n/nl';
import { textOf } from '../pages/values';
import type { EditorField } from './editorField';
import { formatValue } from './format';
import type { Reading } from './useDraft';

/** What reading typed text depends on. */
export interface TypingContext {
  readonly locale: string;
  readonly texts: Texts;
  readonly dates: DateContext;
}

const wholeTypes = new Set(['Int', 'Long', 'Short', 'Byte']);

/** A value in the notation in which people type it: with all its decimals. */
export function writeTyped(value: unknown, field: EditorField, { locale, texts }: Pick<TypingContext, 'locale' | 'texts'>): string {
  if (value === null || value === undefined || value === '') return '';
  if (field.vorm === 'GETAL' || field.vorm === 'PERCENTAGE') return Number(value).toLocaleString(locale, { maximumFractionDigits: 10, useGrouping: false });
  return formatValue(value, field, locale, texts);
}

/** Reads a number or a sum, a day, a time of day or a moment. */
export function readTyped(typed: string, field: EditorField, context: TypingContext): Reading {
  if (typed.trim() === '') return { ok: true, value: null, display: '' };
  const result = read(typed, field, context.dates);
  return result.ok
    ? { ok: true, value: result.value, display: formatValue(result.value, field, context.locale, context.texts) }
    : { ok: false, message: explainDate(result.problem, context.dates.language) };
}

/** What typed text comes to, when that is something else than it says: a day with its weekday, the outcome of a sum. */
export function explainTyped(typed: string, field: EditorField, context: TypingContext): string | null {
  if (typed.trim() === '') return null;
  const reading = readTyped(typed, field, context);
  if (!reading.ok || reading.display === typed.trim()) return null;
  return field.vorm === 'DATUM' ? formatLongDate(textOf(reading.value), context.dates.language) : reading.display;
}

/** The value after a day was chosen: of a moment the time stays as it was. */
export function withDay(value: unknown, day: string, field: EditorField): string {
  if (field.vorm !== 'TIJDSTIP') return day;
  return instantOf(day, value ? localOf(textOf(value)).time : '00:00:00');
}

/** The day that a calendar shows. */
export function dayOf(value: unknown, field: EditorField): string {
  const text = textOf(value);
  return field.vorm === 'TIJDSTIP' && text ? localOf(text).date : text.slice(0, 10);
}

function read(typed: string, field: EditorField, dates: DateContext) {
  if (field.vorm === 'DATUM') return parseDate(typed, dates);
  if (field.vorm === 'TIJDSTIP') {
    const moment = parseDateTime(typed, dates);
    return moment.ok ? { ok: true as const, value: instantOfTyped(moment.value) } : moment;
  }
  if (field.vorm === 'TIJD') {
    const time = parseTime(typed, dates);
    return time.ok ? { ok: true as const, value: time.value.time } : time;
  }
  return parseNumber(typed, dates.language, { whole: wholeTypes.has(field.type), ...(field.vorm === 'BEDRAG' && { decimals: 2 }) });
}
