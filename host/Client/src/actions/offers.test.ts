import { describe, expect, it } from 'vitest';
import { withOffers, type ToldPage } from '../pages/offers';
import { anAction } from '../testing/action';
import { changeBy, offered, offerPaths } from './offers';

const log = anAction({ id: 'log', invoer: [{ invoer: 'zaakId', pad: 'id' }], aanbod: { wanneer: '{ dicht: { eq: true } }', wanneerPaden: ['dicht'], vraag: 'Ook vastleggen?' } });
const close = anAction({ id: 'close', resultaatpad: 'zaak.id', vervolg: [log] });
const open = { record: { id: '1', dicht: false }, card: null };
const closed = { call: { subjects: [open], answers: {}, file: null }, errors: [], opens: '1', record: { id: '1', dicht: true }, revealed: null };

describe('an action that is offered after another', () => {
  it('is known by the others of its page or part, and not by itself', () => {
    const page = { acties: [close, log], onderdelen: [{ acties: [log] }] } as unknown as ToldPage;
    const told = withOffers(page);
    expect(told.acties.map(({ vervolg }) => vervolg.map(({ id }) => id))).toEqual([['log'], []]);
    expect(told.onderdelen[0]?.acties[0]?.vervolg).toEqual([]);
  });

  it('is offered to who made it so, and not where it was so already', () => {
    expect(offered([log], { dicht: false }, { dicht: true }, {})?.id).toBe('log');
    expect(offered([log], { dicht: true }, { dicht: true }, {})).toBeNull();
    expect(offered([log], { dicht: false }, { dicht: false }, {})).toBeNull();
    expect(offered([anAction()], { dicht: false }, { dicht: true }, {})).toBeNull();
  });

  it('has the answer say what it goes by', () => {
    expect(offerPaths(close, [open])).toEqual(['id', 'dicht']);
    expect(changeBy(close, [open], [closed])).toEqual({ before: open, after: { id: '1', dicht: true } });
  });

  it('is not offered for several records at once, for a new one, or where the answer is about something else', () => {
    expect(changeBy(close, [open, open], [closed, closed])).toBeNull();
    expect(changeBy(close, [{ record: null, card: null }], [closed])).toBeNull();
    expect(changeBy({ ...close, pagina: 'ander' }, [open], [closed])).toBeNull();
    expect(changeBy(close, [open], [])).toBeNull();
  });
});
