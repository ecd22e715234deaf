import { useMemo } from 'react';
import { workCalendar } from '../../dates';
import type { FilterContext } from '../../filter';
import { useLanguage } from '../../i18n/language';
import { usePageVariables } from '../../pages/pageVariables';

/** What typed filters depend on: the language, the day, and who looks. */
export function useFilterContext(): FilterContext {
  const { code } = useLanguage();
  const variables = usePageVariables();
  return useMemo(() => {
    // The server's day, which its own filters go by; the device may have another.
    const today = variables.find(({ naam }) => naam === 'vandaag')?.waarde;
    const now = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' }).format(new Date());
    return {
      today: typeof today === 'string' ? today : now.slice(0, 10),
      now: now.slice(11),
      language: code,
      calendar: workCalendar([]),
      variables,
    };
  }, [code, variables]);
}
