import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { anAction } from '../testing/action';
import type { Result } from './perform';
import { useAnswers } from './useAnswers';

const done: Result = { call: { subjects: [], answers: {}, file: null }, errors: [], opens: null, record: null, revealed: null };
vi.mock('./perform', () => ({
  perform: (_action: unknown, _calls: unknown, tell: (done: number) => void) => {
    tell(0);
    return Promise.resolve([done]);
  },
}));
vi.mock('../pages/pageVariables', () => ({ useKnownLiterals: () => ({}) }));
vi.mock('./useFurtherQuestions', () => ({ useFurtherQuestions: () => ({ questions: [], first: {} }) }));

const started = { action: anAction(), subjects: [{ record: { id: '1', version: 1 }, card: null }] };

it('stays until the screen shows what the action changed: the next one goes by what people see', async () => {
  const onFinished = vi.fn();
  let show: () => void = () => undefined;
  const refresh = () => new Promise<void>((resolve) => (show = resolve));
  const { result } = renderHook(() => useAnswers(started, refresh, onFinished));

  let submitted: Promise<boolean> | null = null;
  await act(async () => {
    submitted = result.current.submit();
    await Promise.resolve();
  });
  await vi.waitFor(() => {
    expect(result.current.progress).not.toBeNull();
  });
  expect(onFinished).not.toHaveBeenCalled();

  await act(async () => {
    show();
    await submitted;
  });
  expect(onFinished).toHaveBeenCalledExactlyOnceWith([done]);
  expect(result.current.progress).toBeNull();
});
