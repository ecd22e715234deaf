/** A filter as typed, before anybody knows what kind of field it is for. */
export type FilterNode =
  | { readonly type: 'or'; readonly nodes: readonly FilterNode[] }
  | { readonly type: 'and'; readonly nodes: readonly FilterNode[] }
  | { readonly type: 'compare'; readonly operator: Comparison; readonly operand: Operand }
  /** `a..b`; a side that is left out is open. */
  | { readonly type: 'range'; readonly from: Operand | null; readonly to: Operand | null };

export type Comparison = '=' | '<>' | '>' | '>=' | '<' | '<=';

/** Where in the typed text something stands. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

export type Operand = TextOperand | TokenOperand;

export interface TextOperand extends Span {
  readonly type: 'text';
  /** Never two texts after each other; none at all is `''`, the empty value. */
  readonly pieces: readonly Piece[];
  /** `@` stood before it. */
  readonly ignoreCase: boolean;
}

/** `%mij`: something that is filled in when the filter is used. */
export interface TokenOperand extends Span {
  readonly type: 'token';
  readonly name: string;
}

/** A literal text, `*` (any text) or `?` (one character). */
export type Piece = { readonly type: 'text'; readonly text: string } | { readonly type: 'any' } | { readonly type: 'one' };

/** The text of an operand without wildcards; null when it has any. */
export function plainText(operand: TextOperand): string | null {
  let text = '';
  for (const piece of operand.pieces) {
    if (piece.type !== 'text') return null;
    text += piece.text;
  }
  return text;
}
