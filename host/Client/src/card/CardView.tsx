import { usePrefetchQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Missing } from '../app/Problem';
import { useTexts } from '../i18n/language';
import { concerns, type RecordChange } from '../pages/concerns';
import type { Page } from '../pages/definition';
import { pageVariablesQuery } from '../pages/pageVariables';
import { useFollow } from '../pages/useFollow';
import { CardBody } from './CardBody';
import { recordQuery, useRecord } from './useRecord';

/** A card: one record. */
export function CardView({ page, recordKey }: { readonly page: Page; readonly recordKey: string }) {
  const texts = useTexts();
  // Editors need them; asked now, they are there together with the record.
  usePrefetchQuery(pageVariablesQuery);
  const record = useRecord(page, recordKey);
  const client = useQueryClient();
  const matters = useCallback(
    (changes: readonly RecordChange[]) => concerns(page, recordKey, client.getQueryData(recordQuery(page, recordKey).queryKey), changes),
    [client, page, recordKey],
  );
  useFollow(page, 'record', matters);
  return record ? <CardBody page={page} recordKey={recordKey} record={record} /> : <Missing title={texts.noSuchRecord} why={texts.noSuchRecordWhy} />;
}
