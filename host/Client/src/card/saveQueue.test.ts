import { describe, expect, it } from 'vitest';
import { RefusedError, SignedOutError, UnreachableError } from '../api/errors';
import { type Change, type SavePorts, SaveQueue, type SaveTarget } from './saveQueue';

const card: SaveTarget = { key: 'card', mutation: 'wijzigen', id: '1' };

/** A host with one record that others may change, and a card that shows it. */
class Host implements SavePorts {
  stored: Record<string, unknown> & { version: number } = { version: 1, naam: 'a', plaats: 'x' };
  shown = { ...this.stored };
  sent: string[] = [];
  away = 0;
  signedOut = 0;
  /** What happens while the queue waits to try again. */
  meanwhile: () => void = () => undefined;
  refuse: string | null = null;

  othersChange(input: string, value: unknown) {
    this.stored = { ...this.stored, [input]: value, version: this.stored.version + 1 };
  }

  async send(_: SaveTarget, version: number, input: string, value: unknown) {
    await Promise.resolve();
    if (this.away > 0) {
      this.away--;
      throw new UnreachableError(null);
    }
    if (this.signedOut > 0) {
      this.signedOut--;
      throw new SignedOutError();
    }
    this.sent.push(`${version}:${input}=${String(value)}`);
    if (this.refuse === value) throw new RefusedError([{ message: 'Mag niet.', field: input }]);
    if (version !== this.stored.version)
      throw new RefusedError([{ message: 'Te laat.', type: 'VersieconflictError', conflict: { version: this.stored.version, by: 'Ans', at: '2026-03-12T10:00:00Z' } }]);
    this.othersChange(input, value);
    this.shown = { ...this.stored };
  }

  known() {
    const record = this.shown;
    return { version: record.version, read: (input: string) => ({ value: record[input], display: String(record[input]) }) };
  }

  reload() {
    this.shown = { ...this.stored };
    return Promise.resolve();
  }

  wait() {
    this.meanwhile();
    return Promise.resolve();
  }
}

function change(host: Host, input: string, value: unknown): Change {
  return { target: card, input, caption: input, value, display: String(value), base: host.shown[input], baseDisplay: String(host.shown[input]) };
}

async function settled(queue: SaveQueue) {
  for (let turn = 0; turn < 200 && queue.current().entries.some(({ state }) => state === 'waiting' || state === 'saving' || state === 'away' || state === 'signedOut'); turn++) await Promise.resolve();
  return queue.current();
}

describe('the save queue', () => {
  it('saves values one after the other, each on the version that the one before made', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'b'));
    queue.commit(change(host, 'plaats', 'y'));
    expect(queue.current().state).toBe('saving');
    expect((await settled(queue)).state).toBe('saved');
    expect(host.sent).toEqual(['1:naam=b', '2:plaats=y']);
  });

  it('saves again by itself when somebody else changed another field', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    host.othersChange('plaats', 'z');
    queue.commit(change(host, 'naam', 'b'));
    expect((await settled(queue)).state).toBe('saved');
    expect(host.stored).toMatchObject({ naam: 'b', plaats: 'z' });
  });

  it('shows both values when somebody else changed the same field', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    const mine = change(host, 'naam', 'b');
    host.othersChange('naam', 'c');
    queue.commit(mine);
    const { state, entries } = await settled(queue);
    expect(state).toBe('failed');
    expect(entries[0]).toMatchObject({ state: 'conflict', value: 'b', theirs: { value: 'c', by: 'Ans', at: '2026-03-12T10:00:00Z' } });
    expect(host.stored['naam']).toBe('c');
  });

  it('asks who changed the field also when the card already shows the change', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    const mine = change(host, 'naam', 'b');
    host.refuse = 'b';
    queue.commit(mine);
    await settled(queue);
    host.refuse = null;
    host.othersChange('naam', 'c');
    await host.reload();
    queue.commit(mine);
    expect((await settled(queue)).entries[0]).toMatchObject({ state: 'conflict', theirs: { value: 'c', by: 'Ans' } });
  });

  it('sees a conflict when the card came to show the change of somebody else while it was typed over', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    queue.begin(card, 'naam');
    host.othersChange('naam', 'c');
    await host.reload();
    queue.commit(change(host, 'naam', 'b'));
    queue.end('card:naam');
    expect((await settled(queue)).entries[0]).toMatchObject({ state: 'conflict', value: 'b', theirs: { value: 'c', by: 'Ans' } });
    expect(host.stored['naam']).toBe('c');
  });

  it('leaves the change of somebody else when what was typed is what stood there first', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    queue.begin(card, 'naam');
    host.othersChange('naam', 'c');
    await host.reload();
    queue.commit(change(host, 'naam', 'a'));
    expect((await settled(queue)).entries).toEqual([]);
    expect(host.stored['naam']).toBe('c');
  });

  it('forgets what stood there once the typing ended', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    queue.begin(card, 'naam');
    queue.end('card:naam');
    host.othersChange('naam', 'c');
    await host.reload();
    queue.commit(change(host, 'naam', 'b'));
    expect((await settled(queue)).state).toBe('saved');
    expect(host.stored['naam']).toBe('b');
  });

  it.each([
    ['mine', 'b'],
    ['theirs', 'c'],
  ] as const)('keeps %s when the user chooses it', async (whose, stored) => {
    const host = new Host();
    const queue = new SaveQueue(host);
    const mine = change(host, 'naam', 'b');
    host.othersChange('naam', 'c');
    queue.commit(mine);
    await settled(queue);
    queue.resolve('card:naam', whose);
    expect((await settled(queue)).entries).toEqual([]);
    expect(host.stored['naam']).toBe(stored);
  });

  it('sees no conflict when the other entered the same value', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    const mine = change(host, 'naam', 'b');
    host.othersChange('naam', 'b');
    queue.commit(mine);
    expect((await settled(queue)).state).toBe('saved');
  });

  it('keeps a refused value with its message until it is corrected', async () => {
    const host = new Host();
    host.refuse = 'fout';
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'fout'));
    expect((await settled(queue)).entries[0]).toMatchObject({ state: 'refused', value: 'fout', errors: [{ message: 'Mag niet.' }] });
    queue.commit(change(host, 'naam', 'goed'));
    expect((await settled(queue)).state).toBe('saved');
    expect(host.stored['naam']).toBe('goed');
  });

  it('saves the other fields while one is refused', async () => {
    const host = new Host();
    host.refuse = 'fout';
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'fout'));
    queue.commit(change(host, 'plaats', 'y'));
    expect((await settled(queue)).entries.map(({ input }) => input)).toEqual(['naam']);
    expect(host.stored['plaats']).toBe('y');
  });

  it('gives a refused value up without saving anything', async () => {
    const host = new Host();
    host.refuse = 'fout';
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'fout'));
    await settled(queue);
    queue.cancel('card:naam');
    expect(queue.current()).toMatchObject({ entries: [], state: 'clean' });
  });

  it('tries until the host is back', async () => {
    const host = new Host();
    host.away = 3;
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'b'));
    expect((await settled(queue)).state).toBe('saved');
    expect(host.stored['naam']).toBe('b');
  });

  it('saves what was entered while there was no connection, and loses neither', async () => {
    const host = new Host();
    host.away = 1;
    const queue = new SaveQueue(host);
    host.meanwhile = () => {
      queue.commit(change(host, 'naam', 'c'));
      queue.commit(change(host, 'plaats', 'y'));
    };
    queue.commit(change(host, 'naam', 'b'));
    expect((await settled(queue)).state).toBe('saved');
    expect(host.stored).toMatchObject({ naam: 'c', plaats: 'y' });
  });

  it('says that somebody is signed out, and saves once he is back', async () => {
    const host = new Host();
    host.signedOut = 2;
    const said: string[] = [];
    const queue = new SaveQueue(host);
    host.meanwhile = () => said.push(queue.current().state);
    queue.commit(change(host, 'naam', 'b'));
    expect((await settled(queue)).state).toBe('saved');
    expect(said).toEqual(['signedOut', 'signedOut']);
    expect(host.stored['naam']).toBe('b');
  });

  it('saves a refused value again as it stands, once what was in its way is gone', async () => {
    const host = new Host();
    host.refuse = 'b';
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'b'));
    await settled(queue);
    host.refuse = null;
    queue.retry('card:naam');
    expect((await settled(queue)).state).toBe('saved');
    expect(host.stored['naam']).toBe('b');
  });

  it('saves what was entered while the field was being saved', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'b'));
    queue.commit(change(host, 'naam', 'c'));
    expect((await settled(queue)).state).toBe('saved');
    expect(host.sent).toEqual(['1:naam=b', '2:naam=c']);
  });

  it('sends nothing when the value did not change', () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'a'));
    expect(queue.current()).toMatchObject({ entries: [], state: 'clean' });
  });

  it('undoes the last save', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'b'));
    await settled(queue);
    expect(queue.current().last).toMatchObject({ input: 'naam', base: 'a' });
    queue.undo();
    await settled(queue);
    expect(host.stored['naam']).toBe('a');
  });

  it('does not offer to undo what somebody else changed since', async () => {
    const host = new Host();
    const queue = new SaveQueue(host);
    queue.commit(change(host, 'naam', 'b'));
    await settled(queue);
    host.othersChange('naam', 'c');
    await host.reload();
    queue.commit(change(host, 'plaats', 'y'));
    await settled(queue);
    queue.undo();
    await settled(queue);
    expect(queue.current().last).toBeNull();
  });
});
