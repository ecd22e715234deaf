import { fail, ok } from '../dates/result';
import type { Comparison, TokenOperand } from './ast';
import { not, value, type WhereValue } from './condition';
import type { FilterContext } from './context';
import type { FilterField } from './field';
import type { Token } from './tokens';
import { resolveToken } from './tokens';
import type { Compiled } from './walk';

const uuid = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** `%mij` and `%mijnteam` on a field that shows a name, or on the key itself. */
export function compileKeyToken(operator: Comparison, token: TokenOperand, field: FilterField, context: FilterContext): Compiled {
  const resolved = resolveToken(token, context);
  if (!resolved.ok) return resolved;
  const keys = keysOf(resolved.value);
  const path = field.kind === 'key' ? undefined : (field.keyPath ?? keyBeside(field.path));
  if (operator !== '=' && operator !== '<>') return unsuitable(token, field);
  if (keys !== null && (field.kind === 'key' || path !== null)) return compare(operator, keys, path ?? undefined);
  const isName = resolved.value.type === 'variable' && resolved.value.isUser && field.kind !== 'key';
  return isName && context.userName !== undefined ? compare(operator, context.userName, undefined) : unsuitable(token, field);
}

function compare(operator: '=' | '<>', keys: string | readonly string[], path: string | undefined): Compiled {
  const isList = typeof keys !== 'string';
  const positive: Record<string, WhereValue> = isList ? { in: keys } : { eq: keys };
  return ok(operator === '=' ? value(positive, path) : not(positive, [isList ? { nin: keys } : { neq: keys }], path));
}

function keysOf(token: Token): string | readonly string[] | null {
  if (token.type !== 'variable') return null;
  if (typeof token.value === 'string') return isUuid(token.value) ? token.value : null;
  if (!Array.isArray(token.value)) return null;
  const values: readonly unknown[] = token.value;
  return values.every((item): item is string => typeof item === 'string' && isUuid(item)) ? values : null;
}

/** The key of the record that a name belongs to: `medewerker.id` for `medewerker.naam`; null for a name of the record itself. */
function keyBeside(path: string): string | null {
  const names = path.split('.');
  return names.length < 2 || names.at(-2) === 'some' ? null : [...names.slice(0, -1), 'id'].join('.');
}

function unsuitable(token: TokenOperand, field: FilterField): Compiled {
  return fail('tokenNotForField', token.at, token.length, { name: token.name, caption: field.caption });
}
