import { fail, ok, type Result } from '../dates/result';
import type { Operand, Piece } from './ast';
import type { FilterProblemKey } from './messages';

export interface ReadOperand {
  readonly operand: Operand;
  /** The place behind it, and behind the spaces that follow. */
  readonly end: number;
}

const token = /%(\p{L}[\p{L}\p{N}_]*)(?=\s*(?:$|[&|()]|\.\.))/uy;
// Dutch names and adverbs that begin with an apostrophe, which is then no quotation mark.
const elision = /'[stnSTN][\s-]/y;

/** Reads one value: texts, quoted texts and wildcards up to a sign of the grammar. Null when there is none at this place. */
export function readOperand(text: string, start: number): Result<ReadOperand | null, FilterProblemKey> {
  token.lastIndex = start;
  const named = token.exec(text);
  if (named) {
    const operand: Operand = { type: 'token', name: named[1] ?? '', at: start, length: named[0].length };
    return ok({ operand, end: skipSpaces(text, start + named[0].length) });
  }

  const ignoreCase = text.charAt(start) === '@';
  const collected = new Pieces();
  let at = ignoreCase ? start + 1 : start;
  let anything = false;
  while (at < text.length && !endsOperand(text, at)) {
    const sign = text.charAt(at);
    if (sign === "'" && opensQuote(text, at, ignoreCase ? start + 1 : start)) {
      const quoted = readQuoted(text, at);
      if (!quoted.ok) return quoted;
      collected.text(quoted.value.text, true);
      at = quoted.value.end;
    } else {
      if (sign === '*') collected.wildcard('any');
      else if (sign === '?') collected.wildcard('one');
      else if (isSign(sign)) return fail('signInText', at, 1, { sign, text: text.slice(start).trim() });
      else collected.text(sign, false);
      at++;
    }
    anything = true;
  }

  if (!anything) return ignoreCase ? fail('valueMissing', at, 0) : ok(null);
  const pieces = collected.trimmed();
  const length = text.slice(start, at).trimEnd().length;
  return ok({ operand: { type: 'text', pieces, ignoreCase, at: start, length }, end: at });
}

export function skipSpaces(text: string, at: number): number {
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

class Pieces {
  private readonly pieces: Piece[] = [];
  private unquotedTail = 0;

  text(text: string, quoted: boolean): void {
    const last = this.pieces.at(-1);
    this.unquotedTail = quoted ? 0 : this.unquotedTail + text.length;
    if (text === '') return;
    if (last?.type === 'text') this.pieces[this.pieces.length - 1] = { type: 'text', text: last.text + text };
    else this.pieces.push({ type: 'text', text });
  }

  wildcard(type: 'any' | 'one'): void {
    this.unquotedTail = 0;
    if (type === 'any' && this.pieces.at(-1)?.type === 'any') return;
    this.pieces.push({ type });
  }

  /** Without the spaces at the end, unless they were quoted. */
  trimmed(): readonly Piece[] {
    const last = this.pieces.at(-1);
    if (last?.type !== 'text' || this.unquotedTail === 0) return this.pieces;
    const kept = last.text.length - this.unquotedTail;
    const text = last.text.slice(0, kept) + last.text.slice(kept).trimEnd();
    return text === '' ? this.pieces.slice(0, -1) : [...this.pieces.slice(0, -1), { type: 'text', text }];
  }
}

function endsOperand(text: string, at: number): boolean {
  return /[&|()]/.test(text.charAt(at)) || text.startsWith('..', at);
}

function isSign(sign: string): boolean {
  return sign === '<' || sign === '>' || sign === '=';
}

/** An apostrophe within a word (foto's) is none, nor one that nothing closes in 's-Gravenhage. */
function opensQuote(text: string, at: number, start: number): boolean {
  if (at > start && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false;
  elision.lastIndex = at;
  return !elision.test(text) || readQuoted(text, at).ok;
}

function readQuoted(text: string, start: number): Result<{ readonly text: string; readonly end: number }, FilterProblemKey> {
  let inside = '';
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign !== "'") {
      inside += sign;
    } else if (text.charAt(at + 1) === "'") {
      inside += "'";
      at++;
    } else if (closes(text, at)) {
      return ok({ text: inside, end: at + 1 });
    } else {
      inside += "'";
    }
  }
  return fail('quoteOpen', start, text.length - start);
}

function closes(text: string, at: number): boolean {
  return at + 1 === text.length || /[\s&|()*?<>=]/.test(text.charAt(at + 1)) || text.startsWith('..', at + 1);
}
