import { afterEach, expect, it, vi } from 'vitest';
import { mutate } from '../api/mutate';
import { RefusedError } from '../api/errors';
import { anAction } from '../testing/action';
import { perform } from './perform';

vi.mock('../api/mutate', () => ({ mutate: vi.fn() }));

const call = { subjects: [{ record: null, card: null }], answers: {}, file: null };
const key = anAction({ mutatie: 'sleutelMaken', onthulling: { pad: 'toegang.sleutel', titel: 'Sleutel', help: 'Bewaar hem.' } });

afterEach(() => {
  vi.mocked(mutate).mockReset();
});

it('asks for what is told once beside the record that opens', async () => {
  vi.mocked(mutate).mockResolvedValue({ toegang: { sleutel: 'abc', programma: { id: '1' } } });

  const [result] = await perform({ ...key, resultaatpad: 'toegang.programma.id' }, [call], () => undefined);

  expect(vi.mocked(mutate).mock.calls[0]?.[2]).toContain('sleutel');
  expect(result).toMatchObject({ opens: '1', revealed: { caption: 'Sleutel', help: 'Bewaar hem.', value: 'abc' } });
});

it('tells it also when nothing opens', async () => {
  vi.mocked(mutate).mockResolvedValue({ toegang: { sleutel: 'abc' } });

  expect((await perform(key, [call], () => undefined))[0]).toMatchObject({ opens: null, record: null, revealed: { value: 'abc' } });
});

it('tells nothing of what was refused, and asks nothing where there is nothing to tell', async () => {
  vi.mocked(mutate).mockRejectedValueOnce(new RefusedError([{ message: 'nee', code: 'NEE' }]));
  vi.mocked(mutate).mockResolvedValueOnce({});

  expect((await perform(key, [call], () => undefined))[0]?.revealed).toBeNull();
  expect((await perform(anAction(), [call], () => undefined))[0]?.revealed).toBeNull();
  expect(vi.mocked(mutate).mock.calls[1]?.[2]).toBe('');
});
