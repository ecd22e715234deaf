import { fail, ok } from '../dates/result';
import type { Comparison } from './ast';
import { not, value, type Condition, type Where } from './condition';
import type { FilterContext } from './context';
import type { FilterField } from './field';
import { readExtent, type Extent, type OrderedKind } from './ordered';
import type { Compiled, Leaf } from './walk';

// Any value of the kind will do: it only divides all values in two.
const somewhere: Record<OrderedKind, string | number> = {
  number: 0, integer: 0, date: '2000-01-01', instant: '2000-01-01T00:00:00.000Z', time: '12:00:00',
};

/** Numbers, dates, times and moments. */
export function compileOrdered(leaf: Leaf, kind: OrderedKind, field: FilterField, context: FilterContext): Compiled {
  if (leaf.type === 'range') {
    const from = leaf.from && readExtent(leaf.from, kind, field, context);
    const to = leaf.to && readExtent(leaf.to, kind, field, context);
    if (from?.ok === false) return from;
    if (to?.ok === false) return to;
    if (from && to && from.value.first > to.value.last) {
      return fail('rangeReversed', leaf.from.at, leaf.to.at + leaf.to.length - leaf.from.at);
    }
    return ok(value({ ...(from ? { gte: from.value.first } : {}), ...(to ? upTo(to.value) : {}) }));
  }

  const { operator, operand } = leaf;
  const isBlank = operand.type === 'text' && operand.pieces.length === 0;
  if (isBlank && (operator === '=' || operator === '<>')) return ok(emptiness(operator === '=', somewhere[kind], field.nullable));
  const extent = readExtent(operand, kind, field, context);
  return extent.ok ? ok(compare(operator, extent.value)) : extent;
}

/** Whether there is a value. A field that always has one refuses null, so it is only asked where there may be one. */
export function emptiness(isEmpty: boolean, anyValue: string | number, nullable: boolean | undefined): Condition {
  // Both negations together hold for nothing but an absent value.
  if (isEmpty) return not({ neq: null }, [nullable === true ? { eq: null } : { ngte: anyValue, nlt: anyValue }]);
  return nullable === true ? value({ neq: null }) : { type: 'or', conditions: [value({ gte: anyValue }), value({ lt: anyValue })] };
}

function compare(operator: Comparison, extent: Extent): Condition {
  const { first, last, isOpen } = extent;
  const isOne = first === last && !isOpen;
  switch (operator) {
    case '=': return value(isOne ? { eq: first } : within(extent));
    case '<>': return isOne ? not({ eq: first }, [{ neq: first }]) : not(within(extent), [{ ngte: first }, isOpen ? { nlt: last } : { nlte: last }]);
    case '>': return value(isOpen ? { gte: last } : { gt: last });
    case '>=': return value({ gte: first });
    case '<': return value({ lt: first });
    case '<=': return value(upTo(extent));
  }
}

function within(extent: Extent): Where {
  return { gte: extent.first, ...upTo(extent) };
}

function upTo({ last, isOpen }: Extent): Where {
  return isOpen ? { lt: last } : { lte: last };
}
