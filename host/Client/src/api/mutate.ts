import { RefusedError, type ServerError } from './errors';
import { graph, graphWithFiles, type Variables } from './graph';

interface PayloadError {
  readonly __typename: string;
  readonly message: string;
  readonly code?: string;
  readonly veld?: string | null;
  readonly huidigeVersie?: number;
  readonly gewijzigdDoor?: string;
  readonly gewijzigdOp?: string;
}

type Payload = Readonly<Record<string, unknown>> & { readonly errors?: readonly PayloadError[] | null };

/** Every mutation of the schema can answer with these, beside errors of its own module. */
const errors = `errors { __typename ... on Error { message }
  ... on RegelovertredingError { code veld } ... on NietGevondenError { code veld }
  ... on VersieconflictError { code veld huidigeVersie gewijzigdDoor gewijzigdOp } }`;

/**
 * Calls a mutation that takes one input.
 * @param name The mutation: from a page's definition.
 * @param inputType Its input's type: the name with a capital, and Input behind it.
 * @param selection What is asked of the payload, beside the errors; empty for nothing.
 * @param onProgress Told how much of the files in the input is sent, from 0 to 1.
 * @throws RefusedError when it was refused.
 */
export async function mutate(name: string, input: Variables, selection = '', onProgress?: (part: number) => void): Promise<Payload> {
  const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${selection} ${errors} } }`;
  const answer = hasFile(input) ? graphWithFiles<Record<string, Payload>>(document, { input }, onProgress) : graph<Record<string, Payload>>(document, { input });
  const payload = (await answer)[name];
  if (!payload) throw new RefusedError([]);
  if (payload.errors && payload.errors.length > 0) throw new RefusedError(payload.errors.map(told));
  return payload;
}

function told(error: PayloadError): ServerError {
  return {
    message: error.message,
    type: error.__typename,
    ...(error.code && { code: error.code }),
    ...(error.veld && { field: error.veld }),
    ...(error.huidigeVersie !== undefined && {
      conflict: { version: error.huidigeVersie, by: error.gewijzigdDoor ?? '', at: error.gewijzigdOp ?? '' },
    }),
  };
}

function hasFile(value: unknown): boolean {
  if (value instanceof File) return true;
  return value !== null && typeof value === 'object' && Object.values(value).some(hasFile);
}
