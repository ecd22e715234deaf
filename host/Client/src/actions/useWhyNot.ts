import { useCallback } from 'react';
import { satisfies } from '../filter';
import { useTexts } from '../i18n/language';
import type { Action } from '../pages/definition';
import { useLiterals } from '../pages/pageVariables';
import type { PageRecord } from '../pages/values';
import type { Subject } from './input';

/** Says why an action cannot be done now; null when it can. The server judges in the end, on what it knows then. */
export function useWhyNot(): (action: Action, subjects: readonly Subject[]) => string | null {
  const texts = useTexts();
  const variables = useLiterals();
  return useCallback(
    (action, subjects) => {
      const records = subjects.flatMap(({ record }) => (record ? [record] : []));
      if (action.bereik !== 'PAGINA' && records.length === 0) return texts.actions.selectFirst;
      if (variables === undefined) return null;
      const holds = (condition: string | null, all: readonly PageRecord[]) => condition === null || all.every((record) => satisfies(condition, record, variables));
      const cards = subjects.flatMap(({ card }) => (card ? [card] : []));
      if (!holds(action.kaartwanneer, cards)) return action.kaartwanneerNiet ?? texts.actions.notNow;
      return holds(action.wanneer, records) ? null : (action.wanneerNiet ?? texts.actions.notNow);
    },
    [texts, variables],
  );
}
