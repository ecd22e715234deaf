import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSubscriptions } from '../api/subscriptions';
import type { Page } from '../pages/definition';

/** How long after a change everything is asked again: changes come in bursts, and one look at the end of it is enough. */
const patience = 1000;

/** Asks what a role centre shows again after records changed that it counts or lists. */
export function useLive(page: Page): void {
  const client = useQueryClient();
  const subscriptions = useSubscriptions();
  const { id, recordtypen, vernieuwen } = page;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: ['rolecenter', id] });
      }, patience);
    };
    const endings = vernieuwen.map((field) => subscriptions.listen(`subscription { ${field} { __typename } }`, {}, changed, changed));
    if (recordtypen.length > 0)
      endings.push(subscriptions.listen('subscription ($typen: [String!]!) { recordGewijzigd(typen: $typen) { type } }', { typen: recordtypen }, changed, changed));
    return () => {
      clearTimeout(timer);
      for (const end of endings) end();
    };
  }, [client, subscriptions, id, recordtypen, vernieuwen]);
}
