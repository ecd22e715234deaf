import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatValue } from '../fields/format';
import { useLanguage } from '../i18n/language';
import { useCard } from './CardContext';
import type { Entry } from './saveQueue';

const useStyles = makeStyles({
  field: { paddingTop: tokens.spacingVerticalM },
  caption: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  value: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  whose: { color: tokens.colorNeutralForeground3 },
});

/** Values that two people changed at the same time: both are shown, and one of them is chosen. */
export function ConflictDialog({ entries, onClose }: { readonly entries: readonly Entry[]; readonly onClose: () => void }) {
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const { queue } = useCard();
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const shown = (text: string) => text || texts.card.emptyValue;
  const choiceOf = (entry: Entry) => choices[entry.key] ?? 'theirs';
  const first = entries[0]?.theirs;
  const when = first?.at ? formatValue(first.at, { vorm: 'TIJDSTIP', keuzes: [] }, locale, texts) : '';

  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.card.conflictTitle}</DialogTitle>
          <DialogContent>
            <p>{texts.card.conflictWhy(first?.by ?? '', when)}</p>
            {entries.map((entry) => (
              <section key={entry.key} className={styles.field}>
                <h3 id={`${entry.key}-caption`} className={styles.caption}>
                  {entry.caption}
                </h3>
                <RadioGroup
                  aria-labelledby={`${entry.key}-caption`}
                  value={choiceOf(entry)}
                  onChange={(_, { value }) => {
                    setChoices({ ...choices, [entry.key]: value as 'mine' | 'theirs' });
                  }}
                >
                  <Radio
                    value="theirs"
                    label={
                      <>
                        <span className={styles.whose}>{texts.card.conflictTheirs(entry.theirs?.by ?? '')}: </span>
                        <span className={styles.value}>{shown(entry.theirs?.display ?? '')}</span>
                      </>
                    }
                  />
                  <Radio
                    value="mine"
                    label={
                      <>
                        <span className={styles.whose}>{texts.card.conflictMine}: </span>
                        <span className={styles.value}>{shown(entry.display)}</span>
                      </>
                    }
                  />
                </RadioGroup>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                for (const entry of entries) queue.resolve(entry.key, choiceOf(entry));
                onClose();
              }}
            >
              {texts.card.conflictApply}
            </Button>
            <Button onClick={onClose}>{texts.card.conflictLater}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
