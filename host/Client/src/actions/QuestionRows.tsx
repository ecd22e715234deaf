import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { useTexts } from '../i18n/language';
import { useKnownLiterals } from '../pages/pageVariables';
import { type Answers, firstAnswers, rowsOf } from './input';
import type { QuestionFieldProps } from './QuestionField';
import { QuestionList } from './QuestionList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0, paddingBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  error: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fields: { display: 'grid', flexGrow: 1, minWidth: 0, gap: tokens.spacingVerticalS, gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))' },
  add: { alignSelf: 'flex-start' },
});

interface QuestionRowsProps extends Omit<QuestionFieldProps, 'display'> {
  readonly fieldErrors: Readonly<Record<string, string>>;
}

/** A question whose answer is made of answers: one group of them, or rows that people add and take away. */
export function QuestionRows({ question, place, value, error, autoFocus, fieldErrors, onAnswer, onDraft }: QuestionRowsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const caption = useId();
  const variables = useKnownLiterals();
  const given = rowsOf(value);
  const rows = question.meervoudig || given.length > 0 ? given : [{}];
  // A row that goes takes its editors along, so that none shows what was typed in another.
  const [keys, setKeys] = useState<readonly number[]>(() => rows.map((_, index) => index));
  const next = useRef(rows.length);
  const root = useRef<HTMLFieldSetElement>(null);

  const change = (index: number, row: Answers) => {
    onAnswer(question.meervoudig ? rows.with(index, row) : row);
  };
  const add = () => {
    setKeys([...keys, next.current++]);
    onAnswer([...rows, firstAnswers(question.vragen, null, variables)]);
  };
  const remove = (index: number) => {
    setKeys(keys.toSpliced(index, 1));
    onAnswer(rows.toSpliced(index, 1));
    root.current?.querySelector<HTMLElement>(':scope > button')?.focus();
  };

  return (
    <fieldset ref={root} className={styles.root} aria-labelledby={caption}>
      <legend id={caption} className={styles.legend}>
        {question.titel}
        {question.verplicht && ' *'}
      </legend>
      {question.help && <p className={styles.help}>{question.help}</p>}
      {rows.map((row, index) => {
        const fields = (
          <div className={styles.fields}>
            <QuestionList
              questions={question.vragen}
              answers={row}
              fieldErrors={fieldErrors}
              within={question.meervoudig ? `${place}.${index}.` : `${place}.0.`}
              autoFocus={autoFocus || (keys[index] ?? 0) > 0}
              onDraft={onDraft}
              onAnswer={(name, answer) => {
                change(index, { ...row, [name]: answer });
              }}
            />
          </div>
        );
        if (!question.meervoudig) return <div key={keys[index] ?? index}>{fields}</div>;
        const name = texts.actions.row(question.titel, index + 1);
        return (
          <div key={keys[index] ?? index} role="group" aria-label={name} className={styles.row}>
            {fields}
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.actions.removeRow(name)}
              onClick={() => {
                remove(index);
              }}
            />
          </div>
        );
      })}
      {error !== null && (
        <p className={styles.error} role="alert">
          {error || texts.actions.required}
        </p>
      )}
      {question.meervoudig && (
        <Button className={styles.add} size="small" icon={<AddRegular />} onClick={add}>
          {texts.actions.addRow(question.titel)}
        </Button>
      )}
    </fieldset>
  );
}
