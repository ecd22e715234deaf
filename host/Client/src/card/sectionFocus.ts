const focusable = 'input:not([disabled]):not([type=hidden]), textarea:not([disabled]), button:not([disabled]):not([tabindex="-1"]), a[href], [tabindex="0"]';

/** Puts the focus on the next section of a card, or the one before; false when there is none. */
export function focusSection(root: HTMLElement, step: 1 | -1): boolean {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-section]')];
  const at = sections.findIndex((section) => section.contains(document.activeElement));
  const to = sections[at === -1 ? (step === 1 ? 0 : sections.length - 1) : at + step];
  const target = to?.querySelector<HTMLElement>(focusable);
  to?.scrollIntoView({ block: 'nearest' });
  target?.focus();
  return target !== undefined && target !== null;
}

/** The section that has the focus. */
export function currentSection(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? null;
}

/** Puts the focus in the editor of a field; false when it is not on the screen. */
export function focusField(root: HTMLElement, path: string): boolean {
  const field = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  if (!field) return false;
  field.scrollIntoView({ block: 'center' });
  field.querySelector<HTMLElement>(focusable)?.focus();
  return true;
}

/** Puts the focus in the first field that can be filled. */
export function focusFirstField(root: HTMLElement): void {
  root.querySelector<HTMLElement>('[data-field] :is(input, textarea, button[role=combobox]):not([disabled])')?.focus({ preventScroll: true });
}

/** Enter in a field leads to the next field. */
export function focusNextField(root: HTMLElement, from: Element, step: 1 | -1): boolean {
  const fields = [...root.querySelectorAll<HTMLElement>('[data-field]')].filter((field) => !field.closest('table'));
  const at = fields.findIndex((field) => field.contains(from));
  for (let next = at + step; at >= 0 && next >= 0 && next < fields.length; next += step) {
    const target = fields[next]?.querySelector<HTMLElement>('input:not([disabled]), textarea:not([disabled]), button[role=combobox]:not([disabled])');
    if (target) {
      target.focus();
      return true;
    }
  }
  return false;
}
