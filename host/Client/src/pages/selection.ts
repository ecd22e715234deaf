/** A tree of fields, as paths with dots ask for it. */
class Selection {
  private readonly children = new Map<string, Selection>();

  add(path: string): void {
    const [first = '', ...rest] = path.split('.');
    let child = this.children.get(first);
    if (!child) {
      child = new Selection();
      this.children.set(first, child);
    }
    if (rest.length > 0) child.add(rest.join('.'));
  }

  print(): string {
    return [...this.children].map(([name, child]) => (child.children.size > 0 ? `${name} { ${child.print()} }` : name)).join(' ');
  }
}

/** What to ask of a record for these paths, each once. */
export function selectionOf(paths: Iterable<string>): string {
  const selection = new Selection();
  for (const path of paths) selection.add(path);
  return selection.print();
}
