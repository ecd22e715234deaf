import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/language';
import type { Page } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import { testField } from '../testing/field';
import { entryKey, type SaveTarget } from './saveQueue';
import { cardTarget } from './saveTargets';
import { recordQuery, useRecord } from './useRecord';
import { useSaves } from './useSaves';

const saving = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('../api/mutate', () => ({ mutate: saving }));
vi.mock('../pages/cardDocument', () => ({ cardPaths: () => ['akkoord'], cardDocument: () => '' }));
vi.mock('../actions/useOffers', () => ({ useOffers: () => () => undefined }));

const page = {
  id: 'onderhoudsverzoek',
  recordtype: 'Onderhoudsverzoek',
  wijzigmutatie: 'onderhoudsverzoekWijzigen',
  tabbladen: [{ velden: [testField('akkoord', { invoer: 'akkoord' })] }],
  onderdelen: [],
  acties: [],
} as unknown as Page;
const target = cardTarget(page, '1') as SaveTarget;

const drawn: unknown[] = [];
const cards: ReturnType<typeof useSaves>[] = [];

// Two components, as on a card: what is stored comes to the one that saves from above.
function Above() {
  const record = useRecord(page, '1');
  return record && <Card record={record} />;
}

function Card({ record }: { readonly record: PageRecord }) {
  const card = useSaves(page, '1', record);
  cards.push(card);
  const entry = card.saves.entries.find(({ key }) => key === entryKey(target, 'akkoord'));
  drawn.push(entry ? entry.value : record['akkoord']);
  return null;
}

it('shows what was entered until what is stored shows it too', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const stored: PageRecord = { id: '1', version: 1, akkoord: false };
  client.setQueryData(recordQuery(page, '1').queryKey, stored);
  saving.mockResolvedValue({ onderhoudsverzoek: { id: '1', version: 2, akkoord: true } });
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Suspense>
          <Above />
        </Suspense>
      </LanguageProvider>
    </QueryClientProvider>,
  );

  act(() => {
    cards.at(-1)?.queue.commit({ target, input: 'akkoord', caption: 'Akkoord', value: true, display: 'Ja', base: false, baseDisplay: 'Nee' });
  });
  await vi.waitFor(() => {
    expect(cards.at(-1)?.saves.state).toBe('saved');
  });

  expect(drawn.slice(drawn.indexOf(true))).not.toContain(false);
});
