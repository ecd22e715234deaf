import { fail, ok, type Result } from '../dates/result';
import type { FilterNode } from './ast';
import { nest, type Where } from './condition';
import type { FilterContext } from './context';
import type { FilterField } from './field';
import type { FilterProblemKey } from './messages';
import { parseFilter } from './parse';
import { walk, type Compiled } from './walk';
import { compileBoolean, compileChoice } from './whereFew';
import { compileKey } from './whereKey';
import { compileOrdered } from './whereOrdered';
import { compileText } from './whereText';

/** The `where` that a filter on a field stands for; null when it leaves nothing out (`*`). */
export function filterWhere(node: FilterNode, field: FilterField, context: FilterContext): Result<Where | null, FilterProblemKey> {
  if (field.path === '') return fail('fieldNotFilterable', 0, 0, { caption: field.caption });
  const condition = compile(node, field, context);
  return condition.ok ? ok(nest(condition.value, field)) : condition;
}

/** The same from what was typed. */
export function typedFilterWhere(text: string, field: FilterField, context: FilterContext): Result<Where | null, FilterProblemKey> {
  const node = parseFilter(text);
  return node.ok ? filterWhere(node.value, field, context) : node;
}

/** One `where` of several that must all hold; null when there are none. */
export function allOf(wheres: readonly (Where | null | undefined)[]): Where | null {
  const asked = wheres.filter((where): where is Where => where !== null && where !== undefined && Object.keys(where).length > 0);
  const [only] = asked;
  if (only === undefined) return null;
  return asked.length === 1 ? only : { and: asked };
}

function compile(node: FilterNode, field: FilterField, context: FilterContext): Compiled {
  const { kind } = field;
  switch (kind) {
    case 'choice': return compileChoice(node, field);
    case 'boolean': return compileBoolean(node, field, context.language);
    case 'key': return walk(node, (leaf) => compileKey(leaf, field, context));
    case 'text':
    case 'code': return walk(node, (leaf) => compileText(leaf, field, context));
    default: return walk(node, (leaf) => compileOrdered(leaf, kind, field, context));
  }
}
