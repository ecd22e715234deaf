import { RefusedError, type ServerError, UnreachableError } from '../api/errors';
import { mutate } from '../api/mutate';
import type { Action } from '../pages/definition';
import { selectionOf } from '../pages/selection';
import { textOf, valueAt } from '../pages/values';
import { type Answers, inputOf, inputOfSelection, type Subject } from './input';

/** How it went with one record. */
export interface Result {
  readonly subject: Subject;
  /** Why it was refused; empty when it was done. */
  readonly errors: readonly ServerError[];
  /** Key of the record to open; null when the payload has none. */
  readonly opens: string | null;
}

/**
 * Calls an action's mutation: once for all records when it takes them together, else for one after the other. Then a refusal of one keeps
 * none of the others back, and what was done stays done.
 * @throws UnreachableError when there was no answer for the first; later ones are told as refused.
 */
export async function perform(
  action: Action,
  subjects: readonly Subject[],
  answers: Answers,
  onProgress: (done: number) => void,
): Promise<readonly Result[]> {
  if (action.bereik === 'SELECTIE') {
    const result = await call(action, subjects[0] ?? { record: null, card: null }, inputOfSelection(action, subjects, answers), true);
    onProgress(subjects.length);
    return subjects.map((subject) => ({ ...result, subject }));
  }
  const results: Result[] = [];
  for (const [index, subject] of subjects.entries()) {
    onProgress(index);
    results.push(await call(action, subject, inputOf(action, subject, answers), index === 0));
  }
  onProgress(subjects.length);
  return results;
}

async function call(action: Action, subject: Subject, input: Answers, first: boolean): Promise<Result> {
  try {
    const payload = await mutate(action.mutatie ?? '', input, action.resultaatpad ? selectionOf([action.resultaatpad]) : '');
    const key = action.resultaatpad ? textOf(valueAt(payload, action.resultaatpad)) : '';
    return { subject, errors: [], opens: key === '' ? null : key };
  } catch (error) {
    if (error instanceof RefusedError) return { subject, errors: error.errors, opens: null };
    if (error instanceof UnreachableError && !first) return { subject, errors: [{ message: '', code: 'UNREACHABLE' }], opens: null };
    throw error;
  }
}
