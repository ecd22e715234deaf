import type { Subject } from '../actions/input';
import type { Part } from '../pages/definition';
import { keyOf, type PageRecord } from '../pages/values';
import { useCard } from './CardContext';

/** A line of a part as what an action is about; without a line, what a new one belongs to. */
export function useLineSubject(part: Part): (line: PageRecord | null) => Subject {
  const { page, recordKey, record } = useCard();
  return (line) => ({ record: line, card: record, from: { page: page.id, key: recordKey, line: line && `${part.id}/${keyOf(line)}` } });
}
