import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ActionBar } from '../actions/ActionBar';
import { mainFirst } from '../actions/mainFirst';
import { useIsNarrow } from '../app/useIsNarrow';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import { arrangeCard, type CardChoice } from '../personal/cardChoice';
import { usePersonal } from '../personal/usePersonal';
import { CardContext, type OpenCard, useCard } from './CardContext';
import { CardHeader } from './CardHeader';
import { CardSections } from './CardSections';
import { Drafts } from './drafts';
import { DropZone } from './DropZone';
import { LeaveGuard } from './LeaveGuard';
import { SaveProblems } from './SaveProblems';
import { focusField, focusFirstField, focusNextField } from './sectionFocus';
import { SideContent, SidePane, type SideTab, useSideTabs } from './SidePane';
import { StatusBar } from './StatusBar';
import { useAttachments } from './useAttachments';
import { useSaves } from './useSaves';
import { partSection, type Sections, tabSection, useSections } from './useSections';

const useStyles = makeStyles({
  article: { height: '100%', '@media (max-width: 639px)': { height: 'auto' } },
  // On a wide screen what the card is about stays in sight, and fields and fact boxes scroll each by themselves.
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: '100%', '@media (max-width: 639px)': { height: 'auto' } },
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  tabs: { overflowX: 'auto' },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, alignItems: 'stretch' },
  main: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, overflowY: 'visible' },
  },
  centred: { maxWidth: '1280px', marginLeft: 'auto', marginRight: 'auto', width: '100%', boxSizing: 'border-box' },
});

interface Props {
  readonly page: Page;
  readonly recordKey: string;
  readonly record: PageRecord;
}

/** A card whose record is there. */
export function CardBody({ page, recordKey, record }: Props) {
  const styles = useStyles();
  const { queue, saves } = useSaves(page, recordKey, record);
  const sections = useSections(page);
  const attachments = useAttachments(page, recordKey, record);
  const [choice, choose] = usePersonal<CardChoice>(`card.${page.id}`);
  const arrangement = useMemo(() => arrangeCard(page, choice), [page, choice]);
  const [drafts] = useState(() => new Drafts());
  const [shown, setShown] = useState<string | null>(null);
  const root = useRef<HTMLElement>(null);

  // As in Business Central, who opens a card can type; on a phone the keyboard would cover it.
  const narrow = useIsNarrow();
  useEffect(() => {
    if (!narrow && root.current && document.activeElement === document.body) focusFirstField(root.current);
    // Only when it is opened: later the focus is the user's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const reveal = useCallback(
    (path: string) => {
      const tab = page.tabbladen.find(({ velden }) => velden.some(({ pad }) => pad === path));
      const part = page.onderdelen.find(({ velden }) => velden.some(({ pad }) => pad === path));
      const section = tab ? tabSection(tab.id) : part ? partSection(part.id) : null;
      if (section) sections.set([section], true);
      setShown(path);
    },
    [page, sections],
  );

  // Only once its section is open, a field is there to go to.
  useEffect(() => {
    if (shown !== null && root.current && focusField(root.current, shown)) setShown(null);
  }, [shown, sections]);

  const card = useMemo<OpenCard>(() => ({ page, arrangement, recordKey, record, queue, saves, drafts, attachments, reveal }), [page, arrangement, recordKey, record, queue, saves, drafts, attachments, reveal]);
  return (
    <CardContext value={card}>
      <article
        className={styles.article}
        ref={root}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.altKey || !(event.target instanceof HTMLInputElement) || event.target.closest('table, [role=dialog]')) return;
          if (focusNextField(event.currentTarget, event.target, event.shiftKey ? -1 : 1)) event.preventDefault();
        }}
      >
        <CardLayout sections={sections} onArrange={choose} />
      </article>
      <LeaveGuard />
    </CardContext>
  );
}

interface LayoutProps {
  readonly sections: Sections;
  readonly onArrange: (choice: CardChoice | null) => void;
}

function CardLayout({ sections, onArrange }: LayoutProps) {
  const styles = useStyles();
  const texts = useTexts();
  const narrow = useIsNarrow();
  const [layout, setLayout] = usePersonal<{ readonly wide?: boolean; readonly side?: boolean; readonly tab?: SideTab }>('card');
  const { page, record, recordKey, attachments } = useCard();
  const tabs = useSideTabs();
  const [phoneTab, setPhoneTab] = useState<SideTab | 'card'>('card');
  const all = [...page.tabbladen.map(({ id }) => tabSection(id)), ...page.onderdelen.map(({ id }) => partSection(id))];
  const actions = useMemo(() => (narrow ? mainFirst(page.acties) : page.acties), [narrow, page]);
  const side = layout?.side ?? true;
  const wide = layout?.wide ?? true;
  const tab = tabs.some(([id]) => id === layout?.tab) ? (layout?.tab ?? 'details') : (tabs[0]?.[0] ?? 'details');

  const drop = (files: readonly File[]) => {
    if (!attachments) return;
    // Where it goes on is what people want to see.
    if (narrow) setPhoneTab('files');
    else setLayout({ ...layout, side: true, tab: 'files' });
    attachments.hand(files);
  };

  return (
    <DropZone className={styles.root} onFiles={attachments && attachments.reason === null ? drop : null}>
      <div className={styles.top}>
        <CardHeader
          wide={wide}
          onWide={(value) => {
            setLayout({ ...layout, wide: value });
          }}
          side={tabs.length > 0 ? side : null}
          onSide={(value) => {
            setLayout({ ...layout, side: value });
          }}
          onArrange={onArrange}
          expanded={all.every((id) => sections.isOpen(id))}
          onExpand={(open) => {
            sections.set(all, open);
          }}
        />
        <ActionBar actions={actions} subjects={[{ record, card: null, from: { page: page.id, key: recordKey, line: null } }]} label={page.titel} main />
        <SaveProblems />
        {narrow && tabs.length > 0 && (
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={phoneTab}
            onTabSelect={(_, { value }) => {
              setPhoneTab(value as SideTab | 'card');
            }}
          >
            <Tab value="card">{texts.card.phoneTab}</Tab>
            {tabs.map(([id, caption]) => (
              <Tab key={id} value={id}>
                {caption}
              </Tab>
            ))}
          </TabList>
        )}
      </div>
      <div className={mergeClasses(styles.body, !wide && styles.centred)}>
        <div className={styles.main}>{narrow && phoneTab !== 'card' ? <SideContent tab={phoneTab} /> : <CardSections sections={sections} />}</div>
        {!narrow && side && tabs.length > 0 && (
          <SidePane
            tab={tab}
            onTab={(value) => {
              setLayout({ ...layout, tab: value });
            }}
          />
        )}
      </div>
      <StatusBar />
    </DropZone>
  );
}
