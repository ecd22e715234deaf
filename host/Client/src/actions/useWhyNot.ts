import { useCallback } from 'react';
import { useTexts } from '../i18n/language';
import type { Action } from '../pages/definition';
import type { Subject } from './input';

export function useWhyNot(): (action: Action, subjects: readonly Subject[]) => string | null {
  const texts = useTexts();
  return useCallback(
    (action, subjects) => (action.bereik === 'RECORD' && !subjects.some(({ record }) => record) ? texts.actions.selectFirst : null),
    [texts],
  );
}
