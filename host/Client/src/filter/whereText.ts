import { fail, ok, type Result } from '../dates/result';
import { plainText, type Operand, type TextOperand } from './ast';
import { not, value, type Condition, type Where } from './condition';
import type { FilterContext } from './context';
import type { FilterField } from './field';
import { compileKeyToken } from './keyed';
import type { FilterProblemKey } from './messages';
import { patternOf } from './pattern';
import { numberSeries } from './series';
import { spellings } from './spellings';
import type { Compiled, Leaf } from './walk';

const blank: Where = { in: [null, ''] };
const filled: Where = { nin: [null, ''] };

/**
 * Text as the schema's operations on it: as typed with case, or with `@` without. Codes are kept in capitals, so that nobody has to type
 * those.
 */
export function compileText(leaf: Leaf, field: FilterField, context: FilterContext): Compiled {
  if (leaf.type === 'range') return compileSeries(leaf.from, leaf.to, field);
  const { operator, operand } = leaf;
  if (operand.type === 'token') return compileKeyToken(operator, operand, field, context);
  if (operator !== '=' && operator !== '<>') return fail('noOrderOnText', operand.at, operand.length, { sign: operator });
  return ok(conditionOf(operand, operator === '<>', field));
}

function conditionOf(operand: TextOperand, isNegative: boolean, field: FilterField): Condition {
  const { pieces, ignoreCase } = operand;
  if (pieces.length === 0) return isNegative ? value(filled) : not(filled, [blank]);
  const text = plainText(operand);
  if (text !== null && !ignoreCase) return equality(spellings(text, false, field.kind), isNegative);
  if (pieces.length === 1 && pieces[0]?.type === 'any') return isNegative ? value({ in: [] }) : { type: 'always' };
  // "?*" is one character and more: anything but nothing.
  if (pieces.filter((piece) => piece.type === 'one').length === 1 && pieces.length === 2 && pieces.some((piece) => piece.type === 'any')) {
    return isNegative ? not(filled, [blank]) : value(filled);
  }
  const [operation, part] = ignoreCase || field.kind === 'code' ? ['ilike', patternOf(pieces)] : exactly(operand);
  return isNegative ? not({ [operation]: part }, [{ [`n${operation}`]: part }]) : value({ [operation]: part });
}

function equality(texts: readonly string[], isNegative: boolean): Condition {
  const [only] = texts;
  const isOne = texts.length === 1 && only !== undefined;
  const positive: Where = isOne ? { eq: only } : { in: texts };
  return isNegative ? not(positive, [isOne ? { neq: only } : { nin: texts }]) : value(positive);
}

/** A pattern that counts case: in the operation of its shape, for which databases have better ways than patterns, where it has one. */
function exactly({ pieces }: TextOperand): readonly [operation: string, part: string] {
  const text = pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  switch (pieces.map((piece) => piece.type).join(' ')) {
    case 'text any': return ['startsWith', text];
    case 'any text': return ['endsWith', text];
    case 'any text any': return ['contains', text];
    default: return ['like', patternOf(pieces)];
  }
}

/** The schema cannot order texts; what can be asked is a range of numbers that count on within the same letters. */
function compileSeries(from: Operand | null, to: Operand | null, field: FilterField): Result<Condition, FilterProblemKey> {
  const given = from ?? to;
  if (from?.type !== 'text' || to?.type !== 'text') return fail('noOrderOnText', given?.at ?? 0, given?.length ?? 0, { sign: '..' });
  const series = numberSeries(from, to);
  return series.ok ? ok(value({ in: series.value.flatMap((text) => spellings(text, from.ignoreCase, field.kind)) })) : series;
}
