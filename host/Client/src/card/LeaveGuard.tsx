import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useTexts } from '../i18n/language';
import { useCard } from './CardContext';

/** Nobody leaves a card on which something is not saved without knowing it. */
export function LeaveGuard() {
  const texts = useTexts();
  const { queue, drafts, attachments } = useCard();
  // Files that are on their way go on when the card is left; those that were not taken would be gone.
  const failed = () => (attachments?.uploads.current() ?? []).filter(({ state }) => state === 'failed').map(({ file }) => ({ caption: attachments?.part.titel ?? '', text: file.name }));
  const unsaved = () => [...queue.current().entries.map(({ caption, display }) => ({ caption, text: display })), ...drafts.all(), ...failed()];
  // What is still on its way is saved whether the card is open or not; only what waits for the user would be lost.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && (queue.current().entries.some(({ state }) => state !== 'saving' && state !== 'waiting') || drafts.all().length > 0 || failed().length > 0),
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (queue.current().entries.length > 0 || drafts.all().length > 0 || (attachments?.uploads.current().length ?? 0) > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [queue, drafts, attachments]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) blocker.reset();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.card.leaveTitle}</DialogTitle>
          <DialogContent>
            <p>{texts.card.leaveWhy}</p>
            <ul>
              {unsaved().map(({ caption, text }) => (
                <li key={`${caption}/${text}`}>
                  {caption}: {text || texts.card.emptyValue}
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                blocker.reset();
              }}
            >
              {texts.card.stay}
            </Button>
            <Button
              onClick={() => {
                blocker.proceed();
              }}
            >
              {texts.card.leave}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
