import { createContext, type ReactNode, use, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isCharacter, isPressed, isTyping, type Keys } from './keys';

export interface Shortcut {
  readonly keys: Keys;
  /** What it does, for the overview and tooltips. */
  readonly label: string;
  /** Caption that it stands under in the overview. */
  readonly group: string;
  /** True when it did something; otherwise the browser keeps the key. */
  readonly run: (event: KeyboardEvent) => boolean;
}

interface Registry {
  readonly set: (id: string, shortcut: Shortcut) => void;
  readonly remove: (id: string) => void;
}

const RegistryContext = createContext<Registry | null>(null);
const ShortcutsContext = createContext<readonly Shortcut[]>([]);

/** Hears the keys of the whole program. The part that was put on the screen last goes first. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [shortcuts, change] = useState<ReadonlyMap<string, Shortcut>>(new Map());
  const registry = useMemo<Registry>(
    () => ({
      set: (id, shortcut) => {
        change((before) => new Map([...before].filter(([other]) => other !== id)).set(id, shortcut));
      },
      remove: (id) => {
        change((before) => new Map([...before].filter(([other]) => other !== id)));
      },
    }),
    [],
  );
  const all = useMemo(() => [...shortcuts.values()], [shortcuts]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // The keys of a page are not meant while a dialog lies over it.
      if (event.defaultPrevented || event.isComposing || document.querySelector('[aria-modal=true]')) return;
      for (const { keys, run } of all.toReversed()) {
        if (!isPressed(keys, event) || (isCharacter(keys) && isTyping(event.target))) continue;
        if (!run(event)) continue;
        event.preventDefault();
        return;
      }
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [all]);
  return (
    <RegistryContext value={registry}>
      <ShortcutsContext value={all}>{children}</ShortcutsContext>
    </RegistryContext>
  );
}

/** Keys that do something while the component is on the screen; null for none. */
export function useShortcut(keys: Keys | null, label: string, group: string, run: Shortcut['run']): void {
  const registry = use(RegistryContext);
  if (!registry) throw new Error('There are no shortcuts above this component.');
  const id = useId();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const stable = useCallback((event: KeyboardEvent) => latest.current(event), []);
  useEffect(() => {
    if (keys === null) return;
    registry.set(id, { keys, label, group, run: stable });
    return () => {
      registry.remove(id);
    };
  }, [registry, id, keys, label, group, stable]);
}

/** All keys that do something now, for the overview. */
export function useShortcuts(): readonly Shortcut[] {
  return use(ShortcutsContext);
}
