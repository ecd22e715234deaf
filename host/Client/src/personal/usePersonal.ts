import { useCallback, useMemo, useSyncExternalStore } from 'react';

const prefix = 'leefbaarheid.personal.';
const listeners = new Set<() => void>();

/**
 * Something that the program remembers for the user, as JSON under a key such as `columns.<page>`; null until it is set. Setting null forgets it.
 * What other windows set is followed.
 */
export function usePersonal<T>(key: string): readonly [T | null, (value: T | null) => void] {
  const text = useSyncExternalStore(listen, () => localStorage.getItem(prefix + key));
  const set = useCallback(
    (value: T | null) => {
      if (value === null) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, JSON.stringify(value));
      for (const changed of listeners) changed();
    },
    [key],
  );
  return [useMemo(() => read(text) as T | null, [text]), set];
}

function read(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', changed);
  };
}
