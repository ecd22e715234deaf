import type { FilterField } from './field';

/** A `where` of the schema, or a part of one, as it is sent in a variable. */
export interface Where {
  readonly [name: string]: WhereValue;
}
export type WhereValue = string | number | boolean | null | readonly WhereValue[] | Where;

/** A filter in terms of the schema's operations, before it is put under the field's path. */
export type Condition =
  | { readonly type: 'always' }
  | { readonly type: 'or' | 'and'; readonly conditions: readonly Condition[] }
  /** Operations that a value must satisfy; under another path than the field's when one is given. */
  | { readonly type: 'value'; readonly operations: Where; readonly path?: string | undefined }
  /** What a value must not be. The alternatives say so with operations that keep rows without a value. */
  | { readonly type: 'not'; readonly positive: Where; readonly alternatives: readonly Where[]; readonly path?: string | undefined };

export function value(operations: Where, path?: string): Condition {
  return { type: 'value', operations, path };
}

export function not(positive: Where, alternatives: readonly Where[], path?: string): Condition {
  return { type: 'not', positive, alternatives, path };
}

/** Joins, with the values of `a|b|c` in one list instead of three conditions. */
export function join(type: 'or' | 'and', conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((condition) => (condition.type === type ? condition.conditions : [condition]));
  const merged = type === 'or' ? mergeEquals(flat) : mergeUnequals(flat.filter((condition) => condition.type !== 'always'));
  if (type === 'or' && merged.some((condition) => condition.type === 'always')) return { type: 'always' };
  const [only] = merged;
  if (only === undefined) return { type: 'always' };
  return merged.length === 1 ? only : { type, conditions: merged };
}

/** The `where` of a condition on a field; null when it asks nothing. */
export function nest(condition: Condition, field: FilterField): Where | null {
  switch (condition.type) {
    case 'always': return null;
    case 'value': return under(condition.path ?? field.path, condition.operations);
    case 'not': return withoutValue(condition, field);
    case 'or': return { or: condition.conditions.map((part) => nest(part, field)) };
    case 'and': return nestAll(condition.conditions, field);
  }
}

export function under(path: string, operations: Where): Where {
  return path.split('.').reduceRight<Where>((inner, name) => ({ [name]: inner }), operations);
}

export function isThroughList(path: string): boolean {
  return path.split('.').includes('some');
}

function withoutValue(condition: Extract<Condition, { type: 'not' }>, field: FilterField): Where {
  const path = condition.path ?? field.path;
  // Of several elements none must have the value; "some has another" would keep nearly everything.
  if (isThroughList(path)) return under(path.split('.').map((name) => (name === 'some' ? 'none' : name)).join('.'), condition.positive);
  const alternatives = condition.alternatives.map((operations) => under(path, operations));
  // No condition on the members of an absent object holds, but what is not there is not that value.
  const isOfOther = path.includes('.') && field.keyPath !== undefined && field.keyPath !== path && field.nullable !== false;
  if (isOfOther) alternatives.unshift(under(field.keyPath, { eq: null }));
  const [only] = alternatives;
  return alternatives.length === 1 && only !== undefined ? only : { or: alternatives };
}

/** What one element of a list must satisfy together stays together: `>5&<7` is one element between them, not two around them. */
function nestAll(conditions: readonly Condition[], field: FilterField): Where {
  const values = conditions.filter((condition) => condition.type === 'value' && condition.path === undefined);
  const [prefix = '', suffix = ''] = field.path.split('.some.');
  if (!isThroughList(field.path) || values.length < 2 || suffix.includes('some')) return { and: conditions.map((part) => nest(part, field)) };
  const together = under(`${prefix}.some`, { and: values.map((part) => nest(part, { ...field, path: suffix })) });
  const others = conditions.filter((condition) => !values.includes(condition)).map((part) => nest(part, field));
  return others.length === 0 ? together : { and: [together, ...others] };
}

function mergeEquals(conditions: readonly Condition[]): readonly Condition[] {
  const values: WhereValue[] = [];
  const others: Condition[] = [];
  for (const condition of conditions) {
    const listed = condition.type === 'value' && condition.path === undefined ? listOf(condition.operations, 'eq', 'in') : null;
    if (listed) values.push(...listed);
    else others.push(condition);
  }
  if (values.length < 2) return conditions;
  return [value({ in: [...new Set(values)] }), ...others];
}

function mergeUnequals(conditions: readonly Condition[]): readonly Condition[] {
  const values: WhereValue[] = [];
  const others: Condition[] = [];
  for (const condition of conditions) {
    const listed = condition.type === 'not' && condition.path === undefined ? listOf(condition.positive, 'eq', 'in') : null;
    if (listed) values.push(...listed);
    else others.push(condition);
  }
  if (values.length < 2) return conditions;
  const unique = [...new Set(values)];
  return [not({ in: unique }, [{ nin: unique }]), ...others];
}

/** The values of a condition that is nothing but a comparison with one or a list; null for any other. */
function listOf(operations: Where, one: string, many: string): readonly WhereValue[] | null {
  const entries = Object.entries(operations);
  const [entry] = entries;
  if (entries.length !== 1 || entry === undefined) return null;
  const [name, operand] = entry;
  if (name === one && operand !== null) return [operand];
  return name === many && Array.isArray(operand) ? (operand as readonly WhereValue[]) : null;
}
