import { formatTime } from '../dates';
import type { Field } from '../pages/definition';
import { textOf } from '../pages/values';

/** What a value looks like to people: in their notation, with the captions of choices. */
export function formatValue(value: unknown, field: Pick<Field, 'vorm' | 'keuzes'>, locale: string, words: { readonly yes: string; readonly no: string }): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((item) => formatValue(item, field, locale, words)).join(', ');
  const choice = field.keuzes.find(({ waarde }) => waarde === value);
  if (choice) return choice.titel;
  switch (field.vorm) {
    case 'JA_NEE':
      return value === true ? words.yes : words.no;
    case 'DATUM':
      return formatDay(textOf(value), locale);
    case 'TIJDSTIP':
      return new Intl.DateTimeFormat(locale, { ...dayFormat, hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(new Date(textOf(value)));
    case 'TIJD':
      return formatTime(textOf(value));
    case 'GETAL':
      // Line numbers and years are read as they are; whoever wants thousands apart chooses an amount.
      return Number(value).toLocaleString(locale, { useGrouping: false });
    case 'BEDRAG':
      return Number(value).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    case 'PERCENTAGE':
      return `${Number(value).toLocaleString(locale)}%`;
    default:
      return textOf(value);
  }
}

const dayFormat = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** A day has no time and no zone: it is the same everywhere. */
function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...dayFormat, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
