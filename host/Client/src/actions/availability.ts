import type { Variables } from '../api/graph';
import type { Action } from '../pages/definition';
import type { Subject } from './input';

/** Judges a filter literal on a record in memory. */
export type Judge = (literal: string, record: Subject['record'] & object, variables: Variables) => boolean;

/** Why an action cannot be done now; null when it can. The server judges in the end, on what it knows then. */
export function whyNot(
  action: Action,
  subjects: readonly Subject[],
  variables: Variables,
  judge: Judge,
  words: { readonly selectFirst: string; readonly notNow: string },
): string | null {
  const records = subjects.flatMap(({ record }) => (record ? [record] : []));
  if (action.bereik === 'RECORD' && records.length === 0) return words.selectFirst;
  const { wanneer } = action;
  if (wanneer !== null && records.some((record) => !judge(wanneer, record, variables))) return action.wanneerNiet ?? words.notNow;
  return null;
}
