import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../app/Messages';
import { useTexts } from '../i18n/language';
import { askAgain } from '../pages/askAgain';
import type { StartedAction } from './ActionRunner';
import { changeBy } from './offers';
import { addressAfter } from './opens';
import type { Result } from './perform';
import type { OfferAfter } from './useOffers';

export type Finish = (started: StartedAction, results: readonly Result[]) => void;

/** What follows on an action: everything on the screen is asked again, people hear how it went, and the next page opens. */
export function useFinish(offer: OfferAfter): Finish {
  const client = useQueryClient();
  const navigate = useNavigate();
  const messages = useMessages();
  const texts = useTexts();
  return useCallback(
    ({ action, subjects, onDone, wanted }, results) => {
      const done = results.filter((result) => result.errors.length === 0);
      if (done.length > 0) {
        void askAgain(client);
        messages.tell('success', results.length > 1 ? texts.actions.doneMany(action.titel, done.length, results.length) : texts.actions.done(action.titel));
      }
      if (wanted) {
        wanted.onMade(done[0]?.record ?? null);
        return;
      }
      if (results.length > 0 && done.length === 0) return;
      onDone?.();
      const change = changeBy(action, subjects, done);
      if (change) offer(action.vervolg, change.before, change.after);
      const address = addressAfter(action, subjects, results);
      if (address !== null) void navigate(address);
    },
    [client, navigate, messages, texts, offer],
  );
}
