import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { AddRegular, FullScreenMaximizeRegular, FullScreenMinimizeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { ActionBar } from '../actions/ActionBar';
import { useStartAction } from '../actions/ActionRunner';
import { useWhyNot } from '../actions/useWhyNot';
import { useIsNarrow } from '../app/useIsNarrow';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import type { Part } from '../pages/definition';
import { keyOf, recordsAt } from '../pages/values';
import { useCard } from './CardContext';
import { PartGrid } from './PartGrid';
import { PartTiles } from './PartTiles';
import { Section } from './Section';
import { partSection } from './useSections';

const useStyles = makeStyles({
  summary: { color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '60ch' },
  none: { color: tokens.colorNeutralForeground3, margin: 0 },
  add: { marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly part: Part;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly focused: boolean;
  readonly onFocusMode: (focused: boolean) => void;
}

/** Lines of the card, with what can be done with them. */
export function PartSection({ part, open, onToggle, focused, onFocusMode }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const format = useFormat();
  const narrow = useIsNarrow();
  const start = useStartAction();
  const whyNot = useWhyNot();
  const { record } = useCard();
  const [selected, setSelected] = useState<string | null>(null);
  const lines = recordsAt(record, part.pad);
  const line = lines.find((candidate) => keyOf(candidate) === selected) ?? null;
  const addAction = part.acties.find(({ id }) => id === part.toevoegactie);
  const whyNotAdd = addAction ? whyNot(addAction, [{ record: null, card: record }]) : null;
  const add = addAction && whyNotAdd === null
    ? () => {
        start({ action: addAction, subjects: [{ record: null, card: record }] });
      }
    : null;
  const first = part.velden[0];
  const summary = first ? lines.slice(0, 4).map((candidate) => format(candidate, part.velden.find(({ type }) => type === 'String') ?? first)) : [];
  const actions = part.acties.filter(({ id }) => id !== part.toevoegactie);

  return (
    <Section
      id={partSection(part.id)}
      caption={part.titel}
      count={lines.length}
      open={open}
      onToggle={onToggle}
      beside={
        open ? (
          <>
            {addAction && (
              <Tooltip content={whyNotAdd ?? addAction.help ?? addAction.titel} relationship="description">
                <Button appearance="subtle" size="small" icon={<AddRegular />} disabledFocusable={add === null} onClick={() => add?.()}>
                  {texts.card.newLine}
                </Button>
              </Tooltip>
            )}
            <ActionBar actions={actions} subjects={[{ record: line, card: record }]} label={part.titel} size="small" />
          </>
        ) : (
          <span className={styles.summary}>{summary.filter(Boolean).join(', ')}</span>
        )
      }
      after={
        open && lines.length > 0 && !narrow ? (
          <Tooltip content={`${focused ? texts.card.endFocus : texts.card.focusLines} (Ctrl+Shift+F12)`} relationship="label">
            <Button
              appearance="transparent"
              size="small"
              icon={focused ? <FullScreenMinimizeRegular /> : <FullScreenMaximizeRegular />}
              onClick={() => {
                onFocusMode(!focused);
              }}
            />
          </Tooltip>
        ) : null
      }
    >
      {lines.length === 0 ? (
        <p className={styles.none}>{texts.card.noLines}</p>
      ) : narrow ? (
        <PartTiles part={part} lines={lines} />
      ) : (
        <PartGrid part={part} lines={lines} selected={selected} onSelect={setSelected} onAdd={add} tall={focused} />
      )}
    </Section>
  );
}
