import { describe, expect, it } from 'vitest';
import { concerns } from './concerns';
import type { Page } from './definition';

const page = { recordtype: 'Zaak' } as Page;
const record = { id: 'z1', naam: 'Zaak', status: { id: 's1' }, regels: [{ id: 'r1' }, { id: 'r2', taken: { nodes: [{ id: 't1' }] } }] };

function matters(type: string, id: string | null, soort = 'GEWIJZIGD'): boolean {
  return concerns(page, 'z1', record, [{ type, id, soort }]);
}

describe('a card follows', () => {
  it('its own record, and no other of its type', () => {
    expect(matters('Zaak', 'z1')).toBe(true);
    expect(matters('Zaak', 'z2')).toBe(false);
    expect(matters('Zaak', 'z2', 'NIEUW')).toBe(false);
  });

  it('lines that it shows, however deep, and no others', () => {
    expect(matters('Regel', 'r2', 'VERWIJDERD')).toBe(true);
    expect(matters('Taak', 't1')).toBe(true);
    expect(matters('Regel', 'r9')).toBe(false);
  });

  it('new records of other types, because one may be a line of its own', () => {
    expect(matters('Regel', 'r9', 'NIEUW')).toBe(true);
  });

  it('changes that are too many to be told one by one', () => {
    expect(matters('Zaak', null)).toBe(true);
  });

  it('its own record also while it is not there', () => {
    expect(concerns(page, 'z1', null, [{ type: 'Zaak', id: 'z1', soort: 'NIEUW' }])).toBe(true);
  });
});
