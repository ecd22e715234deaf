import { nameOf } from '../fields/useLookupCaption';
import type { Question } from '../pages/definition';
import { type PageRecord, valueAt } from '../pages/values';

/** What the record says of the value that a question starts with, where that is the key of something beside it: status.id. Empty: that has to be asked. */
export function startText({ beginpad, opzoeken }: Question, record: PageRecord | null): string {
  const steps = beginpad?.split('.') ?? [];
  const owner = steps.slice(0, -1).join('.');
  // Another name than that of the key, as in draft.contactId, stands in something else than what is looked up.
  if (!record || !opzoeken || !owner || steps.at(-1) !== opzoeken.waarde) return '';
  const related = valueAt(record, owner);
  return related !== null && typeof related === 'object' ? nameOf(related as PageRecord, opzoeken) : '';
}
