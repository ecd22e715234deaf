import { RefusedError, type ServerError, UnreachableError } from '../api/errors';
import { mutate } from '../api/mutate';
import type { Action } from '../pages/definition';
import { selectionOf } from '../pages/selection';
import { type PageRecord, textOf, valueAt } from '../pages/values';
import type { Call } from './calls';
import { type Answers, inputOf, inputOfSelection } from './input';

/** How it went with one call. */
export interface Result {
  readonly call: Call;
  /** Why it was refused; empty when it was done. */
  readonly errors: readonly ServerError[];
  /** Key of the record to open; null when the payload has none. */
  readonly opens: string | null;
  /** The record that was made or changed, with the paths that were wanted; null when the payload has none. */
  readonly record: PageRecord | null;
  /** What was told once; null when the action tells nothing. */
  readonly revealed: Revealed | null;
}

/** Something that nobody can look up later, with what it is for. */
export interface Revealed {
  readonly caption: string;
  readonly help: string | null;
  readonly value: string;
}

const nothing = { opens: null, record: null, revealed: null };

/**
 * Does an action's calls one after the other. A refusal of one keeps none of the others back, and what was done stays done.
 * @param wanted What to ask of the record that comes of it, as paths from it.
 * @throws UnreachableError when there was no answer for the first; later ones are told as refused.
 */
export async function perform(
  action: Action,
  calls: readonly Call[],
  onProgress: (done: number) => void,
  wanted: readonly string[] = [],
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, call] of calls.entries()) {
    onProgress(index);
    results.push(await once(action, call, index === 0, wanted));
  }
  onProgress(calls.length);
  return results;
}

async function once(action: Action, call: Call, first: boolean, wanted: readonly string[]): Promise<Result> {
  try {
    const { resultaatpad: path, onthulling } = action;
    const owner = path?.slice(0, path.lastIndexOf('.')) ?? '';
    const paths = [...(path === null ? [] : [path, ...wanted.map((part) => `${owner}.${part}`)]), ...(onthulling ? [onthulling.pad] : [])];
    const payload = await mutate(action.mutatie ?? '', inputFor(action, call), paths.length > 0 ? selectionOf(paths) : '');
    return {
      call,
      errors: [],
      opens: path === null ? null : textOf(valueAt(payload, path)) || null,
      record: path === null ? null : ((valueAt(payload, owner) as PageRecord | null | undefined) ?? null),
      revealed: onthulling && { caption: onthulling.titel, help: onthulling.help, value: textOf(valueAt(payload, onthulling.pad)) },
    };
  } catch (error) {
    if (error instanceof RefusedError) return { ...nothing, call, errors: error.errors };
    if (error instanceof UnreachableError && !first) return { ...nothing, call, errors: [{ message: '', code: 'UNREACHABLE' }] };
    throw error;
  }
}

function inputFor(action: Action, { subjects, answers }: Call): Answers {
  return action.bereik === 'SELECTIE' ? inputOfSelection(action, subjects, answers) : inputOf(action, subjects[0] ?? { record: null, card: null }, answers);
}
