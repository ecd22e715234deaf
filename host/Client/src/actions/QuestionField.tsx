import { InfoLabel, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useState } from 'react';
import { FieldEditor } from '../fields/FieldEditor';
import { useLookupCaption } from '../fields/useLookupCaption';
import { useTexts } from '../i18n/language';
import type { Question } from '../pages/definition';
import { textOf } from '../pages/values';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface QuestionFieldProps {
  readonly question: Question;
  /** Where it stands among the answers: its name, or `regels.0.naam` in a row. */
  readonly place: string;
  readonly value: unknown;
  /** What the first value says to people, where it is a key. */
  readonly display: string;
  /** A message of the server; empty when the question has to be answered, null when all is well. */
  readonly error: string | null;
  readonly autoFocus: boolean;
  readonly onAnswer: (value: unknown) => void;
  readonly onDraft: (place: string, typed: string | null, judged?: Promise<void>) => void;
}

/** One question of a dialog. */
export function QuestionField({ question, place, value, display, error, autoFocus, onAnswer, onDraft }: QuestionFieldProps) {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const [explained, explain] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const first = useLookupCaption(question.opzoeken, value, display === '' && chosen === null);
  const typed = useCallback(
    (text: string | null, judged?: Promise<void>) => {
      onDraft(place, text, judged);
    },
    [onDraft, place],
  );
  const lines = isTextList(question);
  return (
    <div
      className={styles.root}
      onKeyDown={(event) => {
        if (!event.altKey || event.key !== 'ArrowUp' || !question.help) return;
        event.preventDefault();
        explain(!explained);
      }}
    >
      <InfoLabel
        htmlFor={id}
        required={question.verplicht}
        {...(question.help && {
          info: question.help,
          // Not on the way from field to field: Alt+Up tells it, as on cards.
          infoButton: {
            tabIndex: -1,
            'aria-label': texts.fields.explanation,
            popover: {
              open: explained,
              onOpenChange: (_: unknown, { open }: { readonly open: boolean }) => {
                explain(open);
              },
            },
          },
        })}
      >
        {question.titel}
      </InfoLabel>
      <FieldEditor
        id={id}
        field={lines ? { ...question, meervoudig: false, vorm: 'MEERREGELIG' } : question}
        value={lines && Array.isArray(value) ? value.map(textOf).join('\n') : (value ?? null)}
        display={chosen ?? (display || first)}
        error={error === null ? undefined : error || texts.actions.required}
        autoFocus={autoFocus}
        onDraft={typed}
        onCommit={(answer, says) => {
          setChosen(says);
          onAnswer(lines ? linesOf(answer) : answer);
        }}
      />
      {lines && <span className={styles.hint}>{texts.actions.onePerLine}</span>}
    </div>
  );
}

/** Several texts of which none can be chosen: they are typed below each other. */
function isTextList({ meervoudig, keuzes, opzoeken, vorm }: Question): boolean {
  return meervoudig && keuzes.length === 0 && opzoeken === null && (vorm === 'TEKST' || vorm === 'CODE' || vorm === 'MEERREGELIG');
}

function linesOf(text: unknown): readonly string[] {
  return textOf(text).split('\n').map((line) => line.trim()).filter(Boolean);
}
