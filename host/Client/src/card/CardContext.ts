import { createContext, use } from 'react';
import type { Page } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import type { Drafts } from './drafts';
import type { SaveQueue, Snapshot } from './saveQueue';

/** The card that is open. */
export interface OpenCard {
  readonly page: Page;
  readonly recordKey: string;
  readonly record: PageRecord;
  readonly queue: SaveQueue;
  readonly saves: Snapshot;
  readonly drafts: Drafts;
  /** Opens the section that a field stands in, and puts the focus in the field. */
  readonly reveal: (path: string) => void;
}

export const CardContext = createContext<OpenCard | null>(null);

export function useCard(): OpenCard {
  const card = use(CardContext);
  if (!card) throw new Error('There is no card above this component.');
  return card;
}
