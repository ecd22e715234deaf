import { fail, ok } from '../dates/result';
import { plainText } from './ast';
import { not, value } from './condition';
import type { FilterContext } from './context';
import type { FilterField } from './field';
import { compileKeyToken, isUuid } from './keyed';
import type { Compiled, Leaf } from './walk';
import { emptiness } from './whereOrdered';

const zero = '00000000-0000-0000-0000-000000000000';

/** Keys: people do not type them, but links and `%mij` hold them. */
export function compileKey(leaf: Leaf, field: FilterField, context: FilterContext): Compiled {
  if (leaf.type === 'range') return refused(leaf.from ?? leaf.to, field);
  const { operator, operand } = leaf;
  if (operand.type === 'token') return compileKeyToken(operator, operand, field, context);
  const text = plainText(operand);
  if (text === '' && (operator === '=' || operator === '<>')) return ok(emptiness(operator === '=', zero, field.nullable));
  if (text === null || !isUuid(text)) return refused(operand, field);
  if (operator === '=') return ok(value({ eq: text }));
  return operator === '<>' ? ok(not({ eq: text }, [{ neq: text }])) : refused(operand, field);
}

function refused(operand: { readonly at: number; readonly length: number } | null, field: FilterField): Compiled {
  return fail('notAKey', operand?.at ?? 0, operand?.length ?? 0, { caption: field.caption });
}
