import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSubscriptions } from '../api/subscriptions';
import type { RecordChange } from './concerns';
import type { Page } from './definition';

/** How long after a change everything is asked again: changes come in bursts, and one look at the end of it is enough. */
const patience = 1000;

/**
 * Asks again what stands in the cache under a key and a page's id, after records changed that the page shows. With `matters`, only
 * after changes for which it answers true.
 */
export function useFollow(page: Page, cached: string, matters?: (changes: readonly RecordChange[]) => boolean): void {
  const client = useQueryClient();
  const subscriptions = useSubscriptions();
  const { id, vernieuwen } = page;
  // A page that does not say what it shows shows its own records at least.
  const types = (page.recordtypen.length > 0 ? page.recordtypen : page.recordtype ? [page.recordtype] : []).join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: [cached, id] });
      }, patience);
    };
    const endings = vernieuwen.map((field) => subscriptions.listen(`subscription { ${field} { __typename } }`, {}, changed, changed));
    if (types !== '')
      endings.push(
        subscriptions.listen(
          'subscription ($types: [String!]!) { recordGewijzigd(typen: $types) { type id soort } }',
          { types: types.split(' ') },
          (data) => {
            if (!matters || matters((data as { readonly recordGewijzigd: readonly RecordChange[] }).recordGewijzigd)) changed();
          },
          changed,
        ),
      );
    return () => {
      clearTimeout(timer);
      for (const end of endings) end();
    };
  }, [client, subscriptions, cached, id, types, vernieuwen, matters]);
}
