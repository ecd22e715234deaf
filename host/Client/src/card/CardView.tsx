import { Missing } from '../app/Problem';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import { CardBody } from './CardBody';
import { useRecord } from './useRecord';

/** A card: one record. */
export function CardView({ page, recordKey }: { readonly page: Page; readonly recordKey: string }) {
  const texts = useTexts();
  const record = useRecord(page, recordKey);
  return record ? <CardBody page={page} recordKey={recordKey} record={record} /> : <Missing title={texts.noSuchRecord} why={texts.noSuchRecordWhy} />;
}
