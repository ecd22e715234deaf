import { describe, expect, it } from 'vitest';
import { plainQuestion as aQuestion } from '../pages/question';
import { anAction } from '../testing/action';
import { callsOf, isSameCall } from './calls';

const [a, b] = ['a', 'b'].map((id) => ({ record: { id }, card: null }));
const [photo, letter] = ['photo.jpg', 'letter.pdf'].map((name) => new File(['x'], name));
if (!a || !b || !photo || !letter) throw new Error('There are two of each.');

describe('the calls of an action', () => {
  it('are one for each record, or one for all that it takes together', () => {
    expect(callsOf(anAction({ bereik: 'RECORD' }), [a, b], {}).map(({ subjects }) => subjects)).toEqual([[a], [b]]);
    expect(callsOf(anAction({ bereik: 'SELECTIE' }), [a, b], {}).map(({ subjects }) => subjects)).toEqual([[a, b]]);
  });

  it('are one for each file where a question takes one', () => {
    const step = anAction({ vragen: [aQuestion('bestand', { vorm: 'BESTAND', meerdere: true }), aQuestion('titel')] });
    expect(callsOf(step, [a], { bestand: [photo, letter], titel: 't' }).map(({ answers }) => answers)).toEqual([
      { bestand: photo, titel: 't' },
      { bestand: letter, titel: 't' },
    ]);
    expect(callsOf(step, [a], { titel: 't' })).toHaveLength(1);
  });

  it('are one for all files where the question takes several', () => {
    const step = anAction({ vragen: [aQuestion('fotos', { vorm: 'BESTAND', meervoudig: true })] });
    expect(callsOf(step, [a], { fotos: [photo, letter] }).map(({ answers }) => answers)).toEqual([{ fotos: [photo, letter] }]);
  });

  it('are the same when they hand in the same for the same record, whatever was corrected since', () => {
    const step = anAction({ vragen: [aQuestion('bestand', { vorm: 'BESTAND', meerdere: true })] });
    const [first, second] = callsOf(step, [a], { bestand: [photo, letter], titel: 'wrong' });
    const [again] = callsOf(step, [a], { bestand: [letter], titel: 'right' });
    if (!first || !second || !again) throw new Error('There are two files.');
    expect(isSameCall(first, again)).toBe(false);
    expect(isSameCall(second, again)).toBe(true);
  });
});
