import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { graph } from '../api/graph';
import { workCalendar } from '../dates';
import { useLanguage } from '../i18n/language';
import { usePageVariables } from '../pages/pageVariables';
import type { TypingContext } from './typed';

interface Day {
  readonly datum: string;
}

/** How many years before and after this one working days can be counted in. */
const reach = [-1, 0, 1, 2];

/**
 * What typed values depend on. The days on which the corporation is closed are asked when somebody is going to type, because opening
 * a card does not need them.
 */
export function useTypingContext(typing: boolean): TypingContext {
  const { code, locale, texts } = useLanguage();
  const variables = usePageVariables();
  // The server's day; the device may have another.
  const given = variables.find(({ naam }) => naam === 'vandaag')?.waarde;
  const now = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' }).format(new Date());
  const today = typeof given === 'string' ? given : now.slice(0, 10);
  const year = Number(today.slice(0, 4));
  const closed = useQuery({
    queryKey: ['closedDays', year],
    enabled: typing,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const years = reach.map((step, index) => `y${index}: feestdagen(jaar: ${year + step}) { datum }`);
      const answer = await graph<Record<string, readonly Day[]>>(`{ ${years.join(' ')} own: sluitingsdagen { datum } }`, {}, signal);
      return Object.values(answer).flatMap((days) => days.map(({ datum }) => datum));
    },
  }).data;
  const time = now.slice(11);
  return useMemo(
    () => ({ locale, texts, dates: { today, now: time, language: code, calendar: workCalendar(closed ?? []) }, calendarKnown: closed !== undefined }),
    [locale, texts, today, time, code, closed],
  );
}
