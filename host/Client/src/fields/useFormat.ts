import { useCallback } from 'react';
import { useLanguage } from '../i18n/language';
import type { Field } from '../pages/definition';
import { valueAt, type PageRecord } from '../pages/values';
import { formatValue } from './format';

/** Writes a field of a record in the user's notation. */
export function useFormat(): (record: PageRecord, field: Field) => string {
  const { locale, texts } = useLanguage();
  return useCallback((record, field) => formatValue(valueAt(record, field.pad), field, locale, texts), [locale, texts]);
}
