import { describe, expect, it } from 'vitest';
import type { Action, Question } from '../pages/definition';
import { firstAnswers, inputOf, inputOfSelection, unanswered } from './input';

const question = (naam: string, more: Partial<Question> = {}): Question => ({
  naam,
  titel: naam,
  type: 'String',
  meervoudig: false,
  verplicht: false,
  vorm: 'TEKST',
  keuzes: [],
  opzoeken: null,
  help: null,
  beginpad: null,
  beginwaarde: null,
  meerdere: false,
  accepteert: null,
  vragen: [],
  ...more,
});

const action = (more: Partial<Action>): Action => ({
  id: 'a',
  titel: 'A',
  groep: 'ACTIES',
  help: null,
  mutatie: 'm',
  invoer: [],
  kaartinvoer: [],
  vragen: [],
  bereik: 'RECORD',
  bevestiging: null,
  pagina: null,
  resultaatpad: null,
  wanneer: null,
  wanneerNiet: null,
  hoofdactie: false,
  wanneerPaden: [],
  openen: null,
  vragenbron: null,
  voorbeeld: null,
  ...more,
});

describe('the input of an action', () => {
  it('takes from the line what the line knows, and the rest from its card', () => {
    const step = action({ invoer: [{ invoer: 'regelId', pad: 'id' }], kaartinvoer: [{ invoer: 'dossierId', pad: 'id' }] });
    expect(inputOf(step, { record: { id: 'line' }, card: { id: 'card' } }, { tekst: 'x' })).toEqual({ regelId: 'line', dossierId: 'card', tekst: 'x' });
  });

  it('gathers what all chosen records say, for a mutation that does them at once', () => {
    const step = action({ bereik: 'SELECTIE', invoer: [{ invoer: 'ids', pad: 'id' }] });
    const chosen = ['a', 'b'].map((id) => ({ record: { id }, card: null }));
    expect(inputOfSelection(step, chosen, { reden: 'x', leeg: '' })).toEqual({ ids: ['a', 'b'], reden: 'x' });
  });

  it('starts with the value that the page says where the record has none', () => {
    const step = action({ vragen: [question('urgentie', { beginwaarde: 'NORMAAL' }), question('op', { beginwaarde: '$vandaag' }), question('aantal', { beginwaarde: '2', beginpad: 'aantal' })] });
    expect(firstAnswers(step, { record: { aantal: 5 }, card: null }, { vandaag: '2026-03-02' })).toEqual({ urgentie: 'NORMAAL', op: '2026-03-02', aantal: 5 });
  });

  it('leaves out what was not answered, so that the server decides', () => {
    expect(inputOf(action({}), { record: null, card: null }, { leeg: '', niets: null, nul: 0, nee: false })).toEqual({ nul: 0, nee: false });
  });

  it('starts with what the record says already', () => {
    const step = action({ vragen: [question('reden', { beginpad: 'reden.id' }), question('datum', { beginpad: 'datum' })] });
    expect(firstAnswers(step, { record: { reden: { id: 'r' }, datum: null }, card: null }, {})).toEqual({ reden: 'r' });
  });

  it('misses what has to be answered; no is an answer', () => {
    const step = action({ vragen: [question('naam', { verplicht: true }), question('akkoord', { verplicht: true, vorm: 'JA_NEE' }), question('vrij')] });
    expect(unanswered(step.vragen, {})).toEqual(['naam']);
    expect(unanswered(step.vragen, { naam: 'x' })).toEqual([]);
  });
});
