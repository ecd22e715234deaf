import type { DateProblemKey, Language } from './messages';
import { fail, ok, type Result } from './result';
import { parseNumber } from './parseNumber';

/** What a number without a unit stands for. */
export type DurationUnit = 'day' | 'hour' | 'minute' | 'second';

const seconds: Record<DurationUnit, number> = { day: 86_400, hour: 3600, minute: 60, second: 1 };
const shortForms: Record<Language, readonly (readonly [unit: DurationUnit, letter: string])[]> = {
  nl: [['day', 'd'], ['hour', 'u'], ['minute', 'm'], ['second', 's']],
  en: [['day', 'd'], ['hour', 'h'], ['minute', 'm'], ['second', 's']],
};
const words: readonly (readonly [unit: DurationUnit, pattern: RegExp])[] = [
  ['day', /^(d|dag|dagen|days?)$/],
  ['hour', /^(u|uur|uren|h|hours?)$/],
  ['minute', /^(m|min|minuut|minuten|minutes?)$/],
  ['second', /^(s|sec|seconde|seconden|seconds?)$/],
];
const part = /\s*([\d.,]+)\s*([a-z]*)/iy;

/** Reads `2u`, `6u 30m`, `6,5u`, `90m`, `2d 6u 30m`, in either language, into seconds. A bare number has the field's own unit. */
export function parseDuration(text: string, unit: DurationUnit, language: Language): Result<number, DateProblemKey> {
  const typed = text.trimEnd();
  if (typed.trim() === '') return fail('empty', 0, 0);
  let total = 0;
  let at = 0;
  while (at < typed.length) {
    part.lastIndex = at;
    const match = part.exec(typed);
    const named = match === null ? null : unitOf(match[2] ?? '', at === 0 && match[0].length === typed.length ? unit : null);
    const amount = match === null ? null : parseNumber(match[1] ?? '', language);
    if (match === null || named === null || amount === null || !amount.ok) {
      const start = at + (typed.slice(at).length - typed.slice(at).trimStart().length);
      return fail('notADuration', start, typed.length - start, { text: text.trim() });
    }
    total += amount.value * seconds[named];
    at += match[0].length;
  }
  return ok(Math.round(total));
}

/** Seconds, 0 or more, in the largest units that fit: `2d 6u 30m`. */
export function formatDuration(total: number, language: Language): string {
  let rest = Math.round(total);
  const parts: string[] = [];
  for (const [unit, letter] of shortForms[language]) {
    const count = Math.floor(rest / seconds[unit]);
    if (count > 0) parts.push(`${String(count)}${letter}`);
    rest -= count * seconds[unit];
  }
  return parts.length === 0 ? '0m' : parts.join(' ');
}

function unitOf(word: string, bare: DurationUnit | null): DurationUnit | null {
  if (word === '') return bare;
  return words.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0] ?? null;
}
