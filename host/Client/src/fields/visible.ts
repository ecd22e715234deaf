import { useCallback } from 'react';
import { type LiteralVariables, satisfies } from '../filter';
import type { Field } from '../pages/definition';
import { useLiterals } from '../pages/pageVariables';
import type { PageRecord } from '../pages/values';

/** Whether a field means anything for a record. */
export function isVisible(record: PageRecord, { zichtbaar }: Pick<Field, 'zichtbaar'>, variables: LiteralVariables): boolean {
  return zichtbaar === null || satisfies(zichtbaar, record, variables);
}

/** The fields that mean something for a record; those that depend on it are not shown before that is known. */
export function useVisible(): (record: PageRecord, fields: readonly Field[]) => readonly Field[] {
  const variables = useLiterals();
  return useCallback((record, fields) => fields.filter((field) => (variables ? isVisible(record, field, variables) : field.zichtbaar === null)), [variables]);
}
