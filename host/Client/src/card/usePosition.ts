import { useLocation, useNavigate } from 'react-router';
import type { Page } from '../pages/definition';

interface Place {
  readonly list: readonly string[];
  readonly index: number;
}

/** The place of the card in the list that it was opened from, and the way to its neighbours; null when it was opened otherwise. */
export function usePosition(page: Page) {
  const { state } = useLocation() as { readonly state: unknown };
  const navigate = useNavigate();
  if (!isPlace(state)) return null;
  const { list, index } = state;
  return {
    index,
    count: list.length,
    go: (step: number) => {
      const key = list[index + step];
      if (key === undefined) return false;
      // In place of this one: Back still leads to the list.
      void navigate(`/${page.id}/${key}`, { replace: true, state: { ...state, index: index + step } });
      return true;
    },
  };
}

function isPlace(state: unknown): state is Place {
  return typeof state === 'object' && state !== null && 'list' in state && Array.isArray(state.list) && 'index' in state && typeof state.index === 'number';
}
