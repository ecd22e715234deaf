import { InfoLabel, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FieldEditor } from '../fields/FieldEditor';
import { useTexts } from '../i18n/language';
import type { Question } from '../pages/definition';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

interface QuestionFieldProps {
  readonly question: Question;
  readonly value: unknown;
  /** What the first value says to people, where it is a key. */
  readonly display: string;
  /** A message of the server; empty when the question has to be answered, null when all is well. */
  readonly error: string | null;
  readonly autoFocus: boolean;
  readonly onAnswer: (value: unknown) => void;
}

/** One question of a dialog. */
export function QuestionField({ question, value, display, error, autoFocus, onAnswer }: QuestionFieldProps) {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const [chosen, setChosen] = useState(display);
  const [explained, explain] = useState(false);
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
        field={question}
        value={value ?? null}
        display={chosen}
        error={error === null ? undefined : error || texts.actions.required}
        autoFocus={autoFocus}
        onCommit={(answer, says) => {
          setChosen(says);
          onAnswer(answer);
        }}
      />
    </div>
  );
}
