import type { Field } from '../pages/definition';
import type { FilterField, FilterKind } from './field';

const scalarKinds: Partial<Record<string, FilterKind>> = {
  Int: 'integer', Long: 'integer', Short: 'integer', Byte: 'integer', Decimal: 'number', Float: 'number',
  Date: 'date', LocalDate: 'date', DateTime: 'instant', LocalTime: 'time', Boolean: 'boolean', UUID: 'key', ID: 'key', String: 'text',
};

/** A field of a page as filters see it; null when it cannot be filtered. */
export function filterFieldOf(field: Pick<Field, 'titel' | 'type' | 'vorm' | 'keuzes' | 'filterpad' | 'filtersleutel'>): FilterField | null {
  const { titel: caption, filterpad: path, filtersleutel: key, keuzes: choices } = field;
  const scalar = scalarKinds[field.type.replace(/!$/, '')];
  const kind = choices.length > 0 && scalar !== 'boolean' ? 'choice' : scalar === 'text' && field.vorm === 'CODE' ? 'code' : scalar;
  return path === null || path === '' || kind === undefined ? null : { caption, path, kind, choices, ...(key !== null && { keyPath: key }) };
}
