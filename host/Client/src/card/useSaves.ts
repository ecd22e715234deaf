import { notifyManager, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type OfferAfter, useOffers } from '../actions/useOffers';
import { mutate } from '../api/mutate';
import { useFormat } from '../fields/useFormat';
import { cardPaths } from '../pages/cardDocument';
import type { Field, Page } from '../pages/definition';
import { selectionOf } from '../pages/selection';
import type { PageRecord } from '../pages/values';
import { savedValue } from './fieldValue';
import { SaveQueue, type SavePorts, type SaveTarget, type Snapshot } from './saveQueue';
import { locate, type SaveRecord } from './saveTargets';
import { recordQuery } from './useRecord';

type Format = (record: PageRecord, field: Field) => string;

/** The queue through which a card saves what is entered, and how that is going. */
export function useSaves(page: Page, recordKey: string, record: PageRecord | null): { readonly queue: SaveQueue; readonly saves: Snapshot } {
  const client = useQueryClient();
  const format = useFormat();
  // The notation of a language is only in what conflicts say; a card that is open keeps the one that it began with.
  const [firstFormat] = useState(() => format);
  const offer = useOffers();
  const [changes] = useState(() => new Changes());
  useEffect(() => changes.listen(offer), [changes, offer]);
  const queue = useMemo(() => new SaveQueue(portsOf(client, page, recordKey, firstFormat, changes.tell)), [client, page, recordKey, firstFormat, changes]);
  const saves = useSyncExternalStore(queue.subscribe, queue.current);
  useEffect(() => {
    queue.refresh();
  }, [queue, record]);
  return { queue, saves };
}

/** Tells what saves made of records: the queue stays while who listens changes. */
class Changes {
  private listener: OfferAfter | null = null;

  readonly tell: OfferAfter = (...change) => this.listener?.(...change);

  readonly listen = (listener: OfferAfter): (() => void) => {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
  };
}

function portsOf(client: QueryClient, page: Page, recordKey: string, format: Format, offer: OfferAfter): SavePorts {
  const query = recordQuery(page, recordKey);
  const card = () => client.getQueryData(query.queryKey) ?? null;
  const reload = async () => {
    await client.refetchQueries({ queryKey: query.queryKey, exact: true }, { throwOnError: true });
  };
  const find = (target: SaveTarget): SaveRecord | null => locate(page, card(), target);
  return {
    known: (target) => {
      const found = find(target);
      return (
        found && {
          version: Number(found.record['version']),
          read: (input) => {
            const field = found.fields.find(({ invoer }) => invoer === input);
            return field ? { value: savedValue(found.record, field), display: format(found.record, field) } : { value: undefined, display: '' };
          },
        }
      );
    },
    send: async (target, version, input, value) => {
      const values = { id: target.id, versie: version, [input]: value };
      const before = find(target);
      const offerAfter = () => {
        const after = find(target);
        const around = target.key === 'card' ? null : card();
        if (before && after) offer(before.actions, { record: before.record, card: around }, after.record);
      };
      if (target.key !== 'card') {
        await mutate(target.mutation, values);
        await reload();
        await drawn();
        offerAfter();
        return;
      }
      const name = payloadField(page);
      const payload = await mutate(target.mutation, values, name ? `${name} { ${selectionOf(cardPaths(page))} }` : '');
      const saved = name ? (payload[name] as PageRecord | null | undefined) : null;
      if (saved) {
        // An answer to an older question must not come over this one.
        await client.cancelQueries({ queryKey: query.queryKey, exact: true });
        client.setQueryData(query.queryKey, saved);
      } else await reload();
      // Lists that show this record are asked again when somebody goes back to them.
      await client.invalidateQueries({ queryKey: ['rows'], refetchType: 'none' });
      await drawn();
      offerAfter();
    },
    reload,
    wait,
  };
}

/** Until the card shows what the cache has: queries tell it later than they know it, and a value that is no longer on its way would show what it replaced until then. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    notifyManager.schedule(() => {
      resolve();
    });
  });
}

/** Waits, but not longer than until the connection is back, or somebody comes back from signing in elsewhere. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      for (const event of comingBack) window.removeEventListener(event, end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    for (const event of comingBack) window.addEventListener(event, end);
  });
}

const comingBack = ['online', 'focus'] as const;

/** The field of a payload that holds the saved record: named as its type. */
function payloadField(page: Page): string | null {
  return page.recordtype && page.recordtype.charAt(0).toLowerCase() + page.recordtype.slice(1);
}
