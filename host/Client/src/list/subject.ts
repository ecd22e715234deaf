import type { Subject } from '../actions/input';
import type { Page } from '../pages/definition';
import { keyOf, type PageRecord } from '../pages/values';

/** A row as what an action is about. */
export function subjectOf(page: Page, record: PageRecord): Subject {
  return { record, card: null, from: { page: page.id, key: keyOf(record), line: null } };
}
