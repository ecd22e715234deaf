import type { FilterNode, Operand, Piece } from './ast';

/** The filter as text that reads back as the same filter: no spaces around signs, no needless parentheses or quotation marks. */
export function printFilter(node: FilterNode): string {
  switch (node.type) {
    case 'or': return node.nodes.map(printFilter).join('|');
    case 'and': return node.nodes.map((part) => (part.type === 'or' ? `(${printFilter(part)})` : printFilter(part))).join('&');
    case 'compare': return `${node.operator === '=' ? '' : node.operator}${printOperand(node.operand)}`;
    case 'range': return `${node.from ? printOperand(node.from) : ''}..${node.to ? printOperand(node.to) : ''}`;
  }
}

/** A text as the value of a filter that means exactly that text. */
export function quoteFilterText(text: string): string {
  return printOperand({ type: 'text', pieces: text === '' ? [] : [{ type: 'text', text }], ignoreCase: false, at: 0, length: 0 });
}

function printOperand(operand: Operand): string {
  if (operand.type === 'token') return `%${operand.name}`;
  const pieces = operand.pieces.length === 0 ? "''" : operand.pieces.map((piece, index) => printPiece(piece, index === 0)).join('');
  return operand.ignoreCase ? `@${pieces}` : pieces;
}

function printPiece(piece: Piece, isFirst: boolean): string {
  if (piece.type !== 'text') return piece.type === 'any' ? '*' : '?';
  return needsQuotes(piece.text, isFirst) ? `'${piece.text.replaceAll("'", "''")}'` : piece.text;
}

function needsQuotes(text: string, isFirst: boolean): boolean {
  return /[&|()<>=*?]|\.\.|^\.|\.$|^\s|\s$/.test(text)
    || /(?:^|[^\p{L}\p{N}])'/u.test(text)
    || (isFirst && /^(?:@|%\p{L})/u.test(text));
}
