import { useCallback, useRef, useState } from 'react';
import { RefusedError, type ServerError } from '../api/errors';
import type { Question } from '../pages/definition';
import { useKnownLiterals } from '../pages/pageVariables';
import type { StartedAction } from './ActionRunner';
import { callsOf, isSameCall } from './calls';
import { gather } from './furtherQuestions';
import { type Answers, firstAnswers, unanswered, withNo } from './input';
import { offerPaths } from './offers';
import { perform, type Result } from './perform';
import { type Refusal, told } from './refusals';
import { useFurtherQuestions } from './useFurtherQuestions';

interface Asking {
  /** Those of the action, and those that follow from the answers. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** Whether closing would lose something that was answered or typed. */
  readonly isTouched: () => boolean;
  /** Messages by where the question stands; an empty one says that it has to be answered. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** Messages about the whole. */
  readonly errors: readonly string[];
  /** How many calls are done, of how many; null while nothing runs. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly answer: (question: string, value: unknown) => void;
  /** Tells what is typed at a place and not handed over: it cannot be read, or people are still typing. */
  readonly draft: (place: string, typed: string | null, judged?: Promise<void>) => void;
  /** Ends when it is known what everything means that was typed; null when that is known already. */
  readonly judging: () => Promise<unknown> | null;
  /** Does it; false when something that was typed cannot be read, or has to be answered first. */
  readonly submit: () => Promise<boolean>;
  /** What was done already when people give up. */
  readonly done: readonly Result[];
}

const none: readonly Result[] = [];

/** The answers to an action's questions, from the first look to the last refusal. Nothing that was answered is lost by a refusal. */
export function useAnswers(started: StartedAction, onFinished: (results: readonly Result[]) => void): Asking {
  const { action, subjects, answers: known } = started;
  const variables = useKnownLiterals();
  const [own, setAnswers] = useState<Answers>(() => ({ ...firstAnswers(action.vragen, subjects[0]?.record ?? null, variables), ...known }));
  const further = useFurtherQuestions(started, own);
  const answers = { ...further.first, ...own };
  const questions = [...action.vragen, ...further.questions];
  const [touched, setTouched] = useState(false);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<Asking['progress']>(null);
  const drafts = useRef(new Map<string, Promise<void> | null>());
  // What was done stays done: after a refusal only the others are tried again.
  const [before, setBefore] = useState(none);

  const draft = useCallback((place: string, typed: string | null, judged: Promise<void> | null = null) => {
    if (typed === null) drafts.current.delete(place);
    else drafts.current.set(place, judged);
  }, []);

  const submit = async () => {
    const empty = unanswered(questions, answers);
    setMissing(empty);
    setRefused([]);
    // What cannot be read is not an answer: going on would do it without what people see on the screen.
    if (empty.length > 0 || drafts.current.size > 0) return false;
    const calls = callsOf(action, subjects, gather(action.vragenbron, withNo(further.questions, answers))).filter((call) => !before.some((result) => isSameCall(result.call, call)));
    try {
      const tell = (done: number) => {
        setProgress({ done, all: calls.length });
      };
      const results = await perform(action, calls, tell, [...(started.wanted?.paths ?? []), ...offerPaths(action, subjects)]);
      const done = [...before, ...results.filter((result) => result.errors.length === 0)];
      const failed = results.filter((result) => result.errors.length > 0);
      if (failed.length === 0) onFinished(done);
      else {
        setBefore(done);
        setRefused(failed.flatMap(({ call, errors }) => errors.map((error) => ({ error, file: calls.length > 1 ? call.file : null }))));
      }
    } catch (error) {
      const errors: readonly ServerError[] = error instanceof RefusedError ? error.errors : [{ message: '', code: 'UNREACHABLE' }];
      setRefused(errors.map((one) => ({ error: one, file: null })));
    } finally {
      setProgress(null);
    }
    return true;
  };

  return {
    questions,
    answers,
    isTouched: () => touched || drafts.current.size > 0,
    progress,
    ...told(questions, refused, missing),
    answer: (question, value) => {
      setAnswers((all) => ({ ...all, [question]: value }));
      setMissing((all) => all.filter((place) => place !== question && !place.startsWith(`${question}.`)));
      setRefused((all) => all.filter(({ error }) => error.field !== question));
      setTouched(true);
    },
    draft,
    judging: () => {
      const asked = [...drafts.current.values()].filter((judged) => judged !== null);
      return asked.length > 0 ? Promise.all(asked) : null;
    },
    submit,
    done: before,
  };
}
