import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Unseen } from '../app/Unseen';
import { useTexts } from '../i18n/language';

const useStyles = makeStyles({
  surface: { maxWidth: '640px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '55vh', overflowY: 'auto' },
});

interface ArrangeDialogProps {
  readonly title: string;
  readonly help: string;
  /** Told to screen readers: where something that was moved stands now. */
  readonly told: string;
  /** Whether there would be something left to see. */
  readonly canFinish: boolean;
  readonly onReset: () => void;
  readonly onFinish: () => void;
  readonly onClose: () => void;
  /** The items of the list. */
  readonly children: ReactNode;
}

/** A list of things to show or hide and to put in order; as the page has them of itself, or as they are now. */
export function ArrangeDialog({ title, help, told, canFinish, onReset, onFinish, onClose, children }: ArrangeDialogProps) {
  const styles = useStyles();
  const { personal: texts } = useTexts();
  return (
    <Dialog
      open
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <p>{help}</p>
            <ul className={styles.list}>{children}</ul>
            <Unseen role="status">{told}</Unseen>
          </DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                onReset();
                onClose();
              }}
            >
              {texts.reset}
            </Button>
            <Button
              appearance="primary"
              disabled={!canFinish}
              onClick={() => {
                onFinish();
                onClose();
              }}
            >
              {texts.done}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
