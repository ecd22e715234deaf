import { fail, ok, type Result } from '../dates/result';
import { plainText, type TextOperand } from './ast';
import type { FilterProblemKey } from './messages';

// A list of them is sent; the server refuses filters that are much longer.
const longestSeries = 200;
const numbered = /^(.*?)(\d{1,15})$/;

/** All numbers from `LD-0010` up to and including `LD-0042`; refused when the two are no numbers of one series. */
export function numberSeries(from: TextOperand, to: TextOperand): Result<readonly string[], FilterProblemKey> {
  const [first, last] = [numbered.exec(plainText(from) ?? ''), numbered.exec(plainText(to) ?? '')];
  const [, prefix = '', digits = ''] = first ?? [];
  const [, otherPrefix = '', otherDigits = ''] = last ?? [];
  const span = to.at + to.length - from.at;
  if (digits === '' || prefix.toLowerCase() !== otherPrefix.toLowerCase() || digits.length !== otherDigits.length) {
    return fail('noOrderOnText', from.at, span, { sign: '..' });
  }
  const count = Number(otherDigits) - Number(digits) + 1;
  if (count < 1) return fail('rangeReversed', from.at, span);
  if (count > longestSeries) return fail('seriesTooLong', from.at, span, { max: String(longestSeries) });
  return ok(Array.from({ length: count }, (_, index) => `${prefix}${String(Number(digits) + index).padStart(digits.length, '0')}`));
}
