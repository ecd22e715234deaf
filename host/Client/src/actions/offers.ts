import { type LiteralVariables, satisfies } from '../filter';
import { actionPaths } from '../pages/actionPaths';
import type { Action } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import type { Subject } from './input';
import type { Result } from './perform';

/** What has to be known of the record after an action, to offer others about it. */
export function offerPaths({ vervolg, pagina }: Action, subjects: readonly Subject[]): readonly string[] {
  // One that opens the card of something else tells of that.
  return pagina === null && subjects.length === 1 ? actionPaths(vervolg) : [];
}

/** The first of the actions that is offered now that a record went from one state to another; null for none. */
export function offered(actions: readonly Action[], before: PageRecord, after: PageRecord, variables: LiteralVariables): Action | null {
  return actions.find(({ aanbod }) => aanbod && !satisfies(aanbod.wanneer, before, variables) && satisfies(aanbod.wanneer, after, variables)) ?? null;
}

/** What an action made of its record; null when nobody can tell, or when it was done for several. */
export function changeBy(action: Action, subjects: readonly Subject[], done: readonly Result[]): { readonly before: Subject & { readonly record: PageRecord }; readonly after: PageRecord } | null {
  const [subject] = subjects;
  const after = done[0]?.record ?? null;
  if (!subject?.record || !after || offerPaths(action, subjects).length === 0) return null;
  return { before: { ...subject, record: subject.record }, after };
}
