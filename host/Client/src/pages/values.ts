/** A record as the server gave it. */
export type PageRecord = Readonly<Record<string, unknown>>;

/** The value at a path with dots; undefined when it was not asked, null when a step on the way is empty. */
export function valueAt(record: unknown, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split('.')) {
    if (value === null || value === undefined) return value;
    value = (value as PageRecord)[step];
  }
  return value;
}

/** The records at a path that leads to a list. */
export function recordsAt(record: unknown, path: string): readonly PageRecord[] {
  const value = valueAt(record, path);
  if (Array.isArray(value)) return value as readonly PageRecord[];
  // A list inside a record may be a connection too.
  const nodes = value !== null && typeof value === 'object' ? ((value as PageRecord)['nodes'] ?? (value as PageRecord)['items']) : undefined;
  return Array.isArray(nodes) ? (nodes as readonly PageRecord[]) : [];
}

export function keyOf(record: PageRecord): string {
  const id = record['id'];
  return typeof id === 'string' ? id : JSON.stringify(record);
}

/** Text for any scalar; objects and lists have none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
