import { describe, expect, it } from 'vitest';
import { plainQuestion as question } from '../pages/question';
import { anAction as action } from '../testing/action';
import { firstAnswers, inputOf, inputOfSelection, unanswered } from './input';

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
    expect(firstAnswers(step.vragen, { aantal: 5 }, { vandaag: '2026-03-02' })).toEqual({ urgentie: 'NORMAAL', op: '2026-03-02', aantal: 5 });
  });

  it('leaves out what was not answered, so that the server decides', () => {
    expect(inputOf(action({}), { record: null, card: null }, { leeg: '', niets: null, nul: 0, nee: false })).toEqual({ nul: 0, nee: false });
  });

  it('starts with what the record says already', () => {
    const step = action({ vragen: [question('reden', { beginpad: 'reden.id' }), question('datum', { beginpad: 'datum' })] });
    expect(firstAnswers(step.vragen, { reden: { id: 'r' }, datum: null }, {})).toEqual({ reden: 'r' });
  });

  it('misses what has to be answered; no is an answer', () => {
    const step = action({ vragen: [question('naam', { verplicht: true }), question('akkoord', { verplicht: true, vorm: 'JA_NEE' }), question('vrij')] });
    expect(unanswered(step.vragen, {})).toEqual(['naam']);
    expect(unanswered(step.vragen, { naam: 'x' })).toEqual([]);
  });

  it('says no for a switch that has to be answered and that nobody touched, and nothing for one that may stay open', () => {
    const step = action({ vragen: [question('akkoord', { verplicht: true, vorm: 'JA_NEE' }), question('vrij', { vorm: 'JA_NEE' }), question('ja', { verplicht: true, vorm: 'JA_NEE' })] });
    expect(inputOf(step, { record: null, card: null }, { ja: true })).toEqual({ akkoord: false, ja: true });
    expect(inputOfSelection(step, [], { akkoord: null })).toEqual({ akkoord: false, ja: false });
  });

  it('says no for an untouched switch in a row that was filled in; the switch alone makes no row', () => {
    const rows = question('regels', { meervoudig: true, vragen: [question('naam'), question('akkoord', { verplicht: true, vorm: 'JA_NEE' })] });
    const step = action({ vragen: [rows] });
    expect(inputOf(step, { record: null, card: null }, { regels: [{ naam: 'a' }, { naam: '' }] })).toEqual({ regels: [{ naam: 'a', akkoord: false }] });
    expect(inputOf(action({ vragen: [question('groep', { vragen: rows.vragen })] }), { record: null, card: null }, { groep: {} })).toEqual({});
  });

  it('leaves out rows of which nothing was filled in, and asks nothing of them', () => {
    const rows = question('regels', { meervoudig: true, vragen: [question('naam', { verplicht: true }), question('aantal')] });
    const step = action({ vragen: [rows] });
    const answers = { regels: [{ naam: 'a', aantal: 2 }, { naam: '', aantal: null }, { naam: 'b' }] };
    expect(inputOf(step, { record: null, card: null }, answers)).toEqual({ regels: [{ naam: 'a', aantal: 2 }, { naam: 'b' }] });
    expect(unanswered([rows], answers)).toEqual([]);
    expect(inputOf(step, { record: null, card: null }, { regels: [{ naam: '' }] })).toEqual({});
  });

  it('misses in a row what has to be answered there, and a list that must have a row', () => {
    const rows = question('regels', { meervoudig: true, verplicht: true, vragen: [question('naam', { verplicht: true }), question('aantal')] });
    expect(unanswered([rows], { regels: [{ naam: 'a' }, { aantal: 1 }] })).toEqual(['regels.1.naam']);
    expect(unanswered([rows], { regels: [{ naam: '' }] })).toEqual(['regels']);
  });

  it('starts with one row where there has to be one, and with what the page says in it', () => {
    const inside = { vragen: [question('soort', { beginwaarde: 'TEKST' }), question('naam')] };
    expect(firstAnswers([question('een', { meervoudig: true, verplicht: true, ...inside }), question('geen', { meervoudig: true, ...inside }), question('groep', inside)], null, {})).toEqual({
      een: [{ soort: 'TEKST' }],
      geen: [],
      groep: { soort: 'TEKST' },
    });
  });

  it('leaves files as they are', () => {
    const file = new File(['x'], 'x.txt');
    expect(inputOf(action({}), { record: null, card: null }, { bestand: file, fotos: [file] })).toEqual({ bestand: file, fotos: [file] });
  });
});
