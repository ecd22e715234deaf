import { addDays, weekdayOf, type CivilDate } from './civil';

/** The days on which the corporation is closed, beside the weekends: public holidays and its own closing days. */
export interface WorkCalendar {
  isClosed(date: CivilDate): boolean;
}

/** A calendar that knows these days. They must cover the years that people count in; the schema gives them by year. */
export function workCalendar(closed: Iterable<CivilDate>): WorkCalendar {
  const days = new Set(closed);
  return { isClosed: (date) => days.has(date) };
}

export function isWorkingDay(date: CivilDate, calendar: WorkCalendar): boolean {
  return weekdayOf(date) <= 5 && !calendar.isClosed(date);
}

/**
 * The day that lies a number of working days after, or before, another: as the server counts terms. 0 gives the day itself when it is
 * a working day, else the first one after it. Null outside the years 1–9999.
 */
export function addWorkingDays(date: CivilDate, count: number, calendar: WorkCalendar): CivilDate | null {
  const step = count < 0 ? -1 : 1;
  let remaining = Math.abs(count);
  let day: CivilDate | null = date;
  while (day !== null && (remaining > 0 || !isWorkingDay(day, calendar))) {
    day = addDays(day, step);
    if (day !== null && remaining > 0 && isWorkingDay(day, calendar)) remaining--;
  }
  return day;
}
