import { describe, expect, it } from 'vitest';
import { literalPaths } from './literalPaths';

describe('literalPaths', () => {
  it('finds what is compared, through records and combinations', () => {
    expect(literalPaths('{ status: { soort: { in: [OPEN, WACHTEND] } }, or: [{ gesloten: { eq: true } }, { and: [{ nummer: { neq: "a: {" } }] }] }')).toEqual([
      'status.soort',
      'gesloten',
      'nummer',
    ]);
  });

  it('counts two comparisons of one value once', () => {
    expect(literalPaths('{ datum: { gte: $vandaag, lt: $morgen } }')).toEqual(['datum']);
  });
});
