import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyState, isFiltered, type ListState, readState, withFilter, writeState } from './listState';

const word = fc.string({ minLength: 1 });
const name = fc.stringMatching(/^[a-z][a-zA-Z.]*$/);
const states: fc.Arbitrary<ListState> = fc.record({
  view: fc.option(word),
  filters: fc.dictionary(name, word).map((filters) => ({ ...filters })),
  search: fc.string(),
  sort: fc.option(fc.record({ path: name, descending: fc.boolean() })),
  from: fc.option(fc.oneof(fc.record({ page: name, key: word, path: name }), fc.record({ page: name, key: word, action: word }), fc.record({ page: name, cue: word }))),
});

describe('the address of a list', () => {
  it('brings back all that was set', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(new URLSearchParams(writeState(state).toString()))).toEqual(state);
      }),
    );
  });

  it('says nothing of what was not set', () => {
    expect(writeState(emptyState).toString()).toBe('');
  });

  it.each(['filter=nonsense', 'filter=[1]', 'filter=null', 'filter={"a":1}', 'van=kaart&doorklik=x', 'van=kaart:1'])('opens the list when %s cannot be read', (query) => {
    expect(readState(new URLSearchParams(query))).toEqual(emptyState);
  });
});

describe('withFilter', () => {
  it('takes a filter away with an empty text, and leaves the others', () => {
    const state = withFilter(withFilter(emptyState, 'a', '1..2'), 'b', 'x');
    expect(withFilter(state, 'a', '').filters).toEqual({ b: 'x' });
  });
});

describe('isFiltered', () => {
  it('is not so for an order or for spaces in the search box', () => {
    expect(isFiltered({ ...emptyState, search: '  ', sort: { path: 'a', descending: true } })).toBe(false);
    expect(isFiltered({ ...emptyState, search: 'lawaai' })).toBe(true);
  });
});
