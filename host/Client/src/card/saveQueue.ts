import { RefusedError, type ServerError, SignedOutError, UnreachableError } from '../api/errors';
import { sameValue } from './sameValue';

/** A record that fields are saved to: the card's own, or one of its lines. */
export interface SaveTarget {
  /** Tells it from the other records of the card. */
  readonly key: string;
  readonly mutation: string;
  readonly id: string;
}

/** One value that somebody entered. */
export interface Change {
  readonly target: SaveTarget;
  /** The field of the mutation's input. */
  readonly input: string;
  readonly caption: string;
  readonly value: unknown;
  /** What it says to people: the text behind a key. */
  readonly display: string;
  /** What stood there when it was entered, in both shapes. */
  readonly base: unknown;
  readonly baseDisplay: string;
  /** Puts back what an earlier save replaced; it is not undone itself. */
  readonly undoes?: true;
}

export type EntryState = 'waiting' | 'saving' | 'away' | 'signedOut' | 'refused' | 'conflict';

export interface Entry extends Change {
  readonly key: string;
  readonly state: EntryState;
  readonly errors: readonly ServerError[];
  /** With a conflict: what is stored now. */
  readonly theirs?: { readonly value: unknown; readonly display: string; readonly by: string; readonly at: string };
  /** What was entered after this one went out. */
  readonly next?: Change;
}

export interface Snapshot {
  readonly entries: readonly Entry[];
  readonly state: 'clean' | 'saving' | 'saved' | 'away' | 'signedOut' | 'failed';
  /** The last save that can be undone. */
  readonly last: Change | null;
}

/** What the card knows of a record now. */
export interface Known {
  readonly version: number;
  read(input: string): { readonly value: unknown; readonly display: string };
}

/** What stood in a field when somebody began to type in it. */
export interface Begun {
  readonly version: number;
  readonly value: unknown;
  readonly display: string;
}

export interface SavePorts {
  /** Saves one value and takes the answer over. Throws what `mutate` throws. */
  send(target: SaveTarget, version: number, input: string, value: unknown): Promise<void>;
  known(target: SaveTarget): Known | null;
  /** Asks the card again. */
  reload(): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

/** How often a save is tried again because others changed other fields of the record meanwhile. */
const attempts = 4;
const conflictType = 'VersieconflictError';

export function entryKey(target: SaveTarget, input: string): string {
  return `${target.key}:${input}`;
}

/**
 * Saves values one after the other, because each save makes a new version of the record. A value that was refused, or that somebody
 * else also changed, stays as it was entered until it is corrected or given up; without a connection it is tried until there is one.
 */
export class SaveQueue {
  private entries = new Map<string, Entry>();
  private readonly versions = new Map<string, number>();
  private readonly begun = new Map<string, Begun>();
  private done: Change[] = [];
  private everSaved = false;
  private running = false;
  private snapshot: Snapshot = { entries: [], state: 'clean', last: null };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: SavePorts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Snapshot => this.snapshot;

  /** Somebody begins to type: what stands there now is what is going to be replaced, whatever others save in the meantime. */
  begin(target: SaveTarget, input: string): void {
    const key = entryKey(target, input);
    const known = this.ports.known(target);
    if (known && !this.begun.has(key)) this.begun.set(key, { version: known.version, ...known.read(input) });
  }

  /** What was typed was handed over or given up. */
  end(key: string): void {
    this.begun.delete(key);
  }

  /** What stood there when somebody began to type what is being typed now. */
  typingOver(key: string): Begun | null {
    return this.begun.get(key) ?? null;
  }

  /** Takes a value that was entered, and saves it as soon as what came before it is saved. */
  commit(change: Change): void {
    const key = entryKey(change.target, change.input);
    const present = this.entries.get(key);
    // Also while it waits for a connection: what was entered first is on its way, and this comes after it.
    if (present && ['saving', 'away', 'signedOut'].includes(present.state)) {
      this.put({ ...present, next: change });
      return;
    }
    const begun = this.begun.get(key);
    // The second attempt at a field is still an attempt on what stood there before the first.
    const { base, baseDisplay } = present ?? (begun ? { base: begun.value, baseDisplay: begun.display } : change);
    if (sameValue(change.value, base) && present?.state !== 'conflict') {
      this.cancel(key);
      return;
    }
    const known = this.ports.known(change.target);
    if (known && !present) this.versions.set(key, begun?.version ?? known.version);
    this.put({ ...change, base, baseDisplay, key, state: 'waiting', errors: [] });
    void this.run();
  }

  /** Saves again what was refused as it stands: what was wrong with it may have been elsewhere. */
  retry(key: string): void {
    const entry = this.entries.get(key);
    if (entry?.state !== 'refused') return;
    this.put({ ...entry, state: 'waiting', errors: [] });
    void this.run();
  }

  /** Gives up a value that is not saved. */
  cancel(key: string): void {
    if (this.entries.get(key)?.state === 'saving') return;
    this.forget(key);
    this.publish();
  }

  /** Ends a conflict: the value that was entered replaces the other's, or is given up. */
  resolve(key: string, whose: 'mine' | 'theirs'): void {
    const entry = this.entries.get(key);
    if (entry?.state !== 'conflict' || !entry.theirs) return;
    if (whose === 'theirs') {
      this.cancel(key);
      return;
    }
    const { theirs, ...rest } = entry;
    const known = this.ports.known(entry.target);
    if (known) this.versions.set(key, known.version);
    this.put({ ...rest, base: theirs.value, baseDisplay: theirs.display, state: 'waiting', errors: [] });
    void this.run();
  }

  /** Puts the value back that the last save replaced. */
  undo(): void {
    const last = this.done.pop();
    if (!last) return;
    this.commit({ ...last, value: last.base, display: last.baseDisplay, base: last.value, baseDisplay: last.display, undoes: true });
  }

  /** The card shows other values now. */
  refresh(): void {
    if (this.undoable() !== this.snapshot.last) this.publish();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let entry = this.nextWaiting(); entry; entry = this.nextWaiting()) await this.save(entry);
    } finally {
      this.running = false;
    }
  }

  private nextWaiting(): Entry | undefined {
    return [...this.entries.values()].find(({ state }) => state === 'waiting');
  }

  private async save(entry: Entry): Promise<void> {
    this.put({ ...entry, state: 'saving' });
    for (let attempt = 1, away = 0; attempt <= attempts; ) {
      try {
        await this.attempt(entry);
        this.saved(entry);
        return;
      } catch (error) {
        if (error instanceof UnreachableError || error instanceof SignedOutError) {
          this.put({ ...this.latest(entry), state: error instanceof SignedOutError ? 'signedOut' : 'away' });
          await this.ports.wait(Math.min(1000 * 2 ** away++, 10_000));
          if (!this.entries.has(entry.key)) return;
          this.put({ ...this.latest(entry), state: 'saving' });
          continue;
        }
        if (!(error instanceof RefusedError)) {
          // Something that nobody foresaw: what was entered stays, and can be saved again.
          this.refused(entry, []);
          queueMicrotask(() => {
            throw error;
          });
          return;
        }
        const conflict = error.errors.find(({ type }) => type === conflictType);
        if (!conflict) {
          this.refused(entry, error.errors);
          return;
        }
        attempt++;
        await this.reloadQuietly();
        const now = this.ports.known(entry.target)?.read(entry.input);
        if (now && sameValue(now.value, entry.value)) {
          this.saved(entry);
          return;
        }
        if (!now || !sameValue(now.value, entry.base) || attempt > attempts) {
          this.conflicted(entry, error.errors, { ...(now ?? { value: null, display: '' }), by: conflict.conflict?.by ?? '', at: conflict.conflict?.at ?? '' });
          return;
        }
      }
    }
  }

  private async attempt(entry: Entry): Promise<void> {
    const known = this.ports.known(entry.target);
    if (!known) throw new RefusedError([]);
    // When the field itself was changed by somebody else, the old version makes the server say who did that, and when.
    const untouched = sameValue(known.read(entry.input).value, entry.base);
    const version = untouched ? known.version : (this.versions.get(entry.key) ?? known.version);
    await this.ports.send(entry.target, version, entry.input, entry.value);
  }

  private async reloadQuietly(): Promise<void> {
    try {
      await this.ports.reload();
    } catch (error) {
      if (!(error instanceof UnreachableError) && !(error instanceof RefusedError)) throw error;
    }
  }

  private saved(entry: Entry): void {
    const { next } = this.latest(entry);
    this.forget(entry.key);
    const stored = this.ports.known(entry.target)?.read(entry.input);
    // The server may have stored it in another notation: what it made of it is what an undo replaces.
    if (!entry.undoes) this.done = [...this.done, { ...entry, ...(stored && { value: stored.value, display: stored.display }) }].slice(-20);
    this.everSaved = true;
    this.publish();
    if (next) this.commit({ ...next, base: stored?.value ?? entry.value, baseDisplay: stored?.display ?? entry.display });
  }

  private refused(entry: Entry, errors: readonly ServerError[]): void {
    const { next } = this.latest(entry);
    if (next) this.put({ ...entry, ...next, base: entry.base, baseDisplay: entry.baseDisplay, state: 'waiting', errors: [] });
    else this.put({ ...entry, state: 'refused', errors });
  }

  private conflicted(entry: Entry, errors: readonly ServerError[], theirs: NonNullable<Entry['theirs']>): void {
    const { next } = this.latest(entry);
    this.put({ ...entry, ...(next && { value: next.value, display: next.display }), state: 'conflict', errors, theirs });
  }

  private latest(entry: Entry): Entry {
    return this.entries.get(entry.key) ?? entry;
  }

  private put(entry: Entry): void {
    this.entries = new Map(this.entries).set(entry.key, entry);
    this.publish();
  }

  private forget(key: string): void {
    this.entries = new Map([...this.entries].filter(([present]) => present !== key));
    this.versions.delete(key);
  }

  private publish(): void {
    const entries = [...this.entries.values()];
    this.snapshot = { entries, state: stateOf(entries, this.everSaved), last: this.undoable() };
    for (const listener of this.listeners) listener();
  }

  /** A save can be undone while nobody changed the value since. */
  private undoable(): Change | null {
    const last = this.done.at(-1);
    if (!last) return null;
    const now = this.ports.known(last.target)?.read(last.input);
    return now && sameValue(now.value, last.value) ? last : null;
  }
}

function stateOf(entries: readonly Entry[], everSaved: boolean): Snapshot['state'] {
  if (entries.some(({ state }) => state === 'refused' || state === 'conflict')) return 'failed';
  if (entries.some(({ state }) => state === 'signedOut')) return 'signedOut';
  if (entries.some(({ state }) => state === 'away')) return 'away';
  if (entries.length > 0) return 'saving';
  return everSaved ? 'saved' : 'clean';
}
