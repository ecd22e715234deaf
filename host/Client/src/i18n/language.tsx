import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { en } from './en';
import { nl, type Texts } from './nl';

export type LanguageCode = 'nl' | 'en';

interface Language {
  readonly code: LanguageCode;
  readonly texts: Texts;
  /** For Intl: how numbers and dates are written. */
  readonly locale: string;
  readonly change: (code: LanguageCode) => void;
}

const languages: Readonly<Record<LanguageCode, { readonly texts: Texts; readonly locale: string }>> = {
  nl: { texts: nl, locale: 'nl-NL' },
  en: { texts: en, locale: 'en-GB' },
};

const storageKey = 'leefbaarheid.language';

const LanguageContext = createContext<Language | null>(null);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [code, setCode] = useState(initial);
  const language = useMemo(
    () => ({
      code,
      change: (to: LanguageCode) => {
        localStorage.setItem(storageKey, to);
        tell(to);
        setCode(to);
      },
      ...languages[code],
    }),
    [code],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

function initial(): LanguageCode {
  const code = localStorage.getItem(storageKey) === 'en' ? 'en' : 'nl';
  tell(code);
  return code;
}

/** Requests and screen readers read it from the document, so it has to stand there before the first of them. */
function tell(code: LanguageCode): void {
  document.documentElement.lang = code;
}

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('There is no language above this component.');
  return language;
}

export function useTexts(): Texts {
  return useLanguage().texts;
}
