import { describe, expect, it } from 'vitest';
import type { TimelineSource } from '../pages/definition';
import { byDay, storyOf } from './story';

const source = (overrides: Partial<TimelineSource>): TimelineSource => ({ id: 'a', pad: 'a', recordveld: null, datumtype: 'Date', keuzes: [], soort: 'A', datum: 'op', titel: 'wat', tekst: null, auteur: null, icoon: 'PUNT', doorklik: null, ...overrides });
const write = (value: unknown) => (typeof value === 'string' ? value : '');

describe('a story', () => {
  it('is one of all lists, newest first', () => {
    const record = { a: [{ id: '1', op: '2026-03-01', wat: 'eerst' }, { id: '2', op: '2026-03-20', wat: 'laatst' }], b: { nodes: [{ id: '3', op: '2026-03-10T10:00:00Z', wat: 'midden' }] } };
    const story = storyOf(record, [source({}), source({ pad: 'b', soort: 'B' })], write);
    expect(story.map(({ title }) => title)).toEqual(['laatst', 'midden', 'eerst']);
    expect(story.map(({ kind }) => kind)).toEqual(['A', 'B', 'A']);
  });

  it('leaves out what has no date, and lists that are not there', () => {
    expect(storyOf({ a: [{ id: '1', op: null, wat: 'x' }], b: null }, [source({}), source({ pad: 'b' }), source({ pad: 'c.d' })], write)).toEqual([]);
  });

  it('puts moments on the day that it was in Amsterdam', () => {
    const record = { a: [{ id: '1', op: '2026-03-10T23:30:00Z', wat: 'nacht' }, { id: '2', op: '2026-03-11', wat: 'dag' }] };
    expect(byDay(storyOf(record, [source({})], write))).toMatchObject([{ day: '2026-03-11', pieces: [{ title: 'nacht' }, { title: 'dag' }] }]);
  });

  it('says a title in the words of its choices', () => {
    const words = source({ keuzes: [{ waarde: 'IN_UITVOERING', titel: 'In uitvoering' }] });
    const say = (value: unknown, choices: readonly { readonly waarde: string; readonly titel: string }[]) => choices.find(({ waarde }) => waarde === value)?.titel ?? write(value);
    expect(storyOf({ a: [{ id: '1', op: '2026-03-01', wat: 'IN_UITVOERING' }] }, [words], say)[0]?.title).toBe('In uitvoering');
  });

  it('leads to the card of a piece that has one', () => {
    const withCard = source({ doorklik: { pagina: 'kaart', filter: null, variabelen: [], sleutelpad: 'id' } });
    expect(storyOf({ a: [{ id: '1', op: '2026-03-01', wat: 'x' }] }, [withCard], write)[0]?.address).toBe('/kaart/1');
  });
});
