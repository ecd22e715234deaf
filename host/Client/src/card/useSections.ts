import { useCallback, useMemo } from 'react';
import { usePersonal } from '../personal/usePersonal';
import type { Page } from '../pages/definition';

export interface Sections {
  readonly isOpen: (id: string) => boolean;
  readonly set: (ids: readonly string[], open: boolean) => void;
}

export const tabSection = (id: string) => `tab:${id}`;
/** Not a section: whether a tab also shows what matters less. */
export const moreOf = (section: string) => `more:${section}`;
export const partSection = (id: string) => `part:${id}`;

/** Which sections of a page are open: the first tabs and the lines until the user has it otherwise, then as they left it. */
export function useSections(page: Page): Sections {
  const [stored, store] = usePersonal<Readonly<Record<string, boolean>>>(`sections.${page.id}`);
  const first = useMemo(
    () => new Set([...page.tabbladen.slice(0, 2).map(({ id }) => tabSection(id)), ...page.onderdelen.slice(0, 1).map(({ id }) => partSection(id))]),
    [page],
  );
  const isOpen = useCallback((id: string) => stored?.[id] ?? first.has(id), [stored, first]);
  const set = useCallback(
    (ids: readonly string[], open: boolean) => {
      store({ ...stored, ...Object.fromEntries(ids.map((id) => [id, open])) });
    },
    [stored, store],
  );
  return useMemo(() => ({ isOpen, set }), [isOpen, set]);
}
