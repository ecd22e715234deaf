import { useRef } from 'react';

interface Press {
  /** A pointer goes down. */
  readonly begin: () => void;
  /** Does something now, or when the pointer that is down has made its click. */
  readonly whenMade: (then: () => void) => void;
}

/**
 * Keeps what the focus leads to until the click is made that moved it. What goes or comes while the pointer is down makes everything
 * beside it move, and the click ends on something else than it began on: on nothing.
 */
export function usePress(): Press {
  const waiting = useRef<{ then: (() => void) | null } | null>(null);
  return {
    begin: () => {
      const press = { then: null };
      waiting.current = press;
      const made = () => {
        window.removeEventListener('click', made, true);
        window.removeEventListener('pointerup', released);
        window.removeEventListener('pointercancel', released);
        if (waiting.current !== press) return;
        const { then } = waiting.current;
        waiting.current = null;
        then?.();
      };
      // The click comes right after; from a pointer that was let go elsewhere there is none.
      const released = () => setTimeout(made);
      window.addEventListener('click', made, true);
      window.addEventListener('pointerup', released);
      window.addEventListener('pointercancel', released);
    },
    whenMade: (then) => {
      if (waiting.current) waiting.current.then = then;
      else then();
    },
  };
}
