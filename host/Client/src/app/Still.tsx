import { type ReactNode, useEffect, useRef, useState } from 'react';

interface StillProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Draws nothing anew between the moment that a pointer goes down and its click: rows that come, go or move under it meanwhile would
 * make it a click on another row, or on none.
 */
export function Still({ className, children }: StillProps) {
  const [held, hold] = useState<{ readonly children: ReactNode } | null>(null);
  const press = useRef<AbortController | null>(null);
  useEffect(() => () => press.current?.abort(), []);

  const begin = () => {
    press.current?.abort();
    const { signal } = (press.current = new AbortController());
    // The click comes right after, before what is put off here; from a pointer that was let go elsewhere there is none.
    const end = () => {
      setTimeout(() => {
        if (signal.aborted) return;
        press.current?.abort();
        hold(null);
      });
    };
    window.addEventListener('pointerup', end, { capture: true, signal });
    window.addEventListener('pointercancel', end, { capture: true, signal });
    hold({ children });
  };

  return (
    <div
      className={className}
      onPointerDownCapture={(event) => {
        // Not on a scroll bar: nobody is told when that is let go, and what comes into sight has to be drawn.
        if (event.target instanceof Element && event.target.closest('a, button, [role=row], [role=listitem]')) begin();
      }}
    >
      {held ? held.children : children}
    </div>
  );
}
