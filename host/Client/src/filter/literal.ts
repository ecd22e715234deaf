import type { Where, WhereValue } from './condition';

/** Values for the `$names` in a literal. */
export type LiteralVariables = Readonly<Record<string, unknown>>;

const tokens = /[\s,\ufeff]+|#[^\n\r]*|(?<block>"""(?:\\"""|(?!""")[\s\S])*""")|(?<string>"(?:\\.|[^"\\\n\r])*")|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>[_A-Za-z]\w*)|(?<sign>[{}[\]:$])/gy;

interface LiteralToken {
  readonly type: 'block' | 'string' | 'number' | 'name' | 'sign';
  readonly text: string;
  readonly at: number;
}

/**
 * The value of a GraphQL literal, as a variable would carry it: enum values become texts. Throws a SyntaxError with the place when it
 * is no literal, and a ReferenceError for a variable that has no value.
 */
export function parseLiteral(text: string, variables: LiteralVariables = {}): WhereValue {
  const reader = new LiteralReader(tokensOf(text), variables, text.length);
  const value = reader.value();
  reader.end();
  return value;
}

/** The same for a filter, which is an object. */
export function parseFilterLiteral(text: string, variables: LiteralVariables = {}): Where {
  const value = parseLiteral(text, variables);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new SyntaxError('A filter is an object: { field: { eq: value } }');
  return value as Where;
}

class LiteralReader {
  private index = 0;

  constructor(
    private readonly tokens: readonly LiteralToken[],
    private readonly variables: LiteralVariables,
    private readonly length: number,
  ) {}

  end(): void {
    const left = this.tokens[this.index];
    if (left) throw unexpected(left);
  }

  value(): WhereValue {
    const token = this.next();
    switch (token.type) {
      case 'number': return Number(token.text);
      case 'string': return JSON.parse(token.text) as string;
      case 'block': return blockText(token.text);
      case 'name': return named(token.text);
      case 'sign': return this.composed(token);
    }
  }

  private composed(token: LiteralToken): WhereValue {
    if (token.text === '$') return this.variable();
    if (token.text === '[') {
      const items: WhereValue[] = [];
      while (!this.take(']')) items.push(this.value());
      return items;
    }
    if (token.text !== '{') throw unexpected(token);
    const fields: [string, WhereValue][] = [];
    while (!this.take('}')) {
      const name = this.name();
      if (!this.take(':')) throw new SyntaxError(`A colon is missing after ${name}`);
      fields.push([name, this.value()]);
    }
    return Object.fromEntries(fields);
  }

  private variable(): WhereValue {
    const name = this.name();
    if (!Object.hasOwn(this.variables, name)) throw new ReferenceError(`The variable $${name} has no value`);
    return this.variables[name] as WhereValue;
  }

  private name(): string {
    const token = this.next();
    if (token.type !== 'name') throw unexpected(token);
    return token.text;
  }

  private next(): LiteralToken {
    const token = this.tokens[this.index++];
    if (token === undefined) throw new SyntaxError(`The literal ends too soon, at ${this.length}`);
    return token;
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.index];
    if (token?.type !== 'sign' || token.text !== sign) return false;
    this.index++;
    return true;
  }
}

function tokensOf(text: string): readonly LiteralToken[] {
  const found: LiteralToken[] = [];
  let at = 0;
  while (at < text.length) {
    tokens.lastIndex = at;
    const match = tokens.exec(text);
    if (match === null) throw new SyntaxError(`Unexpected ${text.charAt(at)} at ${at}`);
    const entry = Object.entries(match.groups ?? {}).find(([, part]) => (part as string | undefined) !== undefined);
    if (entry) found.push({ type: entry[0] as LiteralToken['type'], text: entry[1], at });
    at += match[0].length;
  }
  return found;
}

function named(name: string): WhereValue {
  if (name === 'true' || name === 'false') return name === 'true';
  return name === 'null' ? null : name;
}

/** A block text without the indentation that its lines share and without empty lines around it. */
function blockText(token: string): string {
  const lines = token.slice(3, -3).replaceAll('\\"""', '"""').split(/\r\n|\n|\r/);
  const indents = lines.slice(1).filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  const kept = lines.map((line, index) => (index === 0 ? line : line.slice(indent)));
  while (kept[0]?.trim() === '') kept.shift();
  while (kept.at(-1)?.trim() === '') kept.pop();
  return kept.join('\n');
}

function unexpected(token: LiteralToken): SyntaxError {
  return new SyntaxError(`Unexpected ${token.text} at ${token.at}`);
}
