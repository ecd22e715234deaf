import { createContext, type ReactNode, use, useEffect, useId, useMemo, useState } from 'react';
import type { Action } from '../pages/definition';

/** An action that can be done on the page that is open. */
export interface OfferedAction {
  readonly action: Action;
  /** Why it cannot be done now; null when it can. */
  readonly reason: string | null;
  readonly run: () => void;
}

type Offers = ReadonlyMap<string, readonly OfferedAction[]>;

const OffersContext = createContext<readonly OfferedAction[]>([]);
const ChangeContext = createContext<((change: (before: Offers) => Offers) => void) | null>(null);

export function OfferedActionsProvider({ children }: { readonly children: ReactNode }) {
  const [offers, setOffers] = useState<Offers>(new Map());
  const all = useMemo(() => [...offers.values()].flat(), [offers]);
  return (
    <ChangeContext value={setOffers}>
      <OffersContext value={all}>{children}</OffersContext>
    </ChangeContext>
  );
}

/** Lets people find these actions by their words while the component is on the screen. Give a list that only changes when they do. */
export function useOfferActions(actions: readonly OfferedAction[]): void {
  const change = use(ChangeContext);
  const id = useId();
  useEffect(() => {
    if (!change || actions.length === 0) return;
    change((before) => new Map(before).set(id, actions));
    return () => {
      change((before) => new Map([...before].filter(([other]) => other !== id)));
    };
  }, [change, id, actions]);
}

export function useOfferedActions(): readonly OfferedAction[] {
  return use(OffersContext);
}
