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
import { lineName } from './lineName';
import { PartGrid } from './PartGrid';
import { PartTiles } from './PartTiles';
import { Section } from './Section';
import { useLineSubject } from './useLineSubject';
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
  const subjectOf = useLineSubject(part);
  const [selected, setSelected] = useState<string | null>(null);
  const lines = recordsAt(record, part.pad);
  const line = lines.find((candidate) => keyOf(candidate) === selected) ?? null;
  const addAction = part.acties.find(({ id }) => id === part.toevoegactie);
  const whyNotAdd = addAction ? whyNot(addAction, [subjectOf(null)]) : null;
  const add = addAction && whyNotAdd === null
    ? () => {
        start({ action: addAction, subjects: [subjectOf(null)] });
      }
    : null;
  const name = lineName(part.velden);
  const summary = lines.slice(0, 4).map((candidate) => name.map((field) => format(candidate, field)).join(' '));
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
            <ActionBar actions={actions} subjects={[subjectOf(line)]} label={part.titel} size="small" />
          </>
        ) : (
          <span className={styles.summary}>{summary.filter((text) => text.trim() !== '').join(', ')}</span>
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
