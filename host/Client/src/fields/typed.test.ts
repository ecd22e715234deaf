import { describe, expect, it } from 'vitest';
import { workCalendar } from '../dates';
import { nl } from '../i18n/nl';
import type { Veldvorm } from '../pages/definition';
import type { EditorField } from './editorField';
import { dayOf, explainTyped, readTyped, type TypingContext, withDay, writeTyped } from './typed';

const context: TypingContext = {
  locale: 'nl-NL',
  texts: nl,
  dates: { today: '2026-03-12', now: '10:00:00', language: 'nl', calendar: workCalendar(['2026-03-16']) },
};
const field = (vorm: Veldvorm, type = 'Decimal'): EditorField => ({ titel: 'x', type, vorm, meervoudig: false, verplicht: false, keuzes: [], opzoeken: null, help: null });
const value = (typed: string, of: EditorField, at = context) => {
  const reading = readTyped(typed, of, at);
  return reading.ok ? reading.value : reading.message;
};

describe('what is typed in a field', () => {
  it('is a day, by shortcut or by date', () => {
    expect(value('v', field('DATUM'))).toBe('2026-03-12');
    expect(value('12-3-26', field('DATUM'))).toBe('2026-03-12');
  });

  it('counts working days without those on which the corporation is closed', () => {
    expect(value('+2wd', field('DATUM'))).toBe('2026-03-17');
  });

  it('is a sum, in whole numbers where the field takes no others', () => {
    expect(value('19+19', field('GETAL', 'Int'))).toBe(38);
    expect(value('1.234,567', field('BEDRAG'))).toBe(1234.57);
    expect(value('1,5', field('GETAL', 'Int'))).toContain('heel getal');
  });

  it('is a time of day, without a day', () => {
    expect(value('9', field('TIJD'))).toBe('09:00:00');
    expect(value('0930', field('TIJD'))).toBe('09:30:00');
    expect(writeTyped('09:30:00', field('TIJD'), context)).toBe('09:30');
    expect(value('25:00', field('TIJD'))).toContain('25:00');
  });

  it('is nothing when it is empty', () => {
    expect(value(' ', field('DATUM'))).toBeNull();
  });

  it('is a moment in Amsterdam', () => {
    expect(value('12-3-26 10:30', field('TIJDSTIP'))).toBe('2026-03-12T09:30:00.000Z');
  });

  it.each(['31-4-26', 'abc'])('says why %s is no day', (typed) => {
    expect(readTyped(typed, field('DATUM'), context).ok).toBe(false);
  });

  it('is explained when it says something else than what it comes to', () => {
    expect(explainTyped('v', field('DATUM'), context)).toBe('donderdag 12 maart 2026');
    expect(explainTyped('12-03-2026', field('DATUM'), context)).toBeNull();
    expect(explainTyped('19+19', field('GETAL'), context)).toBe('38');
  });

  it('reads back what was written', () => {
    for (const number of [0, 0.5, 1234.25, -3]) expect(value(writeTyped(number, field('GETAL'), context), field('GETAL'))).toBe(number);
  });
});

describe('a day that is chosen', () => {
  it('keeps the time of a moment', () => {
    expect(withDay('2026-03-12T09:30:00Z', '2026-07-01', field('TIJDSTIP'))).toBe('2026-07-01T08:30:00.000Z');
  });

  it('is the day that it is in Amsterdam', () => {
    expect(dayOf('2026-03-12T23:30:00Z', field('TIJDSTIP'))).toBe('2026-03-13');
    expect(dayOf('2026-03-12', field('DATUM'))).toBe('2026-03-12');
  });
});
