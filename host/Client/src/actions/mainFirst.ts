import type { Action } from '../pages/definition';

/** What people come for first: a phone has room for one button. */
export function mainFirst(actions: readonly Action[]): readonly Action[] {
  return [...actions.filter((action) => action.hoofdactie), ...actions.filter((action) => !action.hoofdactie)];
}
