import { createContext, use } from 'react';
import type { Page } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import type { ArrangedSection } from '../personal/cardChoice';
import type { Drafts } from './drafts';
import type { SaveQueue, Snapshot } from './saveQueue';
import type { Attachments } from './useAttachments';

/** The card that is open. */
export interface OpenCard {
  readonly page: Page;
  /** Its sections as the user arranged them. */
  readonly arrangement: readonly ArrangedSection[];
  readonly recordKey: string;
  readonly record: PageRecord;
  readonly queue: SaveQueue;
  readonly saves: Snapshot;
  readonly drafts: Drafts;
  /** Its files; null when it has none. */
  readonly attachments: Attachments | null;
  /** Opens the section that a field stands in, and puts the focus in the field. */
  readonly reveal: (path: string) => void;
}

export const CardContext = createContext<OpenCard | null>(null);

export function useCard(): OpenCard {
  const card = use(CardContext);
  if (!card) throw new Error('There is no card above this component.');
  return card;
}
