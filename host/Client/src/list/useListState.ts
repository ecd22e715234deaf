import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type ListState, readState, writeState } from './listState';

export type ChangeList = (next: ListState, how?: { readonly replace: boolean }) => void;

/** What is set on the list, from its address. A change is a step that Back takes back, unless it replaces the one before it. */
export function useListState(): readonly [ListState, ChangeList] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readState(new URLSearchParams(search)), [search]);
  const change = useCallback<ChangeList>(
    (next, how) => {
      void navigate({ search: writeState(next).toString() }, { replace: how?.replace ?? false });
    },
    [navigate],
  );
  return [state, change];
}
