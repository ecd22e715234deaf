import { useLanguage } from '../i18n/language';
import { clockTime, useDateContext } from '../pages/useDateContext';
import type { TypingContext } from './typed';

/** What typed values depend on; "now" is the minute in which somebody types. */
export function useTypingContext(): TypingContext {
  const { locale, texts } = useLanguage();
  const dates = useDateContext();
  return { locale, texts, dates: { ...dates, now: clockTime().time } };
}
