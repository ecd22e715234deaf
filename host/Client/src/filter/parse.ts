import { fail, ok, type Result } from '../dates/result';
import type { Comparison, FilterNode, Operand } from './ast';
import type { FilterProblemKey } from './messages';
import { readOperand, skipSpaces } from './parseOperand';

export type Parsed = Result<FilterNode, FilterProblemKey>;

// The longer ones first: <> begins with <.
const comparisons: readonly Comparison[] = ['<>', '>=', '<=', '>', '<', '='];

/** Reads a filter in the grammar of Business Central. `&` binds more strongly than `|`. */
export function parseFilter(text: string): Parsed {
  if (text.trim() === '') return fail('emptyFilter', 0, 0);
  const parser = new FilterParser(text);
  const node = parser.alternatives();
  if (!node.ok) return node;
  const rest = parser.rest();
  if (rest === null) return node;
  // "Jan (senior)": a value ended at the parenthesis, which cannot follow one.
  return text.charAt(rest) === '(' ? fail('parenthesisInText', rest, 1) : fail(text.charAt(rest) === ')' ? 'parenthesisExtra' : 'rangeAfterSign', rest, 1);
}

class FilterParser {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Where what was not read begins; null when everything was. */
  rest(): number | null {
    this.at = skipSpaces(this.text, this.at);
    return this.at < this.text.length ? this.at : null;
  }

  alternatives(): Parsed {
    return this.joined('or', '|', () => this.joined('and', '&', () => this.condition()));
  }

  private joined(type: 'or' | 'and', sign: string, read: () => Parsed): Parsed {
    const nodes: FilterNode[] = [];
    do {
      const node = read();
      if (!node.ok) return node;
      // (a|b)|c is a|b|c.
      if (node.value.type === type) nodes.push(...node.value.nodes);
      else nodes.push(node.value);
    } while (this.take(sign));
    const [only] = nodes;
    return ok(nodes.length === 1 && only !== undefined ? only : { type, nodes });
  }

  private condition(): Parsed {
    const start = this.rest() ?? this.at;
    if (this.take('(')) {
      const inside = this.alternatives();
      if (!inside.ok) return inside;
      return this.take(')') ? inside : fail('parenthesisMissing', start, 1);
    }

    const operator = comparisons.find((sign) => this.take(sign));
    const first = this.operand();
    if (!first.ok) return first;
    if (operator !== undefined) {
      return first.value === null ? fail('valueMissing', this.at, 0) : ok({ type: 'compare', operator, operand: first.value });
    }
    if (this.take('..')) return this.range(start, first.value);
    return first.value === null ? fail('valueMissing', this.at, 0) : ok({ type: 'compare', operator: '=', operand: first.value });
  }

  private range(start: number, from: Operand | null): Parsed {
    const to = this.operand();
    if (!to.ok) return to;
    return from === null && to.value === null ? fail('rangeWithoutEnds', start, 2) : ok({ type: 'range', from, to: to.value });
  }

  private operand(): Result<Operand | null, FilterProblemKey> {
    this.at = skipSpaces(this.text, this.at);
    const read = readOperand(this.text, this.at);
    if (!read.ok) return read;
    if (read.value === null) return ok(null);
    this.at = read.value.end;
    return ok(read.value.operand);
  }

  private take(sign: string): boolean {
    this.at = skipSpaces(this.text, this.at);
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }
}
