import { RefusedError, type ServerError, UnreachableError } from '../api/errors';
import { mutate } from '../api/mutate';
import type { Action } from '../pages/definition';
import { selectionOf } from '../pages/selection';
import { textOf, valueAt } from '../pages/values';
import { type Answers, inputOf, type Subject } from './input';

/** How it went with one record. */
export interface Result {
  readonly subject: Subject;
  /** Why it was refused; empty when it was done. */
  readonly errors: readonly ServerError[];
  /** Key of the record to open; null when the payload has none. */
  readonly opens: string | null;
}

/**
 * Calls an action's mutation for every record, one after the other: a refusal of one keeps none of the others back, and what was done
 * stays done.
 * @throws UnreachableError when there was no answer for the first; later ones are told as refused.
 */
export async function perform(
  action: Action,
  subjects: readonly Subject[],
  answers: Answers,
  onProgress: (done: number) => void,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, subject] of subjects.entries()) {
    onProgress(index);
    results.push(await performOne(action, subject, answers, index === 0));
  }
  onProgress(subjects.length);
  return results;
}

async function performOne(action: Action, subject: Subject, answers: Answers, first: boolean): Promise<Result> {
  try {
    const payload = await mutate(action.mutatie ?? '', inputOf(action, subject, answers), action.resultaatpad ? selectionOf([action.resultaatpad]) : '');
    const key = action.resultaatpad ? textOf(valueAt(payload, action.resultaatpad)) : '';
    return { subject, errors: [], opens: key === '' ? null : key };
  } catch (error) {
    if (error instanceof RefusedError) return { subject, errors: error.errors, opens: null };
    if (error instanceof UnreachableError && !first) return { subject, errors: [{ message: '', code: 'UNREACHABLE' }], opens: null };
    throw error;
  }
}
