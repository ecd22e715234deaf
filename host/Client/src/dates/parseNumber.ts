import type { DateProblemKey, Language } from './messages';
import { evaluateSum } from './sum';
import { fail, ok, type Result } from './result';

export interface NumberOptions {
  /** Refuses fractions. */
  readonly whole?: boolean;
  /** Rounds to so many decimals, halves away from zero. */
  readonly decimals?: number;
}

// Beyond it a number of the browser no longer counts in ones.
const largest = Number.MAX_SAFE_INTEGER;
const negativeBehind = /^(.*\d\)?)\s*-$/;

/**
 * Reads a number or a sum as people type it: `1.234,56` (Dutch) or `1,234.56` (English), `19+19`, `12*4`, `(3+4)*2`, `20.5-`. A sign
 * at the end rules the whole. A single separator that cannot be one of thousands is a decimal one in either language.
 */
export function parseNumber(text: string, language: Language, options: NumberOptions = {}): Result<number, DateProblemKey> {
  const offset = text.length - text.trimStart().length;
  const typed = text.trim();
  if (typed === '') return fail('empty', 0, 0);
  const behind = negativeBehind.exec(typed);
  const sum = evaluateSum(behind?.[1] ?? typed, (part) => plainNumber(part, language));
  if (!sum.ok) return { ok: false, problem: { ...sum.problem, at: sum.problem.at + offset } };
  const value = rounded(behind ? -sum.value : sum.value, options.decimals);
  if (!Number.isFinite(value) || Math.abs(value) > largest) return fail('tooLarge', offset, typed.length);
  if (options.whole === true && !Number.isInteger(value)) return fail('notWhole', offset, typed.length);
  return ok(value);
}

/** A number without a sign, of digits and separators; null when they stand in no order that means something. */
function plainNumber(text: string, language: Language): number | null {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = (group: string) => new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+$`);
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0) return null;
  if (/^\d+$/.test(whole) || grouped(thousands).test(whole)) return valueOf(whole.replaceAll(thousands, ''), fraction);
  if (whole === '' && fraction !== undefined) return valueOf('0', fraction);
  // The other language's point, as in the numeric keypad's 20.5.
  const foreign = fraction === undefined ? /^(\d*)[.,](\d+)$/.exec(whole) : null;
  return foreign ? valueOf(foreign[1] === '' ? '0' : (foreign[1] ?? '0'), foreign[2]) : null;
}

function valueOf(whole: string, fraction: string | undefined): number | null {
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return null;
  return Number(fraction ? `${whole}.${fraction}` : whole);
}

/** Takes away what binary fractions add (0.1+0.2), and rounds by the decimal text rather than by the binary value (1.005). */
function rounded(value: number, decimals: number | undefined): number {
  const exact = Number(value.toPrecision(15));
  if (decimals === undefined || !Number.isFinite(exact)) return exact + 0;
  const [mantissa = '0', exponent = '0'] = Math.abs(exact).toString().split('e');
  const scaled = Math.round(Number(`${mantissa}e${String(Number(exponent) + decimals)}`));
  const [digits = '0', power = '0'] = scaled.toString().split('e');
  return Math.sign(exact) * Number(`${digits}e${String(Number(power) - decimals)}`) + 0;
}
