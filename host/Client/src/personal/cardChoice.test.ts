import { describe, expect, it } from 'vitest';
import type { Page, Part, Tab } from '../pages/definition';
import { testField } from '../testing/field';
import { arrangeCard, choiceOfCard, visibleTab } from './cardChoice';
import { shifted } from './order';

const tab = (id: string, ...paths: readonly string[]): Tab => ({ id, titel: id, velden: paths.map((path) => testField(path)) });
const part = (id: string) => ({ id, titel: id }) as unknown as Part;
const page = (tabs: readonly Tab[], parts: readonly Part[]) => ({ tabbladen: tabs, onderdelen: parts }) as unknown as Page;
const ids = (sections: readonly { readonly id: string }[]) => sections.map(({ id }) => id);

const card = page([tab('a', 'x', 'y', 'z'), tab('b', 'p')], [part('lines'), part('more')]);

describe('a card that somebody arranges', () => {
  it('is of itself the first tab, the first lines and then the rest, all in sight', () => {
    const sections = arrangeCard(card, null);
    expect(ids(sections)).toEqual(['tab:a', 'part:lines', 'tab:b', 'part:more']);
    expect(sections.every(({ visible, fields }) => visible && fields.every((field) => field.visible))).toBe(true);
    expect(choiceOfCard(card, sections)).toBeNull();
  });

  it('keeps the order, what is hidden and what matters', () => {
    const [first, second, ...rest] = arrangeCard(card, null);
    if (!first || !second) throw new Error('There are sections.');
    const fields = shifted(first.fields, 0, 1).map((one) => (one.field.pad === 'z' ? { field: { ...one.field, belang: 'AANVULLEND' as const }, visible: true } : { ...one, visible: one.field.pad !== 'y' }));
    const choice = choiceOfCard(card, [{ ...second, visible: false }, { ...first, fields }, ...rest]);

    const again = arrangeCard(card, JSON.parse(JSON.stringify(choice)) as typeof choice);
    expect(ids(again)).toEqual(['part:lines', 'tab:a', 'tab:b', 'part:more']);
    expect(again[0]?.visible).toBe(false);
    expect(again[1] && visibleTab(again[1])?.velden.map(({ pad, belang }) => [pad, belang])).toEqual([['x', 'STANDAARD'], ['z', 'AANVULLEND']]);
  });

  it('shows what a module brought since, behind what it follows of itself', () => {
    const choice = choiceOfCard(card, [...arrangeCard(card, null)].reverse());
    const grown = page([tab('a', 'x', 'nieuw', 'y', 'z'), tab('b', 'p'), tab('c', 'q')], [part('lines'), part('more')]);
    const sections = arrangeCard(grown, choice);
    expect(ids(sections)).toEqual(['part:more', 'tab:b', 'part:lines', 'tab:a', 'tab:c']);
    expect(sections.at(-2)?.fields.map(({ field }) => field.pad)).toEqual(['x', 'nieuw', 'y', 'z']);
  });

  it('forgets what is there no more', () => {
    const choice = choiceOfCard(card, [...arrangeCard(card, null)].reverse());
    const fewer = page([tab('a', 'x')], []);
    expect(arrangeCard(fewer, choice).map(({ id, fields }) => [id, fields.length])).toEqual([['tab:a', 1]]);
  });
});
