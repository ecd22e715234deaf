import { useTexts } from '../i18n/language';
import { useShortcut } from '../shortcuts/Shortcuts';

interface ListKeys {
  readonly onFilterPane: () => void;
  readonly onFacts: (() => void) | null;
  readonly onResetFilters: () => void;
  readonly onRefresh: () => void;
}

/** The keys of a list that work wherever the focus is. */
export function useListKeys({ onFilterPane, onFacts, onResetFilters, onRefresh }: ListKeys): void {
  const { list: texts, shortcuts } = useTexts();
  useShortcut('Shift+F3', texts.filterPane, shortcuts.list, () => {
    onFilterPane();
    return true;
  });
  useShortcut('Ctrl+Shift+Alt+F3', texts.resetFilters, shortcuts.list, () => {
    onResetFilters();
    return true;
  });
  useShortcut('F5', texts.refresh, shortcuts.list, () => {
    onRefresh();
    return true;
  });
  useShortcut(onFacts ? 'Alt+F2' : null, texts.facts, shortcuts.list, () => {
    onFacts?.();
    return true;
  });
}
