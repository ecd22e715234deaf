import { createContext, use, useCallback } from 'react';
import type { Action } from '../pages/definition';
import { useLiterals } from '../pages/pageVariables';
import type { PageRecord } from '../pages/values';
import type { StartedAction } from './ActionRunner';
import type { Subject } from './input';
import { offered } from './offers';
import { useWhyNot } from './useWhyNot';

/** Told what became of a record, offers what is offered then, of the actions of its page or part. */
export type OfferAfter = (actions: readonly Action[], before: Subject & { readonly record: PageRecord }, after: PageRecord) => void;

export const OfferContext = createContext<OfferAfter>(() => undefined);

/** Offers the actions that go with what somebody did otherwise than by an action: by saving a field. */
export function useOffers(): OfferAfter {
  return use(OfferContext);
}

/** Finds what is offered after a change. */
export function useOffered(onOffer: (started: StartedAction) => void): OfferAfter {
  const variables = useLiterals();
  const whyNot = useWhyNot();
  return useCallback(
    (actions, before, after) => {
      const action = variables ? offered(actions, before.record, after, variables) : null;
      const subjects = [{ ...before, record: after }];
      if (action && whyNot(action, subjects) === null) onOffer({ action, subjects });
    },
    [variables, whyNot, onOffer],
  );
}
