import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/language';
import { useShortcut } from '../shortcuts/Shortcuts';

const pause = 300;

const useStyles = makeStyles({
  root: { width: '220px', minWidth: '120px', flexShrink: 1, '@media (max-width: 639px)': { flex: '1 1 0' } },
});

interface SearchFieldProps {
  readonly title: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  /** Enter or arrow down: on to what was found. */
  readonly onLeave: () => void;
}

/** Searches while people type; each request takes the place of the one before it. */
export function SearchField({ title, text, onSearch, onLeave }: SearchFieldProps) {
  const styles = useStyles();
  const { list: texts, shortcuts } = useTexts();
  const box = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  useEffect(() => {
    if (draft === null || draft === text) return undefined;
    const timer = setTimeout(() => {
      latest.current(draft);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [draft, text]);
  useShortcut('F3', texts.search, shortcuts.list, () => {
    if (document.activeElement === box.current) onLeave();
    else box.current?.select();
    return true;
  });
  return (
    <SearchBox
      input={{ ref: box }}
      className={styles.root}
      appearance="filled-darker"
      placeholder={texts.search}
      aria-label={texts.searchIn(title)}
      aria-keyshortcuts="F3"
      value={draft ?? text}
      onChange={(_, data) => {
        setDraft(data.value);
      }}
      onBlur={() => {
        if (draft !== null && draft !== text) onSearch(draft);
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onLeave();
        } else if (event.key === 'Escape' && (draft ?? text) !== '') {
          event.stopPropagation();
          setDraft('');
        }
      }}
    />
  );
}
