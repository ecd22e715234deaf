import { describe, expect, it } from 'vitest';
import { choiceText, chosenChoices } from './choiceFilter';

const choices = [
  { waarde: 'OPEN', titel: 'Open' },
  { waarde: 'IN_UITVOERING', titel: 'In uitvoering' },
  { waarde: 'LAAG', titel: 'Laag & rustig' },
];

describe('choices of a filter', () => {
  it('are ticked as they were typed, in any case, by caption or by value', () => {
    expect(chosenChoices('open|in uitvoering|LAAG', choices)).toEqual(new Set(['OPEN', 'IN_UITVOERING', 'LAAG']));
  });

  it('come back from the text that they make', () => {
    const all = new Set(choices.map((choice) => choice.waarde));
    expect(chosenChoices(choiceText(all, choices), choices)).toEqual(all);
  });

  it('are none in an empty filter', () => {
    expect(chosenChoices('', choices)).toEqual(new Set());
    expect(choiceText(new Set(), choices)).toBe('');
  });

  it.each(['<>Open', 'O*', 'Open..Laag', 'nothing', 'Open|'])('cannot show %s', (text) => {
    expect(chosenChoices(text, choices)).toBeNull();
  });
});
