import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { ThemeName } from './theme';

interface ThemeChoice {
  /** What the user wants on this device; null: as the device. */
  readonly chosen: ThemeName | null;
  readonly choose: (theme: ThemeName | null) => void;
}

const storageKey = 'leefbaarheid.theme';

const ThemeChoiceContext = createContext<ThemeChoice | null>(null);

export function ThemeChoiceProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<ThemeName | null>(stored);
  const choice = useMemo(
    () => ({
      chosen,
      choose: (theme: ThemeName | null) => {
        if (theme) localStorage.setItem(storageKey, theme);
        else localStorage.removeItem(storageKey);
        setChosen(theme);
      },
    }),
    [chosen],
  );
  return <ThemeChoiceContext value={choice}>{children}</ThemeChoiceContext>;
}

function stored(): ThemeName | null {
  const name = localStorage.getItem(storageKey);
  return name === 'light' || name === 'dark' || name === 'contrast' ? name : null;
}

export function useThemeChoice(): ThemeChoice {
  const choice = use(ThemeChoiceContext);
  if (!choice) throw new Error('There is no choice of themes above this component.');
  return choice;
}
