import { Dialog, DialogSurface, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTexts } from '../i18n/language';
import { useTellMe } from './useTellMe';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(720px, 100vw)', marginTop: tokens.spacingVerticalXXXL, padding: tokens.spacingHorizontalM },
  input: { width: '100%', maxWidth: 'none' },
  results: { maxHeight: '60dvh', overflowY: 'auto', marginTop: tokens.spacingVerticalS },
  caption: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  option: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `2px solid ${tokens.colorStrokeFocus2}` },
  disabled: { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  title: { flexShrink: 0, maxWidth: '60%' },
  description: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  hint: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** Search over pages, the actions of the page that is open, and records; results with every letter. */
export function TellMe({ onClose }: { readonly onClose: (leads: boolean) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { sections, isSearching } = useTellMe(text);
  const options = sections.flatMap((section) => section.options);

  const choose = (index: number) => {
    const option = options[index];
    if (!option || option.reason !== null) return;
    onClose(option.leads);
    option.choose();
  };
  const byKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      const next = (active + step + options.length) % options.length;
      setActive(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(active);
    }
  };

  let index = -1;
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose(false);
      }}
    >
      <DialogSurface className={styles.surface} aria-label={texts.frame.search}>
        <SearchBox
          className={styles.input}
          size="large"
          autoFocus
          value={text}
          placeholder={texts.frame.searchHint}
          aria-label={texts.frame.search}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={options.length > 0 ? `${listId}-${active}` : undefined}
          aria-autocomplete="list"
          onKeyDown={byKey}
          onChange={(_, { value }) => {
            setText(value);
            setActive(0);
          }}
        />
        <div id={listId} role="listbox" aria-label={texts.frame.search} className={styles.results}>
          {sections.map((section) => (
            <div key={section.caption} role="group" aria-label={section.caption}>
              <div className={styles.caption} aria-hidden>
                {section.caption}
              </div>
              {section.options.map((option) => {
                index++;
                const own = index;
                return (
                  <div
                    key={option.id}
                    id={`${listId}-${own}`}
                    role="option"
                    aria-selected={own === active}
                    aria-disabled={option.reason !== null}
                    className={mergeClasses(styles.option, own === active && styles.active, option.reason !== null && styles.disabled)}
                    onClick={() => {
                      choose(own);
                    }}
                  >
                    <span className={styles.title}>{option.title}</span>
                    <span className={styles.description}>{option.reason ?? option.description}</span>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <div role="status" className={styles.hint}>
          {isSearching ? texts.frame.searching : options.length === 0 ? texts.frame.nothingFound : texts.frame.found(options.length)}
        </div>
      </DialogSurface>
    </Dialog>
  );
}
