import { instantOf } from './amsterdam';
import type { CivilDate } from './civil';
import type { DateContext } from './context';
import type { DateProblemKey } from './messages';
import { parseDate } from './parseDate';
import { parseTime } from './parseTime';
import { fail, ok, shifted, type Result } from './result';
import { isNow } from './words';

/** A day, perhaps with a time, in Amsterdam. */
export interface TypedMoment {
  readonly date: CivilDate;
  /** `HH:mm:ss`; midnight when no time was typed. */
  readonly time: string;
  readonly precision: 'day' | 'minute' | 'second';
}

/** Reads `v 10:30`, `di 10:30`, `12-3-26 10`, `11 12`; without a time it is midnight. What follows the last space is the time if it can be. */
export function parseDateTime(text: string, context: DateContext): Result<TypedMoment, DateProblemKey> {
  const typed = text.trim();
  if (typed === '') return fail('empty', 0, 0);
  const offset = text.length - text.trimStart().length;
  const word = typed.toLowerCase();
  // "t" alone is today; the other words for now carry the time.
  if (word !== 't' && isNow(word)) return ok({ date: context.today, time: context.now ?? '00:00:00', precision: 'second' });

  const gap = Math.max(typed.lastIndexOf(' '), typed.search(/T\d/));
  const date = gap < 0 ? null : parseDate(typed.slice(0, gap), context);
  const time = gap < 0 ? null : parseTime(typed.slice(gap + 1), context);
  if (date?.ok && time?.ok) return ok({ date: date.value, ...time.value });

  const whole = parseDate(typed, context);
  if (whole.ok) return ok({ date: whole.value, time: '00:00:00', precision: 'day' });
  if (date?.ok && time !== null) return shifted<TypedMoment, DateProblemKey>(time.ok ? fail('notADateTime', 0, 0) : time, offset + gap + 1);
  // "31-4 10:00": the time is right, so the day before it is what is wrong.
  if (date !== null && !date.ok && time?.ok && date.problem.key !== 'notADate') return shifted<TypedMoment, DateProblemKey>(date, offset);
  return whole.problem.key === 'notADate' ? fail('notADateTime', offset, typed.length, { text: typed }) : shifted<TypedMoment, DateProblemKey>(whole, offset);
}

/** The moment in UTC, as the schema takes it. */
export function instantOfTyped(moment: TypedMoment): string {
  return instantOf(moment.date, moment.time);
}
