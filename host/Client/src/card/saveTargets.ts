import type { Action, Field, Page, Part } from '../pages/definition';
import { keyOf, type PageRecord, recordsAt } from '../pages/values';
import type { SaveTarget } from './saveQueue';

/** A record that can be saved to, with the fields that it shows. */
export interface SaveRecord {
  readonly record: PageRecord;
  readonly fields: readonly Field[];
  /** What can be done with it. */
  readonly actions: readonly Action[];
}

export function cardTarget(page: Page, recordKey: string): SaveTarget | null {
  return page.wijzigmutatie === null ? null : { key: 'card', mutation: page.wijzigmutatie, id: recordKey };
}

export function lineTarget(part: Part, line: PageRecord): SaveTarget | null {
  return part.wijzigmutatie === null ? null : { key: `${part.id}/${keyOf(line)}`, mutation: part.wijzigmutatie, id: keyOf(line) };
}

/** The record of a target among what the card shows; null when it is gone. */
export function locate(page: Page, card: PageRecord | null, target: SaveTarget): SaveRecord | null {
  if (!card) return null;
  if (target.key === 'card') return { record: card, fields: page.tabbladen.flatMap((tab) => tab.velden), actions: page.acties };
  const part = page.onderdelen.find(({ id }) => target.key.startsWith(`${id}/`));
  const record = part && recordsAt(card, part.pad).find((line) => keyOf(line) === target.id);
  return part && record ? { record, fields: part.velden, actions: part.acties } : null;
}
