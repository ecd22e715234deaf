import type { Field, Page, Part, Tab, Veldbelang } from '../pages/definition';
import { inOrder } from './order';

/** What a user made of a card; what it does not name is as the definition puts it. */
export interface CardChoice {
  /** Ids of tabs and parts in the order that the user gave them; those that he does not see are among them. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Of tabs, by id. */
  readonly fields: Readonly<Record<string, FieldsChoice>>;
}

interface FieldsChoice {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** How much fields matter to the user, by path. */
  readonly importance: Readonly<Record<string, Veldbelang>>;
}

export interface ArrangedField {
  /** As important as the user finds it. */
  readonly field: Field;
  readonly visible: boolean;
}

/** A tab of a card with its fields, or lines. */
export interface ArrangedSection {
  readonly id: string;
  readonly caption: string;
  readonly visible: boolean;
  readonly tab: Tab | null;
  readonly part: Part | null;
  /** Of a tab; lines have none of their own here. */
  readonly fields: readonly ArrangedField[];
}

const partId = (id: string) => `part:${id}`;
const tabId = (id: string) => `tab:${id}`;

/** All sections of a card in the user's order: of itself the first tab, the lines that the card is about, and then the rest. */
export function arrangeCard(page: Page, choice: CardChoice | null): readonly ArrangedSection[] {
  const tabs = page.tabbladen.map((tab) => ({ id: tabId(tab.id), caption: tab.titel, tab, part: null, fields: fieldsOf(tab, choice?.fields[tab.id]) }));
  const parts = page.onderdelen.map((part) => ({ id: partId(part.id), caption: part.titel, tab: null, part, fields: [] }));
  const own = [...tabs.slice(0, 1), ...parts.slice(0, 1), ...tabs.slice(1), ...parts.slice(1)];
  const hidden = new Set(choice?.hidden);
  return inOrder(own, ({ id }) => id, choice?.order ?? []).map((section) => ({ ...section, visible: !hidden.has(section.id) }));
}

/** The choice that arranges a card like this; null when that is how the definition puts it. */
export function choiceOfCard(page: Page, sections: readonly ArrangedSection[]): CardChoice | null {
  const choice = {
    order: sections.map(({ id }) => id),
    hidden: sections.filter(({ visible }) => !visible).map(({ id }) => id),
    fields: Object.fromEntries(sections.flatMap(({ tab, fields }) => (tab ? [[tab.id, choiceOfFields(tab, fields)] as const] : []))),
  };
  return JSON.stringify(arrangeCard(page, choice)) === JSON.stringify(arrangeCard(page, null)) ? null : choice;
}

/** A tab as the user sees it. */
export function visibleTab({ tab, fields }: ArrangedSection): Tab | null {
  return tab && { ...tab, velden: fields.filter(({ visible }) => visible).map(({ field }) => field) };
}

function fieldsOf(tab: Tab, choice: FieldsChoice | undefined): readonly ArrangedField[] {
  const hidden = new Set(choice?.hidden);
  return inOrder(tab.velden, ({ pad }) => pad, choice?.order ?? []).map((field) => {
    const belang = choice?.importance[field.pad];
    return { field: belang ? { ...field, belang } : field, visible: !hidden.has(field.pad) };
  });
}

function choiceOfFields(tab: Tab, fields: readonly ArrangedField[]): FieldsChoice {
  const own = new Map(tab.velden.map(({ pad, belang }) => [pad, belang]));
  return {
    order: fields.map(({ field }) => field.pad),
    hidden: fields.filter(({ visible }) => !visible).map(({ field }) => field.pad),
    importance: Object.fromEntries(fields.filter(({ field }) => own.get(field.pad) !== field.belang).map(({ field }) => [field.pad, field.belang])),
  };
}
