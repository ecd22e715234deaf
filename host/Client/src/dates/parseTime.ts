import type { DateContext } from './context';
import type { DateProblemKey } from './messages';
import { fail, ok, type Result } from './result';
import { isNow } from './words';

/** A time of the day as the schema takes it, and how precisely it was typed. */
export interface TypedTime {
  /** `HH:mm:ss`. */
  readonly time: string;
  readonly precision: 'minute' | 'second';
}

const withSeparators = /^(\d{1,2})[:.\s](\d{1,2})(?:[:.\s](\d{1,2}))?$/;
const together = /^(?:(\d{1,2})|(\d{1,2})(\d{2})|(\d{2})(\d{2})(\d{2}))$/;

/** Reads `5`, `5:30`, `5.30`, `0530`, `053005`, or `t` for now. */
export function parseTime(text: string, context: Pick<DateContext, 'now'>): Result<TypedTime, DateProblemKey> {
  const at = text.length - text.trimStart().length;
  const typed = text.trim().toLowerCase();
  if (typed === '') return fail('empty', 0, 0);
  if (isNow(typed)) return ok({ time: context.now ?? '00:00:00', precision: 'second' });
  const separated = withSeparators.exec(typed);
  const joined = together.exec(typed);
  const parts = separated?.slice(1) ?? (joined ? [joined[1] ?? joined[2] ?? joined[4], joined[3] ?? joined[5], joined[6]] : null);
  if (parts === null) return fail('notATime', at, typed.length, { text: text.trim() });
  const [hour, minute, second] = parts.map((part) => Number(part ?? '0'));
  if (hour === undefined || hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) {
    return fail('noSuchTime', at, typed.length, { text: text.trim() });
  }
  const time = [hour, minute ?? 0, second ?? 0].map((part) => String(part).padStart(2, '0')).join(':');
  return ok({ time, precision: parts[2] === undefined ? 'minute' : 'second' });
}
