/** Items by a text of theirs, in the order in which each text comes first. Map.groupBy is not in every browser and Node that we run in. */
export function groupBy<T>(items: readonly T[], textOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const text = textOf(item);
    const group = groups.get(text);
    if (group) group.push(item);
    else groups.set(text, [item]);
  }
  return [...groups];
}
