import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether an element is at least this wide, in pixels; followed while windows and panes change it. */
export function useHasRoom(element: RefObject<HTMLElement | null>, width: number): boolean {
  const [hasRoom, setHasRoom] = useState(true);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const judge = () => {
      setHasRoom(current.offsetWidth >= width);
    };
    judge();
    const observer = new ResizeObserver(judge);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element, width]);
  return hasRoom;
}
