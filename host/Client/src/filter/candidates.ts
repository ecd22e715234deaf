import { fail, ok, type Result } from '../dates/result';
import { plainText, type FilterNode, type Operand, type TextOperand } from './ast';
import type { FilterField } from './field';
import type { FilterProblemKey } from './messages';

/** One of the few values that a field can have. */
export interface Candidate {
  readonly value: string | boolean;
  readonly caption: string;
  /** Other words for it. */
  readonly names: readonly string[];
}

/** Which candidates a filter accepts, by index, and whether it accepts that there is no value. */
export interface Accepted {
  readonly indexes: ReadonlySet<number>;
  readonly blank: boolean;
}

type Read<Value> = Result<Value, FilterProblemKey>;

/** Answers a filter on a field of few values here instead of in the schema: captions, wildcards and the order of the choices. */
export function acceptedBy(node: FilterNode, candidates: readonly Candidate[], field: FilterField): Read<Accepted> {
  if (node.type === 'or' || node.type === 'and') return combined(node.type, node.nodes, candidates, field);
  if (node.type === 'range') {
    const from = node.from === null ? ok(0) : indexOf(node.from, candidates, field);
    if (!from.ok) return from;
    const to = node.to === null ? ok(candidates.length - 1) : indexOf(node.to, candidates, field);
    if (!to.ok) return to;
    if (from.value > to.value) return fail('rangeReversed', node.from?.at ?? 0, (node.to?.at ?? 0) + (node.to?.length ?? 0) - (node.from?.at ?? 0));
    return ok(where(candidates, (index) => index >= from.value && index <= to.value, false));
  }

  const { operator, operand } = node;
  if (operator === '=' || operator === '<>') {
    const equal = equalTo(operand, candidates, field);
    if (!equal.ok || operator === '=') return equal;
    return ok(where(candidates, (index) => !equal.value.indexes.has(index), !equal.value.blank));
  }
  const place = indexOf(operand, candidates, field);
  if (!place.ok) return place;
  const compare = { '>': (index: number) => index > place.value, '>=': (index: number) => index >= place.value, '<': (index: number) => index < place.value, '<=': (index: number) => index <= place.value };
  return ok(where(candidates, compare[operator], false));
}

/** The candidate that a text names: its caption, its name, or a beginning that no other has. */
export function indexOf(operand: Operand, candidates: readonly Candidate[], field: FilterField): Read<number> {
  if (operand.type === 'token') return fail('tokenNotForField', operand.at, operand.length, { name: operand.name, caption: field.caption });
  const text = plainText(operand);
  if (text === null) return fail('noWildcards', operand.at, operand.length, { caption: field.caption });
  const typed = text.toLowerCase();
  const exact = candidates.findIndex((candidate) => wordsOf(candidate).includes(typed));
  if (exact >= 0) return ok(exact);
  const begun = typed === '' ? [] : candidates.flatMap((candidate, index) => (wordsOf(candidate).some((word) => word.startsWith(typed)) ? [index] : []));
  const [only] = begun;
  if (begun.length === 1 && only !== undefined) return ok(only);
  if (begun.length > 1) return fail('choiceNotUnique', operand.at, operand.length, { text, known: captions(candidates, begun) });
  return field.kind === 'boolean'
    ? fail('notYesOrNo', operand.at, operand.length)
    : fail('noSuchChoice', operand.at, operand.length, { text, caption: field.caption, known: captions(candidates, candidates.keys()) });
}

function equalTo(operand: Operand, candidates: readonly Candidate[], field: FilterField): Read<Accepted> {
  if (operand.type === 'text' && operand.pieces.length === 0) return ok({ indexes: new Set(), blank: true });
  if (operand.type === 'text' && plainText(operand) === null) {
    const pattern = patternOf(operand);
    const isAll = operand.pieces.every((piece) => piece.type === 'any');
    return ok(where(candidates, (index) => pattern.test(candidates[index]?.caption ?? ''), isAll));
  }
  const index = indexOf(operand, candidates, field);
  return index.ok ? ok({ indexes: new Set([index.value]), blank: false }) : index;
}

function combined(type: 'or' | 'and', nodes: readonly FilterNode[], candidates: readonly Candidate[], field: FilterField): Read<Accepted> {
  const parts: Accepted[] = [];
  for (const node of nodes) {
    const part = acceptedBy(node, candidates, field);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const holds = (test: (part: Accepted) => boolean) => (type === 'or' ? parts.some(test) : parts.every(test));
  return ok(where(candidates, (index) => holds((part) => part.indexes.has(index)), holds((part) => part.blank)));
}

function where(candidates: readonly Candidate[], test: (index: number) => boolean, blank: boolean): Accepted {
  return { indexes: new Set([...candidates.keys()].filter(test)), blank };
}

function patternOf(operand: TextOperand): RegExp {
  const source = operand.pieces.map((piece) => {
    if (piece.type === 'text') return piece.text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return piece.type === 'any' ? '.*' : '.';
  });
  return new RegExp(`^${source.join('')}$`, 'isu');
}

function wordsOf(candidate: Candidate): readonly string[] {
  return [candidate.caption, ...candidate.names].map((word) => word.toLowerCase());
}

function captions(candidates: readonly Candidate[], indexes: Iterable<number>): string {
  return [...indexes].map((index) => candidates[index]?.caption ?? '').join(', ');
}
