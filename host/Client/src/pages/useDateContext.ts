import { useMemo } from 'react';
import type { DateContext } from '../dates';
import { useLanguage } from '../i18n/language';
import { usePageVariables, useWorkCalendar } from './pageVariables';

/** Date and time in Amsterdam, by the clock of the device. */
export function clockTime(): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' }).format(new Date()).split(' ');
  return { date, time };
}

/** What typed days depend on, in fields and in filters alike. It stays the same until the server is asked again, so that a list does not move by itself. */
export function useDateContext(): DateContext {
  const { code: language } = useLanguage();
  const variables = usePageVariables();
  const calendar = useWorkCalendar();
  return useMemo(() => {
    // The server's day, which its own filters go by; the device may have another.
    const today = variables.find(({ naam }) => naam === 'vandaag')?.waarde;
    const { date, time } = clockTime();
    return { today: typeof today === 'string' ? today : date, now: time, language, calendar };
  }, [language, variables, calendar]);
}
