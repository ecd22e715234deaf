import { formatDate, formatInstant, formatNumber, localOf, parseDate, parseDateTime, parseNumber, parseTime, formatTime, instantOfTyped, type Language } from '../dates';
import { plainText, type Comparison, type FilterNode, type Operand, type TextOperand } from './ast';
import { indexOf } from './candidates';
import type { FilterContext } from './context';
import type { FilterField } from './field';
import { parseFilter } from './parse';
import { resolveToken } from './tokens';
import { choicesOf, yesAndNo } from './whereFew';

interface Words {
  readonly is: string;
  readonly isNot: string;
  readonly empty: string;
  readonly filled: string;
  readonly begins: readonly [positive: string, negative: string];
  readonly ends: readonly [positive: string, negative: string];
  readonly contains: readonly [positive: string, negative: string];
  readonly like: readonly [positive: string, negative: string];
  readonly compare: Readonly<Record<'amount' | 'time', Readonly<Record<'>' | '>=' | '<' | '<=', string>>>>;
  readonly range: readonly [from: string, to: string];
  readonly or: string;
  readonly and: string;
}

const words: Record<Language, Words> = {
  nl: {
    is: 'is', isNot: 'is niet', empty: 'is leeg', filled: 'is niet leeg',
    begins: ['begint met', 'begint niet met'], ends: ['eindigt op', 'eindigt niet op'],
    contains: ['bevat', 'bevat niet'], like: ['lijkt op', 'lijkt niet op'],
    compare: { amount: { '>': 'meer dan', '>=': 'vanaf', '<': 'minder dan', '<=': 'tot en met' }, time: { '>': 'na', '>=': 'vanaf', '<': 'vóór', '<=': 'tot en met' } },
    range: ['van', 'tot en met'], or: 'of', and: 'en',
  },
  en: {
    is: 'is', isNot: 'is not', empty: 'is empty', filled: 'is not empty',
    begins: ['begins with', 'does not begin with'], ends: ['ends with', 'does not end with'],
    contains: ['contains', 'does not contain'], like: ['is like', 'is not like'],
    compare: { amount: { '>': 'more than', '>=': 'from', '<': 'less than', '<=': 'up to' }, time: { '>': 'after', '>=': 'from', '<': 'before', '<=': 'up to' } },
    range: ['from', 'up to'], or: 'or', and: 'and',
  },
};

/** A filter as a chip shows it, `Status is Open of Wachtend`; what cannot be read is shown as it was typed. */
export function filterChip(text: string, field: FilterField, context: FilterContext): string {
  const node = parseFilter(text);
  return node.ok ? `${field.caption} ${describeFilter(node.value, field, context)}` : `${field.caption}: ${text}`;
}

/** The part after the caption: `is Open of Wachtend`, `van 01-03-2026 tot en met 12-03-2026`. */
export function describeFilter(node: FilterNode, field: FilterField, context: FilterContext): string {
  const language = words[context.language];
  switch (node.type) {
    case 'and': return node.nodes.map((part) => (part.type === 'or' ? `(${describeFilter(part, field, context)})` : describeFilter(part, field, context))).join(` ${language.and} `);
    case 'or': return describeAlternatives(node.nodes, field, context);
    case 'range': {
      const time = language.compare.time;
      if (node.from === null || node.to === null) return node.from ? `${time['>=']} ${shown(node.from, field, context)}` : `${time['<=']} ${shownOrNothing(node.to, field, context)}`;
      return `${language.range[0]} ${shown(node.from, field, context)} ${language.range[1]} ${shown(node.to, field, context)}`;
    }
    case 'compare': return describeComparison(node.operator, node.operand, field, context);
  }
}

/** "is A of is B" reads better as "is A of B". */
function describeAlternatives(nodes: readonly FilterNode[], field: FilterField, context: FilterContext): string {
  const { is, or } = words[context.language];
  const parts = nodes.map((part) => describeFilter(part, field, context));
  return parts.map((part, index) => (index > 0 && part.startsWith(`${is} `) && isPlainEquals(nodes[index]) && isPlainEquals(nodes[index - 1]) ? part.slice(is.length + 1) : part)).join(` ${or} `);
}

function isPlainEquals(node: FilterNode | undefined): boolean {
  if (node?.type !== 'compare' || node.operator !== '=') return false;
  return node.operand.type === 'token' || (node.operand.pieces.length > 0 && plainText(node.operand) !== null);
}

function describeComparison(operator: Comparison, operand: Operand, field: FilterField, context: FilterContext): string {
  const language = words[context.language];
  if (operator !== '=' && operator !== '<>') {
    const style = field.kind === 'date' || field.kind === 'instant' || field.kind === 'time' ? 'time' : 'amount';
    return `${language.compare[style][operator]} ${shown(operand, field, context)}`;
  }
  const isNegative = operator === '<>';
  if (operand.type === 'text' && operand.pieces.length === 0) return isNegative ? language.filled : language.empty;
  if (operand.type === 'text' && plainText(operand) === null) return describePattern(operand, isNegative ? 1 : 0, language);
  return `${isNegative ? language.isNot : language.is} ${shown(operand, field, context)}`;
}

function describePattern(operand: TextOperand, side: 0 | 1, language: Words): string {
  const shape = operand.pieces.map((piece) => piece.type).join(' ');
  const text = patternText(operand);
  const bare = text.replaceAll('*', '');
  switch (shape) {
    case 'text any': return `${language.begins[side]} ${bare}`;
    case 'any text': return `${language.ends[side]} ${bare}`;
    case 'any text any': return `${language.contains[side]} ${bare}`;
    default: return `${language.like[side]} ${text}`;
  }
}

function patternText(operand: TextOperand): string {
  return operand.pieces.map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'any' ? '*' : '?')).join('');
}

function shownOrNothing(operand: Operand | null, field: FilterField, context: FilterContext): string {
  return operand === null ? '' : shown(operand, field, context);
}

/** The value as it is shown elsewhere: `v` as today's date, a choice by its caption. */
function shown(operand: Operand, field: FilterField, context: FilterContext): string {
  if (operand.type === 'token') {
    const token = resolveToken(operand, context);
    return token.ok ? token.value.caption : `%${operand.name}`;
  }
  const text = plainText(operand);
  return (text === null ? null : shownValue(text, operand, field, context)) ?? patternText(operand);
}

function shownValue(text: string, operand: TextOperand, field: FilterField, context: FilterContext): string | null {
  const { language } = context;
  switch (field.kind) {
    case 'date': {
      const date = parseDate(text, context);
      return date.ok ? formatDate(date.value, language) : null;
    }
    case 'instant': {
      const moment = parseDateTime(text, context);
      if (!moment.ok) return null;
      const instant = instantOfTyped(moment.value);
      return moment.value.precision === 'day' ? formatDate(localOf(instant).date, language) : formatInstant(instant, language);
    }
    case 'time': {
      const time = parseTime(text, context);
      return time.ok ? formatTime(time.value.time) : null;
    }
    case 'number':
    case 'integer': {
      const number = parseNumber(text, language);
      return number.ok ? formatNumber(number.value, language) : null;
    }
    case 'choice':
    case 'boolean': {
      const candidates = field.kind === 'boolean' ? yesAndNo(language) : choicesOf(field);
      const index = indexOf(operand, candidates, field);
      return index.ok ? (candidates[index.value]?.caption ?? null) : null;
    }
    default: return null;
  }
}
