import { satisfies } from '../filter';
import type { Field, Stijl } from '../pages/definition';
import { type PageRecord, valueAt } from '../pages/values';

/** How a value looks by what it is: of several choices the first that has looks counts. */
export function choiceStyle(value: unknown, { keuzes }: Pick<Field, 'keuzes'>): Stijl {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return keuzes.find(({ waarde, stijl = 'GEEN' }) => stijl !== 'GEEN' && values.includes(waarde))?.stijl ?? 'GEEN';
}

/** How a value looks by its record: the first condition that holds; null when none does. */
export function conditionalStyle(record: PageRecord, { stijlen }: Pick<Field, 'stijlen'>, variables: Readonly<Record<string, unknown>>): Stijl | null {
  return stijlen.find(({ wanneer }) => satisfies(wanneer, record, variables))?.stijl ?? null;
}

/** Conditions are about the record, so a field that is empty has no looks either. */
export function hasValue(record: PageRecord, { pad }: Pick<Field, 'pad'>): boolean {
  const value = valueAt(record, pad);
  return value !== null && value !== undefined && value !== '';
}
