import { useState } from 'react';
import { RefusedError, type ServerError } from '../api/errors';
import type { Question } from '../pages/definition';
import { usePageVariables } from '../pages/pageVariables';
import type { StartedAction } from './ActionRunner';
import { type Answers, firstAnswers, unanswered } from './input';
import { gather } from './furtherQuestions';
import { perform, type Result } from './perform';
import { useFurtherQuestions } from './useFurtherQuestions';

interface Asking {
  /** Those of the action, and those that follow from the answers. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** True once the user answered something, so that closing would lose it. */
  readonly touched: boolean;
  /** Messages by question; an empty one says that the question has to be answered. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** Messages about the whole. */
  readonly errors: readonly string[];
  /** How many records are done; null while nothing runs. */
  readonly progress: number | null;
  readonly answer: (question: string, value: unknown) => void;
  readonly submit: () => Promise<void>;
}

const none: readonly Result[] = [];

/** The answers to an action's questions, from the first look to the last refusal. Nothing that was answered is lost by a refusal. */
export function useAnswers(started: StartedAction, onFinished: (results: readonly Result[]) => void): Asking {
  const { action, subjects, answers: known } = started;
  const variables = Object.fromEntries(usePageVariables().map(({ naam, waarde }) => [naam, waarde]));
  const [own, setAnswers] = useState<Answers>(() => ({ ...firstAnswers(action, subjects[0] ?? { record: null, card: null }, variables), ...known }));
  const further = useFurtherQuestions(started, own);
  const answers = { ...further.first, ...own };
  const questions = [...action.vragen, ...further.questions];
  const [touched, setTouched] = useState(false);
  const [refused, setRefused] = useState<readonly ServerError[]>([]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<number | null>(null);
  // What was done stays done: after a refusal only the others are tried again.
  const [before, setBefore] = useState(none);

  const submit = async () => {
    const empty = unanswered(questions, answers);
    setMissing(empty);
    setRefused([]);
    if (empty.length > 0) return;
    const open = subjects.filter((subject) => !before.some((result) => result.subject === subject));
    try {
      const results = await perform(action, open, gather(action.vragenbron, answers), setProgress);
      const done = [...before, ...results.filter((result) => result.errors.length === 0)];
      const failed = results.filter((result) => result.errors.length > 0);
      if (failed.length === 0) onFinished(done);
      else {
        setBefore(done);
        setRefused(failed.flatMap((result) => result.errors));
      }
    } catch (error) {
      setRefused(error instanceof RefusedError ? error.errors : [{ message: '', code: 'UNREACHABLE' }]);
    } finally {
      setProgress(null);
    }
  };

  return {
    questions,
    answers,
    touched,
    progress,
    ...told(questions, refused, missing),
    answer: (question, value) => {
      setAnswers((all) => ({ ...all, [question]: value }));
      setMissing((all) => all.filter((name) => name !== question));
      setRefused((all) => all.filter((error) => error.field !== question));
      setTouched(true);
    },
    submit,
  };
}

/** A message stands at its question when the dialog asks it, and above the dialog otherwise; each once. */
function told(questions: readonly Question[], refused: readonly ServerError[], missing: readonly string[]): Pick<Asking, 'fieldErrors' | 'errors'> {
  const asked = new Set(questions.map(({ naam }) => naam));
  const atField = refused.filter((error) => error.field !== undefined && asked.has(error.field));
  return {
    fieldErrors: {
      ...Object.fromEntries(missing.map((name) => [name, ''])),
      ...Object.fromEntries(atField.map((error) => [error.field ?? '', error.message])),
    },
    errors: [...new Set(refused.filter((error) => !atField.includes(error)).map((error) => error.message))],
  };
}
