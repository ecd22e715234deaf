import type { DateProblemKey } from './messages';
import { fail, ok, type Result } from './result';

type Sum = Result<number, DateProblemKey>;

/** Reads the text of one number: digits, points and commas. */
export type NumberReader = (text: string) => number | null;

/** Works out a sum of + - * / and parentheses, with the usual precedence; a number alone is a sum too. */
export function evaluateSum(text: string, readNumber: NumberReader): Sum {
  const reader = new SumReader(text, readNumber);
  const value = reader.terms();
  if (!value.ok || reader.atEnd()) return value;
  const { at, rest } = reader.remainder();
  return rest.startsWith(')') ? fail('parenthesisOpen', at, 1) : fail('notANumber', at, rest.length, { text: rest.trim() });
}

class SumReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly readNumber: NumberReader,
  ) {}

  atEnd(): boolean {
    return this.peek() === '';
  }

  remainder(): { readonly at: number; readonly rest: string } {
    this.peek();
    return { at: this.at, rest: this.text.slice(this.at) };
  }

  terms(): Sum {
    return this.chain(() => this.factors(), { '+': (a, b) => a + b, '-': (a, b) => a - b, '−': (a, b) => a - b });
  }

  private factors(): Sum {
    return this.chain(() => this.factor(), { '*': (a, b) => a * b, '×': (a, b) => a * b, '/': (a, b) => a / b, '÷': (a, b) => a / b });
  }

  private chain(operand: () => Sum, operators: Partial<Record<string, (a: number, b: number) => number>>): Sum {
    let left = operand();
    while (left.ok) {
      const sign = this.peek();
      const operator = operators[sign];
      if (operator === undefined) return left;
      this.at++;
      const start = this.at;
      const right = operand();
      if (!right.ok) return right;
      if ((sign === '/' || sign === '÷') && right.value === 0) return fail('divisionByZero', start, this.at - start);
      left = ok(operator(left.value, right.value));
    }
    return left;
  }

  private factor(): Sum {
    const sign = this.peek();
    if (sign === '-' || sign === '−' || sign === '+') {
      this.at++;
      const operand = this.factor();
      return operand.ok && sign !== '+' ? ok(-operand.value) : operand;
    }
    return sign === '(' ? this.group() : this.number();
  }

  private group(): Sum {
    const opened = this.at++;
    const inside = this.terms();
    if (!inside.ok) return inside;
    if (this.peek() !== ')') return fail('parenthesisOpen', opened, 1);
    this.at++;
    return inside;
  }

  private number(): Sum {
    const digits = /^[\d.,]+/.exec(this.text.slice(this.at))?.[0];
    if (digits === undefined) {
      const rest = this.text.slice(this.at);
      return rest === '' ? fail('sumUnfinished', this.at, 0) : fail('notANumber', this.at, rest.length, { text: rest.trim() });
    }
    const value = this.readNumber(digits);
    if (value === null) return fail('notANumber', this.at, digits.length, { text: digits });
    this.at += digits.length;
    return ok(value);
  }

  /** The next character that is no space; '' at the end. */
  private peek(): string {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
    return this.text.charAt(this.at);
  }
}
