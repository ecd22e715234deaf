import { describe, expect, it, vi } from 'vitest';
import { UploadQueue } from './UploadQueue';

const file = (name: string) => new File(['x'], name);

function queueOf(refuse: (name: string) => boolean) {
  const sent: string[] = [];
  const done: string[][] = [];
  const queue = new UploadQueue({
    send: (one, onProgress) => {
      onProgress(0.5);
      if (refuse(one.name)) return Promise.reject(new Error('te groot'));
      sent.push(one.name);
      return Promise.resolve();
    },
    explain: (error) => (error instanceof Error ? error.message : ''),
    done: (files) => done.push(files.map(({ name }) => name)),
  });
  return { queue, sent, done };
}

describe('files that are handed in', () => {
  it('go one after the other, and are told once when all are there', async () => {
    const { queue, sent, done } = queueOf(() => false);
    queue.add([file('a'), file('b')]);
    queue.add([file('c')]);
    await vi.waitFor(() => {
      expect(done).toEqual([['a', 'b', 'c']]);
    });
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(queue.current()).toEqual([]);
  });

  it('stay in sight with the reason when they are not taken, and keep no other back', async () => {
    const { queue, sent, done } = queueOf((name) => name === 'a');
    queue.add([file('a'), file('b')]);
    await vi.waitFor(() => {
      expect(done).toEqual([['b']]);
    });
    expect(sent).toEqual(['b']);
    expect(queue.current()).toMatchObject([{ state: 'failed', message: 'te groot', progress: 0.5 }]);
  });

  it('are tried again, or given up', async () => {
    let isFull = true;
    const { queue, done } = queueOf(() => isFull);
    queue.add([file('a'), file('b')]);
    await vi.waitFor(() => {
      expect(queue.current().map(({ state }) => state)).toEqual(['failed', 'failed']);
    });
    isFull = false;
    const [first, second] = queue.current();
    queue.giveUp(first?.id ?? 0);
    queue.retry(second?.id ?? 0);
    await vi.waitFor(() => {
      expect(done).toEqual([['b']]);
    });
    expect(queue.current()).toEqual([]);
  });

  it('cannot be given up while they are on their way', () => {
    const queue = new UploadQueue({ send: () => new Promise(() => undefined), explain: () => '', done: () => undefined });
    queue.add([file('a')]);
    queue.giveUp(1);
    expect(queue.current()).toMatchObject([{ state: 'sending' }]);
  });
});
