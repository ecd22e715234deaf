import type { Question } from '../pages/definition';
import type { Answers } from './input';
import { QuestionField, type QuestionFieldProps } from './QuestionField';
import { QuestionRows } from './QuestionRows';

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** Where these stand among the answers: nothing for those of the dialog, `regels.0.` for those of a row. */
  readonly within?: string;
  /** What the first value of a question says to people, where it is a key. */
  readonly displayOf?: (question: Question) => string;
  /** True where the first of these is the first of the dialog. */
  readonly autoFocus?: boolean;
  readonly onAnswer: (question: string, value: unknown) => void;
  readonly onDraft: QuestionFieldProps['onDraft'];
}

/** Questions below each other; those whose answer is made of answers have their own below them. */
export function QuestionList({ questions, answers, fieldErrors, within = '', displayOf, autoFocus = false, onAnswer, onDraft }: QuestionListProps) {
  return questions.map((question, index) => {
    const place = `${within}${question.naam}`;
    const shared = {
      question,
      place,
      value: answers[question.naam],
      error: fieldErrors[place] ?? null,
      autoFocus: autoFocus && index === 0,
      onDraft,
      onAnswer: (value: unknown) => {
        onAnswer(question.naam, value);
      },
    };
    return question.vragen.length > 0 ? (
      <QuestionRows key={question.naam} {...shared} fieldErrors={fieldErrors} />
    ) : (
      <QuestionField key={question.naam} {...shared} display={displayOf?.(question) ?? ''} />
    );
  });
}
