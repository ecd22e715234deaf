import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowLeftRegular, ChevronDownRegular, ChevronUpRegular, FullScreenMaximizeRegular, FullScreenMinimizeRegular, PanelRightContractRegular, PanelRightExpandRegular, OptionsRegular, TextCollapseRegular, TextExpandRegular } from '@fluentui/react-icons';
import { type JSX, lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useIsNarrow } from '../app/useIsNarrow';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import { type CardChoice, choiceOfCard } from '../personal/cardChoice';
import { useShortcut } from '../shortcuts/Shortcuts';
import { textOf, valueAt } from '../pages/values';
import { useCard } from './CardContext';
import { SaveState } from './SaveState';
import { usePosition } from './usePosition';

const CardDialog = lazy(async () => ({ default: (await import('../personal/CardDialog')).CardDialog }));

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  names: { flex: '1 1 0', minWidth: 0 },
  caption: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  tools: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  wrap: { '@media (max-width: 639px)': { flexWrap: 'wrap' } },
});

interface Props {
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  /** Whether the pane beside the card is open; null when the card has none. */
  readonly side: boolean | null;
  readonly onSide: (open: boolean) => void;
  /** Null brings back how the page itself is arranged. */
  readonly onArrange: (choice: CardChoice | null) => void;
  readonly expanded: boolean;
  readonly onExpand: (open: boolean) => void;
}

/** What the card is about, whether it is saved, and where to go from it. */
export function CardHeader({ wide, onWide, side, onSide, onArrange, expanded, onExpand }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const narrow = useIsNarrow();
  const { page, record, arrangement } = useCard();
  const [arranging, setArranging] = useState(false);
  const position = usePosition(page);
  const group = texts.shortcuts.card;
  const fields = page.tabbladen.flatMap((tab) => tab.velden);
  const titleOf = (path: string) => {
    const field = fields.find(({ pad }) => pad === path);
    return field ? format(record, field) : textOf(valueAt(record, path));
  };
  const title = page.titelvelden.map(titleOf).filter(Boolean).join(' · ');
  const back = () => {
    // The first page of a visit has nothing behind it.
    const index = (window.history.state as { readonly idx?: number } | null)?.idx ?? 0;
    void (index > 0 ? navigate(-1) : navigate('/'));
  };
  useShortcut('Escape', texts.back, group, () => {
    back();
    return true;
  });
  useShortcut('Ctrl+ArrowUp', texts.card.previousRecord, group, () => position?.go(-1) ?? false);
  useShortcut('Ctrl+ArrowDown', texts.card.nextRecord, group, () => position?.go(1) ?? false);
  useShortcut('Ctrl+F12', texts.card.wide, group, () => {
    onWide(!wide);
    return true;
  });
  useShortcut(side === null ? null : 'Alt+F2', texts.card.showSide, group, () => {
    onSide(!side);
    return true;
  });

  return (
    <header className={mergeClasses(styles.root, styles.wrap)}>
      <Tool caption={`${texts.back} (Esc)`} icon={<ArrowLeftRegular />} onClick={back} />
      <div className={styles.names}>
        <p className={styles.caption}>{page.titel}</p>
        <h1 className={styles.title}>{title || page.titel}</h1>
      </div>
      <div className={styles.tools}>
        <SaveState />
        {position && (
          <>
            <Tool caption={`${texts.card.previousRecord} (Ctrl+↑)`} icon={<ChevronUpRegular />} disabled={position.index <= 0} onClick={() => position.go(-1)} />
            <Tool
              caption={`${texts.card.nextRecord} (Ctrl+↓), ${texts.card.position(position.index + 1, position.count)}`}
              icon={<ChevronDownRegular />}
              disabled={position.index >= position.count - 1}
              onClick={() => position.go(1)}
            />
          </>
        )}
        {!narrow && (
          <>
            <Tool
              caption={expanded ? texts.card.collapseAll : texts.card.expandAll}
              icon={expanded ? <TextCollapseRegular /> : <TextExpandRegular />}
              onClick={() => {
                onExpand(!expanded);
              }}
            />
            <Tool
              caption={texts.personal.personalise}
              icon={<OptionsRegular />}
              onClick={() => {
                setArranging(true);
              }}
            />
            <Tool
              caption={`${wide ? texts.card.narrow : texts.card.wide} (Ctrl+F12)`}
              icon={wide ? <FullScreenMinimizeRegular /> : <FullScreenMaximizeRegular />}
              onClick={() => {
                onWide(!wide);
              }}
            />
            {side !== null && (
              <Tool
                caption={`${side ? texts.card.hideSide : texts.card.showSide} (Alt+F2)`}
                icon={side ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
                onClick={() => {
                  onSide(!side);
                }}
              />
            )}
          </>
        )}
      </div>
      <Suspense>
        {arranging && (
          <CardDialog
            sections={arrangement}
            onChoose={(sections) => {
              onArrange(sections && choiceOfCard(page, sections));
            }}
            onClose={() => {
              setArranging(false);
            }}
          />
        )}
      </Suspense>
    </header>
  );
}

function Tool({ caption, icon, disabled = false, onClick }: { readonly caption: string; readonly icon: JSX.Element; readonly disabled?: boolean; readonly onClick: () => unknown }) {
  return (
    <Tooltip content={caption} relationship="label">
      <Button appearance="subtle" icon={icon} disabled={disabled} onClick={onClick} />
    </Tooltip>
  );
}
