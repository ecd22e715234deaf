import { describe, expect, it } from 'vitest';
import type { Lookup } from '../pages/definition';
import { plainQuestion as aQuestion } from '../pages/question';
import { startText } from './startText';

const lookup: Lookup = { bron: 'people', recordveld: 'nodes', waarde: 'id', kolommen: ['number', 'name'], filter: null, pagina: null, zoekvelden: [] };
const ask = (beginpad: string | null) => aQuestion('person', { beginpad, opzoeken: lookup });
const record = {
  id: 'r',
  person: { id: 'p', number: 'P1', name: 'Joke Visser', street: 'Kade 1' },
  draft: { personId: 'p', subject: 'A letter' },
};

describe('startText', () => {
  it('is the name of what stands beside the key', () => {
    expect(startText(ask('person.id'), record)).toBe('Joke Visser');
  });

  it('is nothing where the key stands among other things than the record that it names', () => {
    expect(startText(ask('draft.personId'), record)).toBe('');
  });

  it('is nothing without a record, without a key beside a name, and without a start', () => {
    expect(startText(ask('person.id'), null)).toBe('');
    expect(startText(ask('id'), record)).toBe('');
    expect(startText(ask(null), record)).toBe('');
    expect(startText(ask('nobody.id'), record)).toBe('');
  });
});
