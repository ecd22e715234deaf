import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Action, Lookup, Page } from '../pages/definition';
import { pageQuery } from '../pages/usePages';
import type { PageRecord } from '../pages/values';

/** What is wanted of an action that makes the record that somebody looks for in vain. */
export interface WantedRecord {
  readonly action: Action;
  /** What is known already, by question. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** What the record has to bring along, as paths from it. */
  readonly paths: readonly string[];
  /** The record that was made; null when it was given up. */
  readonly onMade: (record: PageRecord | null) => void;
}

/** Editors offer to make records; whoever draws them says how that is done. Without it, nothing is offered. */
export const MakeRecordContext = createContext<((wanted: WantedRecord) => void) | null>(null);

/** The action that makes a record of the list that a lookup chooses from; null when its page has none. */
export function newAction(page: Page): Action | null {
  const isNew = ({ groep, mutatie, bereik, resultaatpad, pagina }: Action) =>
    // What opens the card of something else makes something else.
    groep === 'NIEUW' && mutatie !== null && bereik === 'PAGINA' && resultaatpad !== null && (pagina === null || pagina === page.kaart);
  return page.acties.find(isNew) ?? null;
}

/** What was typed and not found is most likely how the new record is called. */
export function firstAnswer(action: Action, typed: string): Readonly<Record<string, unknown>> {
  const texts = action.vragen.filter(({ vorm, opzoeken, keuzes, beginwaarde }) => vorm === 'TEKST' && !opzoeken && keuzes.length === 0 && beginwaarde === null);
  const question = texts.find(({ verplicht }) => verplicht) ?? texts[0];
  return question && typed.trim() !== '' ? { [question.naam]: typed.trim() } : {};
}

/**
 * Makes a record that a lookup does not find; null when that cannot be done from here.
 * @param needed Whether it may be asked for: a box that nobody opens asks nothing.
 */
export function useNewRecord(lookup: Lookup, needed: boolean): { readonly caption: string; readonly make: (typed: string, onMade: WantedRecord['onMade']) => void } | null {
  const make = use(MakeRecordContext);
  const page = useQuery({ ...pageQuery(lookup.pagina ?? ''), enabled: needed && lookup.pagina !== null && make !== null }).data;
  const action = page ? newAction(page) : null;
  if (!action || !make) return null;
  return {
    caption: action.titel.replace('…', ''),
    make: (typed, onMade) => {
      make({ action, answers: firstAnswer(action, typed), paths: [lookup.waarde, ...lookup.kolommen], onMade });
    },
  };
}
