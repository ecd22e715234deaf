import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTexts } from '../i18n/language';
import type { Revealed } from './perform';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(640px, 100vw)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: { fontFamily: tokens.fontFamilyMonospace },
});

interface RevealDialogProps {
  readonly title: string;
  readonly revealed: Revealed;
  readonly onClose: () => void;
}

/** Shows what is told once, to be copied. It is gone when people close it, so nothing else closes it. */
export function RevealDialog({ title, revealed, onClose }: RevealDialogProps) {
  const styles = useStyles();
  const texts = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(revealed.value);
      setSaid(texts.actions.copied);
    } catch {
      // The browser does not let a page do it everywhere; the text is selected.
      setSaid(texts.actions.copyYourself);
    }
  };
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {revealed.help && <p className={styles.help}>{revealed.help}</p>}
            <Field label={revealed.caption} hint={<span role="status">{said}</span>}>
              <Input
                input={{ ref: field }}
                className={styles.value}
                readOnly
                value={revealed.value}
                autoComplete="off"
                spellCheck={false}
                onFocus={(event) => {
                  event.target.select();
                }}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" autoFocus onClick={() => void copy()}>
              {texts.actions.copy}
            </Button>
            <Button onClick={onClose}>{texts.actions.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
