import { quoteFilterText } from '../../filter';
import type { Field } from '../../pages/definition';
import { type PageRecord, valueAt } from '../../pages/values';

/** The filter that keeps the rows with the same value; what is empty is asked for with two quotes. Null for what cannot be filtered on. */
export function valueFilter(record: PageRecord, field: Field, format: (record: PageRecord, field: Field) => string): string | null {
  if (field.filterpad === null || field.meervoudig) return null;
  const value = valueAt(record, field.pad);
  if (value === null || value === undefined || value === '') return "''";
  const text = format(record, field);
  // A moment is seldom the same in two rows; its day is what people mean.
  if (field.vorm === 'TIJDSTIP') return text.slice(0, 10);
  return field.vorm === 'TEKST' || field.vorm === 'CODE' || field.vorm === 'KEUZE' || field.vorm === 'MEERREGELIG' ? quoteFilterText(text) : text;
}
