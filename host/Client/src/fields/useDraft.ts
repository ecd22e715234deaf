import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export type Reading = { readonly ok: true; readonly value: unknown; readonly display: string } | { readonly ok: false; readonly message: string };

interface Options {
  /** The value in the notation in which it is typed. */
  readonly shown: string;
  readonly read: (typed: string) => Reading;
  readonly onCommit: (value: unknown, display: string) => void;
  readonly onCancel?: (() => void) | undefined;
  readonly onDraft?: ((typed: string | null) => void) | undefined;
  readonly onProblem: (message: string | null) => void;
}

/** Text that is being typed: handed over on leaving and on Enter, given up with Esc, kept while it cannot be read. */
export function useDraft({ shown, read, onCommit, onCancel, onDraft, onProblem }: Options) {
  const [draft, setDraft] = useState<string | null>(null);
  // Enter may move the focus before anything is drawn anew: leaving must not hand the same text over again.
  const latest = useRef<string | null>(null);

  const change = (typed: string | null) => {
    latest.current = typed;
    setDraft(typed);
    onDraft?.(typed === null || typed === shown ? null : typed);
  };

  useEffect(() => () => onDraft?.(null), [onDraft]);

  const commit = () => {
    const typed = latest.current;
    if (typed === null) return;
    if (typed === shown) {
      change(null);
      onProblem(null);
      return;
    }
    const reading = read(typed);
    if (!reading.ok) {
      onProblem(reading.message);
      return;
    }
    // Told last that nothing is typed any more: until then it is known what stood there when the typing began.
    latest.current = null;
    onProblem(null);
    onCommit(reading.value, reading.display);
    change(null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const field = event.currentTarget;
    if (event.key === 'Enter' && !(field instanceof HTMLTextAreaElement)) commit();
    if (event.key === 'Escape' && (draft !== null || (onCancel && field.getAttribute('aria-invalid') === 'true'))) {
      // The first Esc gives up the typing; only the next one is for the page or dialog around it.
      event.stopPropagation();
      event.preventDefault();
      change(null);
      onProblem(null);
      onCancel?.();
    }
    if (event.key === 'F2') {
      event.preventDefault();
      const all = field.selectionStart === 0 && field.selectionEnd === field.value.length;
      if (all) field.setSelectionRange(field.value.length, field.value.length);
      else field.select();
    }
  };

  return { text: draft ?? shown, draft, change, commit, onKeyDown };
}
