import type { Page } from './definition';

/** What the feed of changes tells of a record. */
export interface RecordChange {
  readonly type: string;
  /** Null when so many changed that they are not told one by one. */
  readonly id: string | null;
  readonly soort: string;
}

/**
 * Whether a card may show something else after these changes. Of the card's own type only what it shows itself counts; of other types
 * also what is new, because a new line is not known by its key yet.
 */
export function concerns(page: Page, recordKey: string, record: unknown, changes: readonly RecordChange[]): boolean {
  const shown = keysIn(record, new Set([recordKey]));
  return changes.some(({ type, id, soort }) => id === null || shown.has(id) || (soort === 'NIEUW' && type !== page.recordtype));
}

function keysIn(value: unknown, keys: Set<string>): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) keysIn(item, keys);
  else if (value !== null && typeof value === 'object')
    for (const [name, part] of Object.entries(value)) {
      if (name === 'id' && typeof part === 'string') keys.add(part);
      else keysIn(part, keys);
    }
  return keys;
}
