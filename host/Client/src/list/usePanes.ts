import { useState } from 'react';
import { usePersonal } from '../personal/usePersonal';

/**
 * What is open beside the rows. The filter pane opens on the page that it was opened on before; the facts on every page alike. Where
 * there is no room for both, the filter pane takes the place of the facts until it is closed.
 */
export function usePanes(pageId: string, isNarrow: boolean, hasRoom: boolean) {
  const [filters, setFilters] = usePersonal<boolean>(`filterPane.${pageId}`);
  const [narrowFilters, setNarrowFilters] = useState(false);
  const [facts, setFacts] = usePersonal<boolean>('facts');
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [focused, setFocused] = useState<string | null>(null);
  // On a phone it covers the rows: there it is never open by itself.
  const isOpen = isNarrow ? narrowFilters : (filters ?? false);
  const open = isNarrow ? setNarrowFilters : setFilters;
  const showsFacts = (facts ?? true) && !isNarrow && (hasRoom || !isOpen);
  return {
    filters: isOpen,
    facts: showsFacts,
    opened,
    focused,
    toggleFilters: () => {
      open(!isOpen);
    },
    closeFilters: () => {
      open(false);
    },
    toggleFacts: () => {
      setFacts(!showsFacts);
      if (!showsFacts && !hasRoom) open(false);
    },
    openFilter: (path: string) => {
      if (!isOpen) open(true);
      setOpened((before) => [...before.filter((other) => other !== path), path]);
      setFocused(path);
    },
    closeFilter: (path: string) => {
      setOpened((before) => before.filter((other) => other !== path));
    },
  };
}
