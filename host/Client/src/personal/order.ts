/** Things in the order that somebody chose. What came after the choice stands behind what it follows of itself. */
export function inOrder<T>(items: readonly T[], keyOf: (item: T) => string, order: readonly string[]): readonly T[] {
  const known = new Set(order);
  const arranged = order.flatMap((key) => items.filter((item) => keyOf(item) === key));
  for (const [index, item] of items.entries()) {
    if (known.has(keyOf(item))) continue;
    const before = new Set(items.slice(0, index).map(keyOf));
    arranged.splice(arranged.findLastIndex((other) => before.has(keyOf(other))) + 1, 0, item);
  }
  return arranged;
}

/** The same with one thing a place further; where it is at the end already, nothing changes. */
export function shifted<T>(items: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by;
  if (from < 0 || to < 0 || to >= items.length) return items;
  const next = [...items];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
