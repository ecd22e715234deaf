import type { Action } from '../pages/definition';
import { listFrom } from '../fields/drillDown';
import { textOf, valueAt } from '../pages/values';
import type { Subject } from './input';
import type { Result } from './perform';

/** The address that follows on an action; null when people stay where they are. */
export function addressAfter({ id, mutatie, pagina, openen, invoer }: Action, subjects: readonly Subject[], results: readonly Result[]): string | null {
  if (pagina === null) return null;
  const from = subjects[0]?.from;
  if (mutatie === null && openen?.filter && from) return listFrom(pagina, from, { actie: from.line === null ? id : `${from.line}/${id}` });
  const path = openen?.sleutelpad ?? invoer[0]?.pad ?? null;
  const record = subjects[0]?.record ?? null;
  // One that only opens a page opens it on what the record says: on itself, or on another that it knows.
  const key = mutatie === null ? (path && record ? textOf(valueAt(record, path)) : '') : (results[0]?.opens ?? '');
  return key ? `/${pagina}/${key}` : `/${pagina}`;
}
