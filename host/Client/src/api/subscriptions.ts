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
}

export function createSubscriptions(): Subscriptions {
  const { protocol, host } = window.location;
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  return {
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
