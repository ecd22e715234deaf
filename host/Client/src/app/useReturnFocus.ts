import { useCallback, useEffect, useRef } from 'react';

/** What lies over the page for a while; the focus in it is not a place to come back to. */
const over = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';
const remembered = 5;

/** Puts the focus back where it was before something lay over the page, if it went nowhere else. To be called when that closes. */
export function useReturnFocus(): () => void {
  const before = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const keep = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest(over)) return;
      before.current = [target, ...before.current.filter((other) => other !== target && other.isConnected)].slice(0, remembered);
    };
    document.addEventListener('focusin', keep);
    return () => {
      document.removeEventListener('focusin', keep);
    };
  }, []);
  return useCallback(() => {
    // Only when it is off the screen the page can be reached again.
    setTimeout(() => {
      if (document.activeElement === document.body) before.current.find((element) => element.isConnected)?.focus();
    });
  }, []);
}
