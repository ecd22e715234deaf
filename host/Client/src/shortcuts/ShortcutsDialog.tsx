import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import { groupBy } from '../pages/groupBy';
import { useShortcuts } from './Shortcuts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, margin: 0 },
  keys: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground1 },
  what: { margin: 0 },
  row: { display: 'contents' },
});

/** The keys that do something on this page now. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const shortcuts = useShortcuts();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.frame.shortcuts}</DialogTitle>
          <DialogContent>
            {groupBy(shortcuts, ({ group }) => group).map(([group, own]) => (
              <section key={group}>
                <h3>{group}</h3>
                <dl className={styles.list}>
                  {own
                    .filter(({ keys }, index) => own.findLastIndex((other) => other.keys === keys) === index)
                    .map(({ keys, label }) => (
                      <div key={keys} className={styles.row}>
                        <dt className={styles.keys}>
                          <kbd>{keys}</kbd>
                        </dt>
                        <dd className={styles.what}>{label}</dd>
                      </div>
                    ))}
                </dl>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {texts.actions.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
