import { boundsOfDay, instantOf, instantOfTyped, parseDate, parseDateTime, parseNumber, parseTime } from '../dates';
import { fail, ok, shifted, type Result } from '../dates/result';
import { plainText, type Operand } from './ast';
import type { FilterContext } from './context';
import type { FilterField, FilterKind } from './field';
import type { FilterProblemKey } from './messages';
import { daysOfToken, resolveToken } from './tokens';

/** What a typed value covers: one value, or all from the first up to the last. A day covers the moments of that day. */
export interface Extent {
  readonly first: string | number;
  readonly last: string | number;
  /** True when the last itself no longer belongs to it. */
  readonly isOpen: boolean;
}

type Read = Result<Extent, FilterProblemKey>;
export type OrderedKind = Extract<FilterKind, 'number' | 'integer' | 'date' | 'instant' | 'time'>;

/** Reads a value of a field whose values have an order. */
export function readExtent(operand: Operand, kind: OrderedKind, field: FilterField, context: FilterContext): Read {
  if (operand.type === 'token') {
    const token = resolveToken(operand, context);
    if (!token.ok) return token;
    const days = daysOfToken(token.value);
    if (days !== null && kind === 'date') return ok(closed(days.first, days.last));
    if (days !== null && kind === 'instant') return ok({ first: boundsOfDay(days.first).start, last: boundsOfDay(days.last).end, isOpen: true });
    const value = token.value.type === 'variable' ? token.value.value : null;
    const isMoment = kind === 'instant' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value);
    const isNumber = (kind === 'number' || kind === 'integer') && typeof value === 'number';
    if (isMoment) return ok(closed(new Date(value).toISOString()));
    return isNumber ? ok(closed(value)) : fail('tokenNotForField', operand.at, operand.length, { name: operand.name, caption: field.caption });
  }

  const text = plainText(operand);
  if (text === null) return fail('noWildcards', operand.at, operand.length, { caption: field.caption });
  return shifted<Extent, FilterProblemKey>(readText(text, kind, context), operand.at);
}

function readText(text: string, kind: OrderedKind, context: FilterContext): Read {
  switch (kind) {
    case 'number':
    case 'integer': {
      const number = parseNumber(text, context.language, { whole: kind === 'integer' });
      return number.ok ? ok(closed(number.value)) : number;
    }
    case 'date': {
      const date = parseDate(text, context);
      return date.ok ? ok(closed(date.value)) : date;
    }
    case 'time': {
      const time = parseTime(text, context);
      if (!time.ok) return time;
      const last = time.value.precision === 'minute' ? `${time.value.time.slice(0, 6)}59` : time.value.time;
      return ok(closed(time.value.time, last));
    }
    case 'instant': return readMoment(text, context);
  }
}

/** A moment typed to the minute covers that minute: the schema's moments have fractions of seconds that nobody types. */
function readMoment(text: string, context: FilterContext): Read {
  const moment = parseDateTime(text, context);
  if (!moment.ok) return moment;
  const { date, time, precision } = moment.value;
  if (precision === 'day') {
    const { start, end } = boundsOfDay(date);
    return ok({ first: start, last: end, isOpen: true });
  }
  const first = instantOfTyped(moment.value);
  const start = precision === 'minute' ? instantOf(date, `${time.slice(0, 6)}00`) : first;
  const length = precision === 'minute' ? 60_000 : 1000;
  return ok({ first: start, last: new Date(Date.parse(start) + length).toISOString(), isOpen: true });
}

function closed(first: string | number, last: string | number = first): Extent {
  return { first, last, isOpen: false };
}
