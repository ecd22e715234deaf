import { localOf } from './amsterdam';
import { partsOf, type CivilDate } from './civil';
import type { Language } from './messages';

// British for English: people of one corporation read days before months in both languages.
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const dates = perLanguage((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' }));
const longDates = perLanguage((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }));
const numbers = new Map<string, Intl.NumberFormat>();

/** `12-03-2026`. */
export function formatDate(date: CivilDate, language: Language): string {
  return dates[language].format(noonOf(date));
}

/** `donderdag 12 maart 2026`, for what a typed shortcut came to. */
export function formatLongDate(date: CivilDate, language: Language): string {
  return longDates[language].format(noonOf(date));
}

/** `09:30`, or with the seconds when there are any. */
export function formatTime(time: string): string {
  return time.endsWith(':00') && time.length > 5 ? time.slice(0, 5) : time.slice(0, 8);
}

/** The day and time in Amsterdam of a moment of the schema: `12-03-2026 09:30`. */
export function formatInstant(instant: string, language: Language): string {
  const { date, time } = localOf(instant);
  return `${formatDate(date, language)} ${time.slice(0, 5)}`;
}

/** `1.234,56`. Without a number of decimals it shows those that there are, six at most. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const key = `${language}${String(decimals ?? '')}`;
  let format = numbers.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 6 });
    numbers.set(key, format);
  }
  return format.format(value);
}

function perLanguage<T>(make: (locale: string) => T): Record<Language, T> {
  return { nl: make(locales.nl), en: make(locales.en) };
}

/** A date as a moment of UTC, only to be formatted in UTC. */
function noonOf(date: CivilDate): Date {
  const { year, month, day } = partsOf(date);
  const noon = new Date(0);
  noon.setUTCFullYear(year, month - 1, day);
  noon.setUTCHours(12);
  return noon;
}
