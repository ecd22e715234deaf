import { RefusedError, type ServerError, UnreachableError } from '../api/errors';
import { mutate } from '../api/mutate';
import type { Action } from '../pages/definition';
import { selectionOf } from '../pages/selection';
import { textOf, valueAt } from '../pages/values';
import type { Call } from './calls';
import { type Answers, inputOf, inputOfSelection } from './input';

/** How it went with one call. */
export interface Result {
  readonly call: Call;
  /** Why it was refused; empty when it was done. */
  readonly errors: readonly ServerError[];
  /** Key of the record to open; null when the payload has none. */
  readonly opens: string | null;
}

/**
 * Does an action's calls one after the other. A refusal of one keeps none of the others back, and what was done stays done.
 * @throws UnreachableError when there was no answer for the first; later ones are told as refused.
 */
export async function perform(action: Action, calls: readonly Call[], onProgress: (done: number) => void): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, call] of calls.entries()) {
    onProgress(index);
    results.push(await once(action, call, index === 0));
  }
  onProgress(calls.length);
  return results;
}

async function once(action: Action, call: Call, first: boolean): Promise<Result> {
  try {
    const payload = await mutate(action.mutatie ?? '', inputFor(action, call), action.resultaatpad ? selectionOf([action.resultaatpad]) : '');
    const key = action.resultaatpad ? textOf(valueAt(payload, action.resultaatpad)) : '';
    return { call, errors: [], opens: key === '' ? null : key };
  } catch (error) {
    if (error instanceof RefusedError) return { call, errors: error.errors, opens: null };
    if (error instanceof UnreachableError && !first) return { call, errors: [{ message: '', code: 'UNREACHABLE' }], opens: null };
    throw error;
  }
}

function inputFor(action: Action, { subjects, answers }: Call): Answers {
  return action.bereik === 'SELECTIE' ? inputOfSelection(action, subjects, answers) : inputOf(action, subjects[0] ?? { record: null, card: null }, answers);
}
