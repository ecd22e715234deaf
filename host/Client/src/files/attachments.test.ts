import { describe, expect, it } from 'vitest';
import type { Action, Page, Part } from '../pages/definition';
import { testField } from '../testing/field';
import { attachmentsOf } from './attachments';

const add = (vragen: readonly object[], bevestiging: string | null = null) => ({ id: 'erbij', vragen, bevestiging }) as unknown as Action;
const part = (other: Partial<Part>) => ({ id: 'x', toevoegactie: 'erbij', acties: [], velden: [], ...other }) as unknown as Part;
const page = (...onderdelen: readonly Part[]) => ({ onderdelen }) as unknown as Page;
const file = { naam: 'inhoud', vorm: 'BESTAND', verplicht: true };
const fields = [testField('naam'), testField('omvang', { vorm: 'GETAL' }), testField('pad', { vorm: 'LINK' }), testField('op', { vorm: 'DATUM' })];

describe('the files of a card', () => {
  it('are the lines that are added by handing in a file and that can be opened', () => {
    const found = attachmentsOf(page(part({ acties: [add([{ naam: 'tekst', vorm: 'TEKST' }])], velden: fields }), part({ id: 'files', acties: [add([file])], velden: fields })));
    expect(found).toMatchObject({ part: { id: 'files' }, file: { naam: 'inhoud' }, title: { pad: 'naam' }, address: { pad: 'pad' }, atOnce: true });
    expect(found?.about.map(({ pad }) => pad)).toEqual(['op', 'omvang']);
  });

  it('are none without a file to hand in, an address to open, or a way to add', () => {
    expect(attachmentsOf(page(part({ acties: [add([{ naam: 'tekst', vorm: 'TEKST' }])], velden: fields })))).toBeNull();
    expect(attachmentsOf(page(part({ acties: [add([file])], velden: fields.slice(0, 1) })))).toBeNull();
    expect(attachmentsOf(page(part({ toevoegactie: null, acties: [add([file])], velden: fields })))).toBeNull();
  });

  it.each([
    ['something else must be answered', add([file, { naam: 'soort', vorm: 'TEKST', verplicht: true }])],
    ['it has to be confirmed', add([file], 'Zeker weten?')],
  ])('are not added at once when %s', (_, action) => {
    expect(attachmentsOf(page(part({ acties: [action], velden: fields })))?.atOnce).toBe(false);
  });
});
