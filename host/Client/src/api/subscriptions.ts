import { createContext, use } from 'react';
import type { Variables } from './graph';

/** What the host tells by itself, over one connection that is made when somebody first listens. */
export interface Subscriptions {
  /**
   * Listens until the returned function is called. The connection comes back by itself after the host was away; `onBack` is then
   * called, because what happened meanwhile was not told.
   */
  listen(document: string, variables: Variables, onEvent: (data: unknown) => void, onBack: () => void): () => void;
  /** Calls back when the connection breaks that nobody closed, until the returned function is called. */
  onBroken(callback: () => void): () => void;
}

/** The first who listens waits for the program that does it: a page shows before it follows what happens. */
export function createSubscriptions(): Subscriptions {
  const loading = { client: null as Promise<Subscriptions> | null };
  const later = (use: (client: Subscriptions) => () => void) => {
    let isOver = false;
    let end = () => {
      isOver = true;
    };
    loading.client ??= import('./socket').then(({ createSocket }) => createSocket());
    loading.client.then(
      (client) => {
        if (!isOver) end = use(client);
      },
      () => {
        // The page works without; the next who listens tries again.
        loading.client = null;
      },
    );
    return () => {
      end();
    };
  };
  return {
    onBroken: (callback) => later((client) => client.onBroken(callback)),
    listen: (document, variables, onEvent, onBack) => later((client) => client.listen(document, variables, onEvent, onBack)),
  };
}

export const SubscriptionsContext = createContext<Subscriptions | null>(null);

export function useSubscriptions(): Subscriptions {
  const subscriptions = use(SubscriptionsContext);
  if (!subscriptions) throw new Error('There are no subscriptions above this component.');
  return subscriptions;
}
