import type { Field } from '../pages/definition';
import { type PageRecord, valueAt } from '../pages/values';

/** What is saved for a field: of a lookup the key, of anything else the value that is shown. */
export function savedValue(record: PageRecord, field: Field): unknown {
  return valueAt(record, field.opzoeken && field.opzoekwaarde ? field.opzoekwaarde : field.pad);
}

/** Whether there is nothing to see. */
export function isEmptyValue(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether a field neither shows anything nor can be filled in. */
export function isQuiet(record: PageRecord, field: Field, editable: boolean): boolean {
  return !(editable && field.invoer !== null) && isEmptyValue(savedValue(record, field));
}
