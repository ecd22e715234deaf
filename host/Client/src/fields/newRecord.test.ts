import { describe, expect, it } from 'vitest';
import type { Action, Page, Question } from '../pages/definition';
import { firstAnswer, newAction } from './newRecord';

const action = (other: Partial<Action>) => ({ id: 'nieuw', groep: 'NIEUW', mutatie: 'ietsMaken', bereik: 'PAGINA', resultaatpad: 'iets.id', pagina: null, vragen: [], ...other }) as unknown as Action;
const page = (...acties: readonly Action[]) => ({ id: 'ietsen', kaart: 'iets', acties }) as unknown as Page;
const question = (naam: string, other: Partial<Question> = {}) =>
  ({ naam, vorm: 'TEKST', opzoeken: null, keuzes: [], verplicht: false, beginwaarde: null, ...other }) as unknown as Question;

describe('a record that a lookup does not find', () => {
  it('is made by the new action of the list, that opens the card of such a record or nothing', () => {
    expect(newAction(page(action({ pagina: 'iets' })))?.id).toBe('nieuw');
    expect(newAction(page(action({ pagina: null })))?.id).toBe('nieuw');
  });

  it.each([
    ['makes something else', { pagina: 'ander' }],
    ['needs a record to start from', { bereik: 'RECORD' as const }],
    ['only opens a page', { mutatie: null }],
    ['does not say what it made', { resultaatpad: null }],
    ['makes nothing new', { groep: 'BEHEREN' as const }],
  ])('is not made by an action that %s', (_, other) => {
    expect(newAction(page(action(other)))).toBeNull();
  });

  it('starts with what was typed, in the first text that must be there', () => {
    const asked = action({ vragen: [question('soortId', { vorm: 'SLEUTEL', verplicht: true }), question('tweede'), question('naam', { verplicht: true })] });
    expect(firstAnswer(asked, ' Jansen ')).toEqual({ naam: 'Jansen' });
    expect(firstAnswer(asked, ' ')).toEqual({});
    expect(firstAnswer(action({ vragen: [question('soort', { vorm: 'KEUZE' })] }), 'Jansen')).toEqual({});
  });
});
