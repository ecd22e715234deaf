import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Other rows are looked at from the first. */
export function useFromTop(question: unknown, scroller: RefObject<HTMLElement | null>): void {
  const shown = useRef(question);
  useLayoutEffect(() => {
    if (shown.current === question) return;
    shown.current = question;
    scroller.current?.scrollTo({ top: 0 });
  }, [question, scroller]);
}
