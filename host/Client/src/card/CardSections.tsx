import { useRef, useState } from 'react';
import { useVisible } from '../fields/visible';
import { useTexts } from '../i18n/language';
import type { Part, Tab } from '../pages/definition';
import { recordsAt } from '../pages/values';
import { visibleTab } from '../personal/cardChoice';
import { useShortcut } from '../shortcuts/Shortcuts';
import { useCard } from './CardContext';
import { isQuiet } from './fieldValue';
import { FastTab } from './FastTab';
import { PartSection } from './PartSection';
import { QuietSections } from './QuietSections';
import { currentSection, focusSection } from './sectionFocus';
import { moreOf, type Sections } from './useSections';

interface Shown {
  readonly id: string;
  readonly caption: string;
  readonly tab: Tab | null;
  readonly part: Part | null;
  /** Whether there is nothing in it. */
  readonly quiet: boolean;
}

/** The tabs and lines of a card, as the user arranged them. What is empty is one line at the end. */
export function CardSections({ sections }: { readonly sections: Sections }) {
  const texts = useTexts();
  const { page, record, arrangement } = useCard();
  const root = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  // A section that was empty stays where it was opened, also when something was put into it.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const group = texts.shortcuts.card;
  const visibleFields = useVisible();

  const ordered = arrangement.flatMap((section): readonly Shown[] => {
    const arranged = visibleTab(section);
    const tab = arranged && { ...arranged, velden: visibleFields(record, arranged.velden) };
    const { id, caption, part, visible } = section;
    if (!visible || (tab && tab.velden.length === 0)) return [];
    if (tab) return [{ id, caption, tab, part: null, quiet: tab.velden.every((field) => isQuiet(record, field, page.wijzigmutatie !== null)) }];
    return part ? [{ id, caption, tab: null, part, quiet: part !== page.onderdelen[0] && recordsAt(record, part.pad).length === 0 }] : [];
  });
  const isShown = ({ id, quiet }: Shown) => (focused === null ? !quiet || opened.includes(id) : id === focused);

  useShortcut('F6', texts.card.sections, group, () => root.current !== null && focusSection(root.current, 1));
  useShortcut('Shift+F6', texts.card.sections, group, () => root.current !== null && focusSection(root.current, -1));
  useShortcut('Alt+F6', `${texts.card.collapseAll} / ${texts.card.expandAll}`, group, () => {
    const id = currentSection();
    if (id === null) return false;
    sections.set([id], !sections.isOpen(id));
    root.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"] button`)?.focus();
    return true;
  });
  useShortcut('Ctrl+Shift+F12', texts.card.focusLines, group, () => {
    const id = focused === null ? currentSection() : null;
    if (focused === null && !id?.startsWith('part:')) return false;
    setFocused(id);
    return true;
  });

  return (
    <div ref={root}>
      {ordered.filter(isShown).map((section) =>
        section.tab ? (
          <FastTab
            key={section.id}
            tab={section.tab}
            open={sections.isOpen(section.id)}
            onToggle={(open) => {
              sections.set([section.id], open);
            }}
            more={sections.isOpen(moreOf(section.id))}
            onMore={(more) => {
              sections.set([moreOf(section.id)], more);
            }}
          />
        ) : section.part ? (
          <PartSection
            key={section.id}
            part={section.part}
            open={focused === section.id || sections.isOpen(section.id)}
            onToggle={(open) => {
              sections.set([section.id], open);
            }}
            focused={focused === section.id}
            onFocusMode={(on) => {
              setFocused(on ? section.id : null);
            }}
          />
        ) : null,
      )}
      {focused === null && (
        <QuietSections
          sections={ordered.filter((section) => !isShown(section))}
          onOpen={(id) => {
            setOpened([...opened, id]);
            sections.set([id], true);
            // The button that was pressed is gone: who works with the keyboard goes on in what it opened.
            setTimeout(() => root.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"] button`)?.focus());
          }}
        />
      )}
    </div>
  );
}
