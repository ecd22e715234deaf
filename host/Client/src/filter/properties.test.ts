import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilterNode, Operand, Piece } from './ast';
import { exampleContext, exampleFields } from './corpus';
import type { FilterField } from './field';
import { matches } from './matches';
import { explainFilter } from './messages';
import { parseFilter } from './parse';
import { printFilter, quoteFilterText } from './print';
import { filterWhere, typedFilterWhere } from './where';

fc.configureGlobal({ seed: 20_260_312 });

const signs = ['a', 'B', 'an', 'na', '1', ' ', "'", '&', '|', '(', ')', '.', '..', '<', '>', '=', '*', '?', '@', '%', 'é', '-', ','];
const signText = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

const pieces = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly Piece[]> =>
  fc.array(fc.oneof(text.map((value): Piece => ({ type: 'text', text: value })), fc.constant<Piece>({ type: 'any' }), fc.constant<Piece>({ type: 'one' })), { maxLength: 4 })
    .map((parts) => parts.filter((part, index) => part.type === 'one' || part.type !== parts[index - 1]?.type));

const textOperand = (parts: fc.Arbitrary<readonly Piece[]>): fc.Arbitrary<Operand> =>
  fc.record({ type: fc.constant('text' as const), pieces: parts, ignoreCase: fc.boolean(), at: fc.constant(0), length: fc.constant(0) });

const anyOperand = fc.oneof(
  textOperand(pieces(signText)),
  fc.constantFrom('mij', 'mijnteam', 'dezeweek').map((name): Operand => ({ type: 'token', name, at: 0, length: 0 })),
);

/** Filters of leaves, with and in or and or in and, never a list within a list of the same kind, which reads as one. */
function nodes(leaf: fc.Arbitrary<FilterNode>): fc.Arbitrary<FilterNode> {
  const or = (part: fc.Arbitrary<FilterNode>) => fc.array(part, { minLength: 2, maxLength: 3 }).map((parts): FilterNode => ({ type: 'or', nodes: parts }));
  const and = (part: fc.Arbitrary<FilterNode>) => fc.array(part, { minLength: 2, maxLength: 3 }).map((parts): FilterNode => ({ type: 'and', nodes: parts }));
  return fc.oneof(leaf, or(leaf), and(leaf), or(fc.oneof(leaf, and(fc.oneof(leaf, or(leaf))))), and(fc.oneof(leaf, or(leaf))));
}

const comparison = (operators: readonly ('=' | '<>' | '>' | '>=' | '<' | '<=')[], operand: fc.Arbitrary<Operand>): fc.Arbitrary<FilterNode> =>
  fc.record({ type: fc.constant('compare' as const), operator: fc.constantFrom(...operators), operand });
const range = (operand: fc.Arbitrary<Operand>): fc.Arbitrary<FilterNode> => fc.oneof(
  fc.record({ type: fc.constant('range' as const), from: operand, to: fc.option(operand) }),
  fc.record({ type: fc.constant('range' as const), from: fc.constant(null), to: operand }),
);
const all = ['=', '<>', '>', '>=', '<', '<='] as const;

/** The tree without places in the text, which differ between what was made and what was read. */
const withoutPlaces = (node: FilterNode): unknown => JSON.parse(JSON.stringify(node, (name, part: unknown) => (name === 'at' || name === 'length' ? undefined : part)));

describe('Written filters', () => {
  it('Read back as the same filter', () => {
    fc.assert(fc.property(nodes(fc.oneof(comparison(all, anyOperand), range(anyOperand))), (node) => {
      const read = parseFilter(printFilter(node));
      if (!read.ok) throw new Error(`${printFilter(node)}: ${JSON.stringify(read.problem)}`);
      expect(withoutPlaces(read.value)).toEqual(withoutPlaces(node));
      expect(printFilter(read.value)).toBe(printFilter(node));
    }), { numRuns: 2000 });
  });

  it('Mean exactly a text that was quoted', () => {
    fc.assert(fc.property(fc.oneof(signText, fc.string({ minLength: 1 })), (text) => {
      const read = typedFilterWhere(quoteFilterText(text), exampleFields.naam, exampleContext);
      expect(read.ok && read.value).toEqual({ naam: { eq: text } });
    }), { numRuns: 1000 });
  });

  it('Of any text are read or refused at a place within it', () => {
    fc.assert(fc.property(fc.oneof(signText, fc.string()), fc.constantFrom(...Object.values<FilterField>(exampleFields)), (text, field) => {
      const read = typedFilterWhere(text, field, exampleContext);
      if (read.ok) return;
      expect(read.problem.at).toBeGreaterThanOrEqual(0);
      expect(read.problem.at + read.problem.length).toBeLessThanOrEqual(text.length);
      expect(explainFilter(read.problem, 'nl')).not.toMatch(/\{(text|sign|name|known|caption|max|week|year)\}/);
    }), { numRuns: 2000 });
  });
});

/** What a filter means for a value, said without the schema's operations. */
interface Meaning {
  readonly equals: (value: unknown, operand: Operand) => boolean;
  readonly order: (value: unknown, operand: Operand) => number;
}

function accepts(node: FilterNode, value: unknown, meaning: Meaning): boolean {
  switch (node.type) {
    case 'or': return node.nodes.some((part) => accepts(part, value, meaning));
    case 'and': return node.nodes.every((part) => accepts(part, value, meaning));
    case 'range': return value !== null && (node.from === null || meaning.order(value, node.from) >= 0) && (node.to === null || meaning.order(value, node.to) <= 0);
    case 'compare': {
      if (node.operator === '=') return meaning.equals(value, node.operand);
      if (node.operator === '<>') return !meaning.equals(value, node.operand);
      if (value === null) return false;
      const order = meaning.order(value, node.operand);
      return { '>': order > 0, '>=': order >= 0, '<': order < 0, '<=': order <= 0 }[node.operator];
    }
  }
}

const piecesOf = (operand: Operand): readonly Piece[] => (operand.type === 'text' ? operand.pieces : []);
const isBlank = (operand: Operand): boolean => piecesOf(operand).length === 0;
const textOf = (operand: Operand): string => piecesOf(operand).map((piece) => (piece.type === 'text' ? piece.text : '')).join('');

function agrees(node: FilterNode, field: FilterField, record: unknown, expected: boolean): void {
  const where = filterWhere(node, field, exampleContext);
  fc.pre(where.ok);
  if ((where.value === null || matches(where.value, record)) !== expected) {
    throw new Error(`${printFilter(node)} gives ${JSON.stringify(where.value)}, which on ${JSON.stringify(record)} is not ${String(expected)}`);
  }
}

describe('The where of a filter agrees with the filter', () => {
  const words = fc.constantFrom('a', 'an', 'na', 'ana', 'b', 'ban', 'A');
  const short = fc.array(fc.constantFrom('a', 'n', 'b', 'A'), { maxLength: 6 }).map((letters) => letters.join(''));
  const textMeaning: Meaning = {
    equals: (value, operand) => {
      const text = typeof value === 'string' ? value : '';
      const pattern = piecesOf(operand).map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'any' ? '.*' : '.')).join('');
      return new RegExp(`^(?:${pattern})$`, operand.type === 'text' && operand.ignoreCase ? 'i' : '').test(text);
    },
    order: () => Number.NaN,
  };

  it('On texts with wildcards, in any place that is not refused', () => {
    const exact = textOperand(pieces(words)).map((operand): Operand => ({ ...operand, ignoreCase: false }) as Operand);
    fc.assert(fc.property(nodes(comparison(['=', '<>'], exact)), fc.option(short), (node, value) => {
      agrees(node, exampleFields.naam, { naam: value }, accepts(node, value, textMeaning));
    }), { numRuns: 3000 });
  });

  it('On texts in any case that people write', () => {
    const operand = textOperand(pieces(fc.constantFrom('geluid', 'NACHT', 'de boer'))).map((made): Operand => ({ ...made, ignoreCase: true }) as Operand);
    const texts = fc.tuple(fc.constantFrom('', 'x', 'geluid', 'nacht'), fc.constantFrom('geluid', 'NACHT', 'Geluid', 'De Boer', 'de boer')).map((parts) => parts.join(' ').trim());
    fc.assert(fc.property(nodes(comparison(['=', '<>'], operand)), texts, (node, value) => {
      agrees(node, exampleFields.naam, { naam: value }, accepts(node, value, textMeaning));
    }), { numRuns: 1000 });
  });

  it('On texts of an object that may be absent', () => {
    const exact = textOperand(fc.constantFrom<readonly Piece[]>([], [{ type: 'text', text: 'an' }])).map((operand): Operand => ({ ...operand, ignoreCase: false }) as Operand);
    const record = fc.option(fc.constantFrom('an', 'b', '')).map((naam) => (naam === null ? { behandelaarId: null, behandelaar: null } : { behandelaarId: '1', behandelaar: { naam } }));
    fc.assert(fc.property(nodes(comparison(['=', '<>'], exact)), record, (node, made) => {
      agrees(node, exampleFields.behandelaar, made, accepts(node, made.behandelaar?.naam ?? null, textMeaning));
    }));
  });

  const small = fc.integer({ min: -3, max: 12 });
  const typed = (text: fc.Arbitrary<string>) => textOperand(text.map((value): readonly Piece[] => [{ type: 'text', text: value }]));

  it.each([exampleFields.aantal, { ...exampleFields.aantal, nullable: undefined }])('On numbers and on no number', (field) => {
    const operand = typed(small.map(String));
    const leaf = fc.oneof(comparison(all, operand), range(operand), comparison(['=', '<>'], textOperand(fc.constant([]))));
    const meaning: Meaning = {
      equals: (value, made) => (isBlank(made) ? value === null : value === Number(textOf(made))),
      order: (value, made) => Number(value) - Number(textOf(made)),
    };
    fc.assert(fc.property(nodes(leaf), fc.option(small), (node, value) => {
      agrees(node, field, { aantal: value }, accepts(node, value, meaning));
    }), { numRuns: 1000 });
  });

  it('On moments, of which a typed day covers all in Amsterdam', () => {
    const march = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;
    const operand = typed(fc.integer({ min: 27, max: 31 }).map(march));
    const moments = fc.integer({ min: Date.parse('2026-03-26T22:00Z'), max: Date.parse('2026-04-01T02:00Z') }).map((epoch) => new Date(epoch).toISOString());
    const dayOf = (value: unknown) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(String(value)));
    const meaning: Meaning = {
      equals: (value, made) => value !== null && dayOf(value) === textOf(made),
      order: (value, made) => (dayOf(value) < textOf(made) ? -1 : dayOf(value) > textOf(made) ? 1 : 0),
    };
    fc.assert(fc.property(nodes(fc.oneof(comparison(all, operand), range(operand))), fc.option(moments), (node, moment) => {
      agrees(node, exampleFields.moment, { moment }, accepts(node, moment, meaning));
    }), { numRuns: 500 });
  });

  it('On choices and on no choice', () => {
    const names = exampleFields.status.choices.map((choice) => choice.waarde);
    const operand = typed(fc.constantFrom(...exampleFields.status.choices.map((choice) => choice.titel)));
    const place = (made: Operand) => exampleFields.status.choices.findIndex((choice) => choice.titel === textOf(made));
    const meaning: Meaning = {
      equals: (value, made) => (isBlank(made) ? value === null : value === names[place(made)]),
      order: (value, made) => names.indexOf(String(value)) - place(made),
    };
    const leaf = fc.oneof(comparison(all, operand), range(operand), comparison(['=', '<>'], textOperand(fc.constant([]))));
    fc.assert(fc.property(nodes(leaf), fc.option(fc.constantFrom(...names)), (node, soort) => {
      agrees(node, exampleFields.status, { status: { soort } }, accepts(node, soort, meaning));
    }), { numRuns: 1000 });
  });

  it('On yes, no and neither', () => {
    const operand = fc.oneof(typed(fc.constantFrom('ja', 'nee')), textOperand(fc.constant([])));
    const meaning: Meaning = { equals: (value, made) => (isBlank(made) ? value === null : value === (textOf(made) === 'ja')), order: () => Number.NaN };
    fc.assert(fc.property(nodes(comparison(['=', '<>'], operand)), fc.option(fc.boolean()), (node, gesloten) => {
      agrees(node, exampleFields.gesloten, { gesloten }, accepts(node, gesloten, meaning));
    }));
  });
});
