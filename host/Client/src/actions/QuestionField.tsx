import { Field, Input, Textarea } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import type { Question } from '../pages/definition';
import { textOf } from '../pages/values';

interface QuestionFieldProps {
  readonly question: Question;
  readonly value: unknown;
  readonly error: string | null;
  readonly autoFocus: boolean;
  readonly onAnswer: (value: unknown) => void;
}

/** One question of a dialog. */
export function QuestionField({ question, value, error, autoFocus, onAnswer }: QuestionFieldProps) {
  const texts = useTexts();
  const Control = question.vorm === 'MEERREGELIG' ? Textarea : Input;
  return (
    <Field label={question.titel} required={question.verplicht} hint={question.help ?? ''} {...(error !== null && { validationMessage: error || texts.actions.required })}>
      <Control
        value={textOf(value)}
        autoFocus={autoFocus}
        onChange={(_, data) => {
          onAnswer(data.value);
        }}
      />
    </Field>
  );
}
