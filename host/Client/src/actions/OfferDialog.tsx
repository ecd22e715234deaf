import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import { saidByKey } from './saidByKey';

interface OfferDialogProps {
  readonly title: string;
  readonly question: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks whether something has to be done now that something else was. */
export function OfferDialog({ title, question, onAnswer }: OfferDialogProps) {
  const texts = useTexts();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        onAnswer(false);
      }}
    >
      <DialogSurface
        onKeyDown={(event) => {
          const said = saidByKey(event, texts);
          if (said === null) return;
          // The same key must not fall into the form that opens.
          event.preventDefault();
          onAnswer(said);
        }}
      >
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{question}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              autoFocus
              onClick={() => {
                onAnswer(true);
              }}
            >
              {texts.yes}
            </Button>
            <Button
              onClick={() => {
                onAnswer(false);
              }}
            >
              {texts.no}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
