import { createClient } from 'graphql-ws';
import type { Subscriptions } from './subscriptions';

/** Closed as agreed: nobody listened any more. */
const normalClosure = 1000;
const maxWait = 5000;

/** The connection over which the host tells what happens. */
export function createSocket(): Subscriptions {
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
