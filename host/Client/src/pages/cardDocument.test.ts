import { expect, it } from 'vitest';
import { cardDocument } from './cardDocument';
import type { Page } from './definition';

const card = { bron: 'ding', wijzigmutatie: null, titelvelden: ['naam'], tabbladen: [], feitenblokken: [], onderdelen: [], tijdlijn: [], acties: [] } as unknown as Page;

it('asks which version it is only of a record that can be saved', () => {
  expect(cardDocument(card)).toBe('query ($id: UUID!) { record: ding(id: $id) { id naam } }');
  expect(cardDocument({ ...card, wijzigmutatie: 'dingWijzigen' })).toBe('query ($id: UUID!) { record: ding(id: $id) { id version naam } }');
});
