import { usePrefetchQuery } from '@tanstack/react-query';
import { Missing } from '../app/Problem';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import { pageVariablesQuery } from '../pages/pageVariables';
import { CardBody } from './CardBody';
import { useRecord } from './useRecord';

/** A card: one record. */
export function CardView({ page, recordKey }: { readonly page: Page; readonly recordKey: string }) {
  const texts = useTexts();
  // Editors need them; asked now, they are there together with the record.
  usePrefetchQuery(pageVariablesQuery);
  const record = useRecord(page, recordKey);
  return record ? <CardBody page={page} recordKey={recordKey} record={record} /> : <Missing title={texts.noSuchRecord} why={texts.noSuchRecordWhy} />;
}
