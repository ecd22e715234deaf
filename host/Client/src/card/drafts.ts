/** What is typed on a card and not handed over for saving yet: read only when somebody leaves, so that typing draws nothing anew. */
export class Drafts {
  private readonly typed = new Map<string, { readonly caption: string; readonly text: string }>();

  set(key: string, caption: string, text: string | null): void {
    if (text === null) this.typed.delete(key);
    else this.typed.set(key, { caption, text });
  }

  has(key: string): boolean {
    return this.typed.has(key);
  }

  all(): readonly { readonly caption: string; readonly text: string }[] {
    return [...this.typed.values()];
  }
}
