import { ok, type Result } from '../dates/result';
import type { FilterNode } from './ast';
import { join, type Condition } from './condition';
import type { FilterProblemKey } from './messages';

export type Compiled = Result<Condition, FilterProblemKey>;
export type Leaf = Exclude<FilterNode, { type: 'or' | 'and' }>;

/** Compiles a filter whose comparisons and ranges are read one by one. */
export function walk(node: FilterNode, compileLeaf: (leaf: Leaf) => Compiled): Compiled {
  if (node.type !== 'or' && node.type !== 'and') return compileLeaf(node);
  const conditions: Condition[] = [];
  for (const part of node.nodes) {
    const compiled = walk(part, compileLeaf);
    if (!compiled.ok) return compiled;
    conditions.push(compiled.value);
  }
  return ok(join(node.type, conditions));
}
