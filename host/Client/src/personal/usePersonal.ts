import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { keepSetting, listenToSettings, settingOf } from './store';

/**
 * Something that the program remembers for the user on every device, as JSON under a key such as `columns.<page>`; null until it is set.
 * Setting null forgets it. What other windows set is followed.
 */
export function usePersonal<T>(key: string): readonly [T | null, (value: T | null) => void] {
  const text = useSyncExternalStore(listenToSettings, () => settingOf(key));
  const set = useCallback(
    (value: T | null) => {
      keepSetting(key, value === null ? null : JSON.stringify(value));
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
