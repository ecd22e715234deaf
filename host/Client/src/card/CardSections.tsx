import { useRef, useState } from 'react';
import { useTexts } from '../i18n/language';
import { recordsAt } from '../pages/values';
import { useShortcut } from '../shortcuts/Shortcuts';
import { useCard } from './CardContext';
import { isQuiet } from './fieldValue';
import { FastTab } from './FastTab';
import { PartSection } from './PartSection';
import { QuietSections } from './QuietSections';
import { currentSection, focusSection } from './sectionFocus';
import { partSection, type Sections, tabSection } from './useSections';

/** The tabs and lines of a card: the first tab, the lines that it is about, and then the rest. What is empty is one line at the end. */
export function CardSections({ sections }: { readonly sections: Sections }) {
  const texts = useTexts();
  const { page, record } = useCard();
  const root = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  // A section that was empty stays where it was opened, also when something was put into it.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const group = texts.shortcuts.card;

  const all = [
    ...page.tabbladen.map((tab) => ({ kind: 'tab' as const, id: tabSection(tab.id), caption: tab.titel, tab, quiet: tab.velden.every((field) => isQuiet(record, field, page.wijzigmutatie !== null)) })),
    ...page.onderdelen.map((part, index) => ({ kind: 'part' as const, id: partSection(part.id), caption: part.titel, part, quiet: index > 0 && recordsAt(record, part.pad).length === 0 })),
  ];
  const lines = all.find(({ kind }) => kind === 'part');
  const ordered = lines ? [...all.slice(0, 1), lines, ...all.slice(1).filter((section) => section !== lines)] : all;
  const isShown = ({ id, quiet }: (typeof all)[number]) => (focused === null ? !quiet || opened.includes(id) : id === focused);

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
        section.kind === 'tab' ? (
          <FastTab
            key={section.id}
            tab={section.tab}
            open={sections.isOpen(section.id)}
            onToggle={(open) => {
              sections.set([section.id], open);
            }}
          />
        ) : (
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
        ),
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
