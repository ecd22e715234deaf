import { useCallback } from 'react';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import type { Field } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import { useCard } from './CardContext';
import { savedValue } from './fieldValue';
import { sameValue } from './sameValue';
import { entryKey, type SaveTarget } from './saveQueue';

/** What an editor of a field shows and does: what is on its way goes before what is stored. */
export function useFieldSave(record: PageRecord, field: Field, target: SaveTarget | null) {
  const { queue, saves, drafts } = useCard();
  const format = useFormat();
  const texts = useTexts();
  const input = field.invoer ?? '';
  const key = target ? entryKey(target, input) : '';
  const entry = saves.entries.find((candidate) => candidate.key === key);
  const stored = savedValue(record, field);
  const storedDisplay = format(record, field);

  // A refusal may name another field than the one that was saved.
  const told = saves.entries
    .filter((candidate) => candidate.target.key === target?.key)
    .flatMap((candidate) => candidate.errors.filter((error) => (error.field === undefined || !isShown(error.field) ? candidate.input === input : error.field === input)));
  const messages = entry?.state === 'conflict' ? [texts.card.conflictTitle] : told.map(({ message }) => message || texts.failed);

  function isShown(name: string): boolean {
    return name === input || saves.entries.some((candidate) => candidate.input === name);
  }

  // Taken apart: a target is made anew with every drawing, and what is typed must not be forgotten by that.
  const { key: owner, mutation, id } = target ?? {};
  const onDraft = useCallback(
    (text: string | null) => {
      drafts.set(key, field.titel, text);
      if (text === null) queue.end(key);
      else if (owner !== undefined && mutation !== undefined && id !== undefined) queue.begin({ key: owner, mutation, id }, input);
    },
    [drafts, queue, key, field.titel, owner, mutation, id, input],
  );
  const begun = queue.typingOver(key);

  return {
    value: entry ? (entry.next ?? entry).value : stored,
    display: entry ? (entry.next ?? entry).display : storedDisplay,
    notice: begun && !sameValue(begun.value, stored) ? texts.card.meanwhile(storedDisplay) : undefined,
    error: messages.length > 0 ? [...new Set(messages)].join(' ') : undefined,
    onDraft,
    onCommit: (value: unknown, display: string) => {
      if (target) queue.commit({ target, input, caption: field.titel, value, display, base: stored, baseDisplay: storedDisplay });
    },
    onCancel: () => {
      queue.cancel(key);
    },
  };
}
