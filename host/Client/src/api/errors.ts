/** An error that the server tells, in the user's language and meant for them. */
export interface ServerError {
  readonly message: string;
  /** Stable, for programs. */
  readonly code?: string;
  /** The input field that it belongs to. */
  readonly field?: string;
  /** The kind of error: its type in the schema. */
  readonly type?: string;
  /** With a conflict of versions: the version that is stored now, who made it and when. */
  readonly conflict?: { readonly version: number; readonly by: string; readonly at: string };
}

/** The server answered, and refused. Nothing was saved. */
export class RefusedError extends Error {
  constructor(readonly errors: readonly ServerError[]) {
    super(errors.map((error) => error.message).join(' '));
    this.name = 'RefusedError';
  }

  has(code: string): boolean {
    return this.errors.some((error) => error.code === code);
  }
}

/** There was no answer: no connection, or the host is being restarted. What the user typed stays on the page. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'UnreachableError';
  }
}

/** The session ended; the user has to sign in again, in another window if something is not saved yet. */
export class SignedOutError extends Error {
  constructor() {
    super('signed out');
    this.name = 'SignedOutError';
  }
}
