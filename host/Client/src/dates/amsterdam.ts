import { addDays, partsOf, type CivilDate } from './civil';

/** A moment as people in the Netherlands read it from the clock, wherever their browser stands. */
export interface LocalMoment {
  readonly date: CivilDate;
  /** `HH:mm:ss`. */
  readonly time: string;
}

const zone = 'Europe/Amsterdam';

const reader = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The day and time in Amsterdam of a moment in ISO 8601. Throws a RangeError when the text is no moment. */
export function localOf(instant: string): LocalMoment {
  return localAt(new Date(instant).getTime());
}

/**
 * The moment in UTC, as the schema takes it, of a day and time in Amsterdam. In the night that the clock goes back, a time that comes
 * twice is the first of the two; a time that the clock skips in spring is read as if it had not yet gone forward.
 */
export function instantOf(date: CivilDate, time: string): string {
  const { year, month, day } = partsOf(date);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, day);
  start.setUTCHours(hour, minute, second);
  const asUtc = start.getTime();
  const dayInMs = 86_400_000;
  const candidates = [asUtc - offsetAt(asUtc - dayInMs), asUtc - offsetAt(asUtc + dayInMs)].sort((a, b) => a - b);
  const exact = candidates.find((candidate) => candidate + offsetAt(candidate) === asUtc);
  return new Date(exact ?? asUtc - offsetAt(asUtc - dayInMs)).toISOString();
}

/** The first moment of a day in Amsterdam, and the first moment after it. */
export function boundsOfDay(date: CivilDate): { readonly start: string; readonly end: string } {
  const next = addDays(date, 1);
  return { start: instantOf(date, '00:00:00'), end: next === null ? '9999-12-31T23:00:00.000Z' : instantOf(next, '00:00:00') };
}

function localAt(epoch: number): LocalMoment {
  const parts = Object.fromEntries(reader.formatToParts(epoch).map((part) => [part.type, part.value]));
  const part = (name: string) => parts[name] ?? '00';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}:${part('second')}`,
  };
}

/** How far Amsterdam is ahead of UTC at a moment, in milliseconds. */
function offsetAt(epoch: number): number {
  const { date, time } = localAt(epoch);
  return Date.parse(`${date}T${time}Z`) - Math.floor(epoch / 1000) * 1000;
}
