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

/** Has everything on the screen asked again; ends when it shows it. */
export type Refresh = (started: StartedAction, results: readonly Result[]) => Promise<unknown>;

/** People wait no longer than this for what they see to be asked again. */
const patience = 2000;

/** After an action. Who goes on with what he sees before that would do the next thing with a record that this one changed. */
export function useRefresh(): Refresh {
  const client = useQueryClient();
  return useCallback(
    ({ action, subjects, wanted }, results) => {
      if (!results.some((result) => result.errors.length === 0)) return Promise.resolve();
      const asked = askAgain(client);
      const leaves = wanted !== undefined || addressAfter(action, subjects, results) !== null;
      return leaves ? Promise.resolve() : Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))]);
    },
    [client],
  );
}

/** What follows on an action: people hear how it went, and the next page opens. */
export function useFinish(offer: OfferAfter): Finish {
  const navigate = useNavigate();
  const messages = useMessages();
  const texts = useTexts();
  return useCallback(
    ({ action, subjects, onDone, wanted }, results) => {
      const done = results.filter((result) => result.errors.length === 0);
      if (done.length > 0) {
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
    [navigate, messages, texts, offer],
  );
}
