import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 639px)';

/** True on a phone: lists become tiles, action bars one menu. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(narrow).matches);
}

function listen(changed: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
