import { fail, ok, type Result } from '../dates/result';
import { plainText, type Operand, type TextOperand } from './ast';
import { not, value, type Condition, type Where } from './condition';
import type { FilterContext } from './context';
import type { FilterField } from './field';
import { compileKeyToken } from './keyed';
import type { FilterProblemKey } from './messages';
import { numberSeries } from './series';
import { spellings } from './spellings';
import { textPattern, type TextPattern } from './textPattern';
import type { Compiled, Leaf } from './walk';

const blank: Where = { in: [null, ''] };
const filled: Where = { nin: [null, ''] };
const operations = ['startsWith', 'endsWith', 'contains'] as const;

/**
 * Text as the schema's operations on it. Whether case counts is the database's matter: in SQLite and PostgreSQL it does, in SQL Server
 * it does not unless the database was made with a case-sensitive collation. A filter without `@` is asked as typed and follows the
 * database; `@`, which asks for any case, is asked in the spellings that occur. Codes are kept in capitals, so they are asked in
 * capitals too.
 */
export function compileText(leaf: Leaf, field: FilterField, context: FilterContext): Compiled {
  if (leaf.type === 'range') return compileSeries(leaf.from, leaf.to, field);
  const { operator, operand } = leaf;
  if (operand.type === 'token') return compileKeyToken(operator, operand, field, context);
  if (operator !== '=' && operator !== '<>') return fail('noOrderOnText', operand.at, operand.length, { sign: operator });
  return conditionOf(operand, operator === '<>', field);
}

function conditionOf(operand: TextOperand, isNegative: boolean, field: FilterField): Result<Condition, FilterProblemKey> {
  if (operand.pieces.length === 0) return ok(isNegative ? value(filled) : not(filled, [blank]));
  const text = plainText(operand);
  if (text !== null) return ok(equality(spellings(text, operand.ignoreCase, field.kind), isNegative));
  if (operand.pieces.length === 1 && operand.pieces[0]?.type === 'any') return ok(isNegative ? value({ in: [] }) : { type: 'always' });
  // "?*" is one character and more: anything but nothing.
  if (operand.pieces.filter((piece) => piece.type === 'one').length === 1 && operand.pieces.length === 2 && operand.pieces.some((piece) => piece.type === 'any')) {
    return ok(isNegative ? not(filled, [blank]) : value(filled));
  }
  const pattern = textPattern(operand);
  if (!pattern.ok) return pattern;
  const spelled = (part: string) => spellings(part, operand.ignoreCase, field.kind);
  const positive = holds(pattern.value, spelled);
  return ok(isNegative ? not(positive, holdsNot(pattern.value, spelled)) : value(positive));
}

function equality(texts: readonly string[], isNegative: boolean): Condition {
  const [only] = texts;
  const isOne = texts.length === 1 && only !== undefined;
  const positive: Where = isOne ? { eq: only } : { in: texts };
  return isNegative ? not(positive, [isOne ? { neq: only } : { nin: texts }]) : value(positive);
}

function holds(pattern: TextPattern, spelled: (part: string) => readonly string[]): Where {
  const parts: Where[] = operations.flatMap((operation) => {
    const part = pattern[operation];
    if (part === undefined) return [];
    const texts = spelled(part);
    return [texts.length === 1 ? { [operation]: part } : { or: texts.map((text) => ({ [operation]: text })) }];
  });
  if (pattern.except.length > 0) parts.push({ nin: pattern.except.flatMap(spelled) });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { and: parts };
}

function holdsNot(pattern: TextPattern, spelled: (part: string) => readonly string[]): readonly Where[] {
  const parts: Where[] = operations.flatMap((operation) => {
    const part = pattern[operation];
    if (part === undefined) return [];
    const texts = spelled(part);
    return [texts.length === 1 ? { [`n${operation}`]: part } : { and: texts.map((text) => ({ [`n${operation}`]: text })) }];
  });
  return pattern.except.length > 0 ? [...parts, { in: pattern.except.flatMap(spelled) }] : parts;
}

/** The schema cannot order texts; what can be asked is a range of numbers that count on within the same letters. */
function compileSeries(from: Operand | null, to: Operand | null, field: FilterField): Compiled {
  const given = from ?? to;
  if (from?.type !== 'text' || to?.type !== 'text') return fail('noOrderOnText', given?.at ?? 0, given?.length ?? 0, { sign: '..' });
  const series = numberSeries(from, to);
  return series.ok ? ok(value({ in: series.value.flatMap((text) => spellings(text, from.ignoreCase, field.kind)) })) : series;
}
