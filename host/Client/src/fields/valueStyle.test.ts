import { describe, expect, it } from 'vitest';
import { testField } from '../testing/field';
import { choiceStyle, conditionalStyle, hasValue } from './valueStyle';

const urgency = testField('urgentie', {
  keuzes: [
    { waarde: 'SPOED', titel: 'Spoed', stijl: 'ONGUNSTIG' },
    { waarde: 'NORMAAL', titel: 'Normaal', stijl: 'GEEN' },
    { waarde: 'LAAG', titel: 'Laag' },
  ],
});

const deadline = testField('uiterlijk', {
  stijlen: [
    { wanneer: '{ gesloten: { eq: true } }', paden: ['gesloten'], stijl: 'ONDERGESCHIKT' },
    { wanneer: '{ uiterlijk: { lt: $vandaag } }', paden: ['uiterlijk'], stijl: 'ONGUNSTIG' },
  ],
});

describe('choiceStyle', () => {
  it('is that of the choice', () => {
    expect(choiceStyle('SPOED', urgency)).toBe('ONGUNSTIG');
  });

  it('is none for a choice without looks, for no choice and for a value that is no choice', () => {
    expect(['NORMAAL', 'LAAG', null, undefined, 'ONBEKEND'].map((value) => choiceStyle(value, urgency))).toEqual(['GEEN', 'GEEN', 'GEEN', 'GEEN', 'GEEN']);
  });

  it('is that of the one that has looks, among several', () => {
    expect(choiceStyle(['LAAG', 'SPOED'], urgency)).toBe('ONGUNSTIG');
  });
});

describe('conditionalStyle', () => {
  const variables = { vandaag: '2026-11-22' };

  it('is that of the first condition that holds', () => {
    expect(conditionalStyle({ gesloten: true, uiterlijk: '2026-11-01' }, deadline, variables)).toBe('ONDERGESCHIKT');
    expect(conditionalStyle({ gesloten: false, uiterlijk: '2026-11-21' }, deadline, variables)).toBe('ONGUNSTIG');
  });

  it('is none when no condition holds, also when what is compared is absent', () => {
    expect(conditionalStyle({ gesloten: false, uiterlijk: '2026-11-22' }, deadline, variables)).toBeNull();
    expect(conditionalStyle({ gesloten: false, uiterlijk: null }, deadline, variables)).toBeNull();
  });
});

describe('hasValue', () => {
  it('counts no, and zero, as something to show', () => {
    expect([false, 0, 'x'].map((value) => hasValue({ a: value }, { pad: 'a' }))).toEqual([true, true, true]);
    expect([null, undefined, ''].map((value) => hasValue({ a: value }, { pad: 'a' }))).toEqual([false, false, false]);
  });
});
