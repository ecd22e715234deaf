import { expect, test } from 'vitest';
import { anAction } from '../testing/action';
import { addressAfter } from './opens';

const line = { record: { id: 'line', request: { id: 'request' } }, card: null };
const opens = (sleutelpad: string) => ({ pagina: 'p', sleutelpad, filter: null, variabelen: [] });

test('an action without a page stays where it is', () => {
  expect(addressAfter(anAction(), [line], [])).toBeNull();
});

test('an action that only opens a page opens it on what it is bound to', () => {
  expect(addressAfter(anAction({ mutatie: null, pagina: 'p', invoer: [{ invoer: 'lineId', pad: 'id' }] }), [line], [])).toBe('/p/line');
});

test('an action that only opens a page opens it on the record that a path leads to', () => {
  expect(addressAfter(anAction({ mutatie: null, pagina: 'p', openen: opens('request.id') }), [line], [])).toBe('/p/request');
});

test('an action that only opens a page opens it as it is when there is no such record', () => {
  const empty = { record: { id: 'line', request: null }, card: null };
  expect(addressAfter(anAction({ mutatie: null, pagina: 'p', openen: opens('request.id') }), [empty], [])).toBe('/p');
});

test('an action that opens part of a list says of which record it is', () => {
  const part = { pagina: 'l', sleutelpad: null, filter: '{ a: { eq: $a } }', variabelen: [{ naam: 'a', type: 'UUID', pad: 'request.id' }] };
  const action = anAction({ mutatie: null, pagina: 'l', openen: part });
  expect(addressAfter(action, [{ ...line, from: { page: 'p', key: 'k', line: null } }], [])).toBe('/l?van=p%3Ak&actie=a');
  expect(addressAfter(action, [{ ...line, from: { page: 'p', key: 'k', line: 'part/line' } }], [])).toBe('/l?van=p%3Ak&actie=part%2Fline%2Fa');
});

test('an action that made something opens what it made', () => {
  expect(addressAfter(anAction({ pagina: 'p' }), [line], [{ subject: line, errors: [], opens: 'made' } as never])).toBe('/p/made');
});
