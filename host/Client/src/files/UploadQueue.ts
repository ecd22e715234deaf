/** A file that is handed in. */
export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'failed';
  /** How much of it is sent, from 0 to 1. */
  readonly progress: number;
  /** Why it was not taken; empty while there is no answer to tell why. */
  readonly message: string;
}

export interface UploadPorts {
  /** Sends one file. Throws when it was not taken. */
  send(file: File, onProgress: (part: number) => void): Promise<void>;
  /** What an error says to people; empty for no connection. */
  explain(error: unknown): string;
  /** All that could be sent is sent. */
  done(files: readonly File[]): void;
}

/**
 * Hands in files one after the other, so that a slow line gives at least the first. One that was not taken stays in sight, with the
 * reason, until it is tried again or given up; it keeps none of the others back. It goes on when the card is left.
 */
export class UploadQueue {
  private uploads: readonly Upload[] = [];
  private taken: readonly File[] = [];
  private running = false;
  private last = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: UploadPorts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): readonly Upload[] => this.uploads;

  add(files: readonly File[]): void {
    this.set([...this.uploads, ...files.map((file) => ({ id: ++this.last, file, state: 'waiting' as const, progress: 0, message: '' }))]);
    void this.run();
  }

  retry(id: number): void {
    this.change(id, { state: 'waiting', progress: 0, message: '' });
    void this.run();
  }

  /** Forgets a file that was not taken. */
  giveUp(id: number): void {
    this.set(this.uploads.filter((upload) => upload.id !== id || upload.state !== 'failed'));
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.waiting(); next; next = this.waiting()) await this.send(next);
    this.running = false;
    const { taken } = this;
    this.taken = [];
    if (taken.length > 0) this.ports.done(taken);
  }

  private waiting(): Upload | undefined {
    return this.uploads.find(({ state }) => state === 'waiting');
  }

  private async send({ id, file }: Upload): Promise<void> {
    this.change(id, { state: 'sending' });
    try {
      await this.ports.send(file, (progress) => {
        this.change(id, { progress });
      });
      this.taken = [...this.taken, file];
      this.set(this.uploads.filter((upload) => upload.id !== id));
    } catch (error) {
      this.change(id, { state: 'failed', message: this.ports.explain(error) });
    }
  }

  private change(id: number, to: Partial<Upload>): void {
    this.set(this.uploads.map((upload) => (upload.id === id ? { ...upload, ...to } : upload)));
  }

  private set(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    for (const listener of this.listeners) listener();
  }
}
