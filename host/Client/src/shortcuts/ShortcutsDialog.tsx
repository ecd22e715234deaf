import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import { groupBy } from '../pages/groupBy';
import { keyNames } from './keys';
import { useShortcuts } from './Shortcuts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(148px, max-content) 1fr', alignItems: 'center', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, margin: 0 },
  group: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  keys: { display: 'flex', gap: tokens.spacingHorizontalXS },
  key: {
    minWidth: '24px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    boxSizing: 'border-box',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '22px',
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
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
                <h3 className={styles.group}>{group}</h3>
                <dl className={styles.list}>
                  {own
                    .filter(({ keys }, index) => own.findLastIndex((other) => other.keys === keys) === index)
                    .map(({ keys, label }) => (
                      <div key={keys} className={styles.row}>
                        <dt className={styles.keys}>
                          {keyNames(keys).map((name) => (
                            <kbd key={name} className={styles.key}>
                              {name}
                            </kbd>
                          ))}
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
