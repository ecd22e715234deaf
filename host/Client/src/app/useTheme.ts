import { useEffect, useSyncExternalStore } from 'react';
import { type ThemeName, themes } from './theme';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(forced-colors: active), (prefers-contrast: more)';

/** The theme that the device asks for, followed while it changes; `chosen` wins. */
export function useTheme(chosen: ThemeName | null) {
  const name = useSyncExternalStore(listen, () => chosen ?? wanted());
  useEffect(() => {
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return themes[name];
}

function wanted(): ThemeName {
  return matchMedia(contrast).matches ? 'contrast' : matchMedia(dark).matches ? 'dark' : 'light';
}

function listen(changed: () => void): () => void {
  const queries = [matchMedia(dark), matchMedia(contrast)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
