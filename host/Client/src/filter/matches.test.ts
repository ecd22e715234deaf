import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilterLiteral, parseLiteral } from './literal';
import { matches, satisfies } from './matches';

fc.configureGlobal({ seed: 20_260_312 });

const record = {
  gesloten: false, nummer: 'LD-0010', plaats: 'München *', aantal: 3, bedrag: '12.50', datum: '2026-03-12', moment: '2026-03-12T09:30:00.000+01:00', team: null,
  id: 'AAAAAAAA-0000-0000-0000-000000000001', status: { soort: 'OPEN', code: null },
  regels: [{ soort: 'A', uren: 1 }, { soort: 'B', uren: 5 }], stukken: { nodes: [{ naam: 'brief' }] }, leeg: [],
};

describe('A record in memory', () => {
  it.each([
    '{ gesloten: { eq: false }, status: { soort: { in: [OPEN, WACHTEND] } } }',
    '{ gesloten: { neq: true } }', '{ nummer: { startsWith: "LD", endsWith: "10", contains: "-" } }', '{ nummer: { or: [{ eq: "x" }, { eq: "LD-0010" }] } }',
    '{ nummer: { like: "L?-*0", ilike: "l?-00*" } }', '{ nummer: { nlike: "ld*", nilike: "*x*" } }', '{ status: { code: { nilike: "*" } } }', '{ plaats: { ilike: "*MUNCH*" } }',
    '{ plaats: { like: "*\\\\*" } }', '{ plaats: { ilike: "?ünchen \\\\*" } }', '{ aantal: { gt: 2, lte: 3 } }', '{ bedrag: { gte: 12.5 } }', '{ datum: { lte: $vandaag } }', '{ moment: { eq: "2026-03-12T08:30:00Z" } }',
    '{ status: { code: { eq: null } } }', '{ status: { code: { neq: "X", ncontains: "X", nin: ["X"] } } }', '{ aantal: { ngt: 3 } }', '{ afwezig: { ngt: 3 } }', '{ afwezig: { eq: null } }',
    '{ regels: { some: { soort: { eq: B }, uren: { gt: 4 } } } }', '{ regels: { none: { soort: { eq: A }, uren: { gt: 4 } } } }', '{ regels: { all: { uren: { gte: 1 } }, any: true } }',
    '{ leeg: { any: false, all: { uren: { eq: 0 } } } }', '{ stukken: { some: { naam: { eq: "brief" } } } }',
    '{ or: [{ aantal: { eq: 9 } }, { gesloten: { eq: false } }] }', '{ and: [] }', '{}', '{ or: { aantal: { eq: 3 } } }',
    '{ id: { in: ["aaaaaaaa-0000-0000-0000-000000000001"] } }',
  ])('Satisfies %s', (literal) => {
    expect(matches(parseFilterLiteral(literal, { vandaag: '2026-03-12' }), record)).toBe(true);
  });

  it.each([
    '{ gesloten: { eq: true } }', '{ gesloten: { eq: null } }', '{ nummer: { eq: "ld-0010" } }', '{ nummer: { contains: "ld" } }', '{ nummer: { like: "ld*" } }', '{ nummer: { ilike: "LD" } }', '{ nummer: { ilike: "LD.*" } }', '{ status: { code: { ilike: "*" } } }', '{ plaats: { like: "Munchen*" } }', '{ plaats: { like: "*\\\\?" } }', '{ aantal: { gt: 3 } }', '{ afwezig: { gt: 0 } }', '{ afwezig: { neq: null } }',
    '{ team: { naam: { eq: null } } }', '{ team: { naam: { neq: "x" } } }', '{ team: { naam: { nin: ["x"] } } }', '{ status: { code: { contains: "" } } }',
    '{ regels: { some: { soort: { eq: A }, uren: { gt: 4 } } } }', '{ regels: { all: { soort: { eq: A } } } }', '{ leeg: { any: true } }', '{ leeg: { some: { uren: { neq: 1 } } } }',
    '{ aantal: { in: [] } }', '{ aantal: { neq: 3 } }', '{ aantal: { onbekend: 3 } }', '{ and: [{ gesloten: { eq: false } }, { aantal: { lt: 3 } }] }',
  ])('Does not satisfy %s', (literal) => {
    expect(matches(parseFilterLiteral(literal), record)).toBe(false);
  });

  it('Is judged by a literal with variables', () => {
    expect([satisfies('{ datum: { eq: $dag } }', record, { dag: '2026-03-12' }), satisfies('{ datum: { eq: $dag } }', record, { dag: '2026-03-13' })]).toEqual([true, false]);
  });
});

describe('A literal of GraphQL', () => {
  it('Holds every kind of value', () => {
    expect(parseLiteral('{ a: 1, b: [-2.5 1e3], c: "x\\n\\u00e9\\"", d: OPEN, e: true f: null, g: $v, # remark\n h: {} }', { v: ['z'] }))
      .toEqual({ a: 1, b: [-2.5, 1000], c: 'x\né"', d: 'OPEN', e: true, f: null, g: ['z'], h: {} });
    expect(parseLiteral('"""\n  een\n    twee\n"""')).toBe('een\n  twee');
  });

  it('Reads what JSON writes', () => {
    const literal = (value: unknown): string => JSON.stringify({ x: value }).replace(/"(\w+)":/g, '$1:');
    const named = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 3 })),
    })).value;
    fc.assert(fc.property(named.filter((value) => !/"\w+":/.test(JSON.stringify(value))), (value) => {
      expect(parseLiteral(literal(value))).toEqual({ x: value });
    }));
  });

  it.each(['{', '{ a }', '{ a: }', '[1', '1 2', '{ a: 1 ] }', '"open', '}', '', '{ 1: 2 }', '&', '{ a: $ }'])('Refuses %j', (text) => {
    expect(() => parseLiteral(text)).toThrow(SyntaxError);
  });

  it('Refuses a variable without a value, and a filter that is no object', () => {
    expect(() => parseLiteral('{ a: { eq: $ik } }')).toThrow(ReferenceError);
    expect(() => parseFilterLiteral('[1]')).toThrow(SyntaxError);
  });
});
