import { createClient } from 'graphql-ws';
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

/** Closed as agreed: nobody listened any more. */
const normalClosure = 1000;
const maxWait = 5000;

export function createSubscriptions(): Subscriptions {
  const { protocol, host } = window.location;
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    // Not longer and longer: whoever waits for the host sees it come back soon. A little by chance, so that not all come at once.
    retryWait: (retries) =>
      new Promise((resolve) => {
        setTimeout(resolve, Math.min(500 * 2 ** retries, maxWait) * (0.75 + Math.random() / 2));
      }),
  });
  return {
    onBroken: (callback) =>
      client.on('closed', (event) => {
        if ((event as { readonly code?: number }).code !== normalClosure) callback();
      }),
    listen: (query, variables, onEvent, onBack) => {
      let wasAway = false;
      const endings = [
        client.on('closed', () => {
          wasAway = true;
        }),
        client.on('connected', () => {
          if (wasAway) onBack();
          wasAway = false;
        }),
        client.subscribe(
          { query, variables },
          {
            next: ({ data }) => {
              if (data) onEvent(data);
            },
            // A subscription that is refused leaves a page that does not follow by itself, and works otherwise.
            error: () => undefined,
            complete: () => undefined,
          },
        ),
      ];
      return () => {
        for (const end of endings) end();
      };
    },
  };
}

export const SubscriptionsContext = createContext<Subscriptions | null>(null);

export function useSubscriptions(): Subscriptions {
  const subscriptions = use(SubscriptionsContext);
  if (!subscriptions) throw new Error('There are no subscriptions above this component.');
  return subscriptions;
}
