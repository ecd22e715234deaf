import type { Field } from '../pages/definition';
import { type PageRecord, textOf, valueAt } from '../pages/values';
import type { ExcelColumn, ExcelKind, ExcelValue } from './xlsx';

/** Files with more are slow to make and to open; people filter first. */
export const mostRows = 25_000;

/** The column of a sheet for a field of a list. */
export function excelColumn(field: Field): ExcelColumn {
  const kind = kindOf(field);
  const width = { text: 24, number: 12, amount: 14, percentage: 10, date: 12, moment: 17, boolean: 10 }[kind];
  return { heading: field.titel, kind, width: Math.max(width, Math.min(40, field.titel.length + 4)) };
}

/** The value as Excel stores it; what it has no kind for, as people see it. */
export function excelValue(record: PageRecord, field: Field, format: (record: PageRecord, field: Field) => string): ExcelValue {
  const value = valueAt(record, field.pad);
  if (value === null || value === undefined) return null;
  switch (kindOf(field)) {
    case 'boolean':
      return value === true;
    case 'moment':
      return localMoment(textOf(value));
    case 'text':
      return format(record, field);
    default:
      return textOf(value);
  }
}

function kindOf(field: Field): ExcelKind {
  if (field.meervoudig || field.keuzes.length > 0) return 'text';
  switch (field.vorm) {
    case 'GETAL':
      return 'number';
    case 'BEDRAG':
      return 'amount';
    case 'PERCENTAGE':
      return 'percentage';
    case 'DATUM':
      return 'date';
    case 'TIJDSTIP':
      return 'moment';
    case 'JA_NEE':
      return 'boolean';
    default:
      return 'text';
  }
}

/** Excel knows no time zones: people get the time that they see. */
function localMoment(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' }).format(moment).replace(' ', 'T');
}
