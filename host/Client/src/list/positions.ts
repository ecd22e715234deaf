import type { Place } from './grid/moves';

/** Where somebody was in a list when he left it. */
export interface Position {
  readonly place: Place;
  readonly offset: number;
}

const positions = new Map<string, Position>();
const most = 50;

/** Keeps a position for when Back leads to it again; `entry` is the key of its place in the browser's history. */
export function keepPosition(entry: string, position: Position): void {
  positions.delete(entry);
  positions.set(entry, position);
  const [oldest] = positions.keys();
  if (positions.size > most && oldest !== undefined) positions.delete(oldest);
}

export function positionAt(entry: string): Position | null {
  return positions.get(entry) ?? null;
}
