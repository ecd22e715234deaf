import type { Where, WhereValue } from './condition';
import { parseFilterLiteral, type LiteralVariables } from './literal';
import { isLike, isLooselyLike } from './pattern';

type Operation = (value: unknown, operand: WhereValue) => boolean;

const operations: Readonly<Record<string, Operation>> = {
  eq: equals,
  neq: (value, operand) => !equals(value, operand),
  in: isIn,
  nin: (value, operand) => !isIn(value, operand),
  gt: (value, operand) => ordered(value, operand, (order) => order > 0),
  gte: (value, operand) => ordered(value, operand, (order) => order >= 0),
  lt: (value, operand) => ordered(value, operand, (order) => order < 0),
  lte: (value, operand) => ordered(value, operand, (order) => order <= 0),
  ngt: (value, operand) => !ordered(value, operand, (order) => order > 0),
  ngte: (value, operand) => !ordered(value, operand, (order) => order >= 0),
  nlt: (value, operand) => !ordered(value, operand, (order) => order < 0),
  nlte: (value, operand) => !ordered(value, operand, (order) => order <= 0),
  contains: (value, operand) => searched(value, operand, (text, part) => text.includes(part)),
  ncontains: (value, operand) => !searched(value, operand, (text, part) => text.includes(part)),
  startsWith: (value, operand) => searched(value, operand, (text, part) => text.startsWith(part)),
  nstartsWith: (value, operand) => !searched(value, operand, (text, part) => text.startsWith(part)),
  endsWith: (value, operand) => searched(value, operand, (text, part) => text.endsWith(part)),
  nendsWith: (value, operand) => !searched(value, operand, (text, part) => text.endsWith(part)),
  like: (value, operand) => searched(value, operand, isLike),
  nlike: (value, operand) => !searched(value, operand, isLike),
  ilike: (value, operand) => searched(value, operand, isLooselyLike),
  nilike: (value, operand) => !searched(value, operand, isLooselyLike),
};

const quantifiers: Readonly<Record<string, (list: readonly unknown[], operand: WhereValue) => boolean>> = {
  some: (list, operand) => list.some((item) => holds(item, filterOf(operand))),
  all: (list, operand) => list.every((item) => holds(item, filterOf(operand))),
  none: (list, operand) => !list.some((item) => holds(item, filterOf(operand))),
  any: (list, operand) => (list.length > 0) === operand,
};

/**
 * Whether a record in memory satisfies a filter of the schema, with the meaning that the server gives it: a negated operation holds
 * for an absent value, no condition on the members of an absent object does, and case counts except in `ilike`. A field that the record does not have
 * counts as empty, so ask along what the filter looks at.
 */
export function matches(filter: Where, record: unknown): boolean {
  return holds(record, filter);
}

/** The same for a filter as pages write it, `{ gesloten: { eq: false } }`, with the values of its variables. */
export function satisfies(literal: string, record: unknown, variables: LiteralVariables): boolean {
  return matches(parseFilterLiteral(literal, variables), record);
}

function holds(value: unknown, filter: Where): boolean {
  return Object.entries(filter).every(([name, operand]) => part(value, name, operand));
}

function part(value: unknown, name: string, operand: WhereValue): boolean {
  if (name === 'and') return filtersOf(operand).every((filter) => holds(value, filter));
  if (name === 'or') return filtersOf(operand).length === 0 || filtersOf(operand).some((filter) => holds(value, filter));
  const list = elementsOf(value);
  const quantifier = list === null ? undefined : quantifiers[name];
  if (list !== null && quantifier) return quantifier(list, operand);
  if (isRecord(value)) return member(value[name], filterOf(operand));
  const operation = operations[name];
  // Neither an object nor an operation: a member of something that is absent, of which nothing holds.
  return operation !== undefined && operation(value ?? null, operand);
}

/** A member that is absent is a value without a value for operations, and an object of which nothing holds for names. */
function member(value: unknown, filter: Where): boolean {
  return holds(value ?? null, filter);
}

function equals(value: unknown, operand: WhereValue): boolean {
  if (value === null || operand === null) return value === operand;
  return compared(value, operand) === 0;
}

function isIn(value: unknown, operand: WhereValue): boolean {
  return Array.isArray(operand) && operand.some((item: WhereValue) => equals(value, item));
}

function ordered(value: unknown, operand: WhereValue, test: (order: number) => boolean): boolean {
  if (value === null || operand === null) return false;
  const order = compared(value, operand);
  return order !== null && test(order);
}

function searched(value: unknown, operand: WhereValue, test: (text: string, part: string) => boolean): boolean {
  return typeof value === 'string' && typeof operand === 'string' && test(value, operand);
}

const moment = /^\d{4}-\d{2}-\d{2}T/;
const key = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Below, at or above 0; null when the two cannot be compared. Moments compare as moments, numbers also when one is a text. */
function compared(value: unknown, operand: unknown): number | null {
  if (typeof value === 'boolean' || typeof operand === 'boolean') return value === operand ? 0 : null;
  if (typeof value === 'number' || typeof operand === 'number') {
    const difference = Number(value) - Number(operand);
    return Number.isNaN(difference) ? null : difference;
  }
  if (typeof value !== 'string' || typeof operand !== 'string') return null;
  if (moment.test(value) && moment.test(operand)) return Date.parse(value) - Date.parse(operand);
  const [left, right] = key.test(value) && key.test(operand) ? [value.toLowerCase(), operand.toLowerCase()] : [value, operand];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The elements of a list, or of a connection; null for anything else. */
function elementsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  const nodes = isRecord(value) ? (value['nodes'] ?? value['items']) : null;
  return Array.isArray(nodes) ? nodes : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function filterOf(operand: WhereValue): Where {
  return isRecord(operand) ? operand : {};
}

function filtersOf(operand: WhereValue): readonly Where[] {
  if (Array.isArray(operand)) return operand.map((item: WhereValue) => filterOf(item));
  // GraphQL takes a single value for a list of one.
  return [filterOf(operand)];
}
