import { describe, expect, it } from 'vitest';
import { listDocument, type ListQuestion } from './listDocument';

const question: ListQuestion = { bron: 'dingen', recordveld: null, recordtype: 'Ding', heeftSleutel: true, paths: ['naam'], literals: [], filters: [], order: [] };

describe('the document of a list', () => {
  it('asks the key along', () => {
    expect(listDocument(question, [], 50, null).document).toBe('query { list: dingen { id naam } }');
  });

  it('asks no key of records that have none, in either shape of a list', () => {
    const keyless = { ...question, heeftSleutel: false };
    expect(listDocument(keyless, [], 50, null).document).toBe('query { list: dingen { naam } }');
    expect(listDocument({ ...keyless, recordveld: 'nodes' }, [], 50, null).document).toContain('nodes { naam } totalCount');
  });
});
