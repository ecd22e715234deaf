import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import { Timeline } from '../timeline/Timeline';
import { recordsAt } from '../pages/values';
import { AttachmentsPane } from './AttachmentsPane';
import { useCard } from './CardContext';
import { FactBoxes } from './FactBoxes';
import { useShortcut } from '../shortcuts/Shortcuts';

export type SideTab = 'details' | 'timeline' | 'files';

const useStyles = makeStyles({
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, marginBottom: tokens.spacingVerticalM },
  pane: {
    width: '280px',
    flexShrink: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    boxSizing: 'border-box',
  },
});

interface Props {
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
}

export function useSideTabs(): readonly (readonly [SideTab, string])[] {
  const texts = useTexts();
  const { page, record, attachments } = useCard();
  return [
    ...(page.feitenblokken.length > 0 ? [['details', texts.card.details] as const] : []),
    ...(attachments ? [['files', `${attachments.part.titel} (${recordsAt(record, attachments.part.pad).length})`] as const] : []),
    ...(page.tijdlijn.length > 0 ? [['timeline', texts.card.timeline] as const] : []),
  ];
}

/** What belongs to the card, beside it. */
export function SidePane({ tab, onTab }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const tabs = useSideTabs();
  useShortcut('Alt+Shift+F2', tabs.map(([, caption]) => caption).join(' ↔ '), texts.shortcuts.card, () => {
    const at = tabs.findIndex(([id]) => id === tab);
    const next = tabs[(at + 1) % tabs.length];
    if (!next || tabs.length < 2) return false;
    onTab(next[0]);
    return true;
  });
  return (
    <aside className={mergeClasses(styles.pane)} aria-label={texts.card.side}>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        size="small"
        onTabSelect={(_, { value }) => {
          onTab(value as SideTab);
        }}
      >
        {tabs.map(([id, caption]) => (
          <Tab key={id} value={id}>
            {caption}
          </Tab>
        ))}
      </TabList>
      <SideContent tab={tab} />
    </aside>
  );
}

export function SideContent({ tab }: { readonly tab: SideTab }) {
  const { page, record, attachments } = useCard();
  if (tab === 'files' && attachments) return <AttachmentsPane attachments={attachments} />;
  return tab === 'timeline' ? <Timeline page={page} record={record} /> : <FactBoxes />;
}
