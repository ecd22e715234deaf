import { sendForm } from './sendForm';
import { RefusedError, type ServerError, SignedOutError, UnreachableError } from './errors';
import { tellVersion } from './version';

export type Variables = Readonly<Record<string, unknown>>;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly veld?: string };
  }[];
}

const endpoint = '/graphql';

/** Asks the schema. `signal` ends the request, which the host takes through to the database. */
export async function graph<T>(document: string, variables: Variables = {}, signal?: AbortSignal): Promise<T> {
  return read<T>(
    await send({
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
      ...(signal && { signal }),
    }),
  );
}

/**
 * Asks the schema with files among the variables, as the multipart request spec says.
 * @param onProgress Told how much is sent, from 0 to 1.
 */
export async function graphWithFiles<T>(document: string, variables: Variables, onProgress?: (part: number) => void): Promise<T> {
  const files: { readonly path: string; readonly file: File }[] = [];
  const withoutFiles = extract(variables, 'variables', files);
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: document, variables: withoutFiles }));
  form.append('map', JSON.stringify(Object.fromEntries(files.map(({ path }, index) => [String(index), [path]]))));
  for (const [index, { file }] of files.entries()) form.append(String(index), file, file.name);
  // Browsers send multipart forms to other origins without asking; the host takes one only with this header.
  return read<T>(await send({ headers: { 'GraphQL-Preflight': '1' }, body: form }, onProgress));
}

async function send(init: RequestInit, onProgress?: (part: number) => void): Promise<Response> {
  try {
    const headers = new Headers(init.headers);
    headers.set('Accept', 'application/graphql-response+json');
    headers.set('Accept-Language', document.documentElement.lang);
    if (onProgress && init.body instanceof FormData) return await sendForm(endpoint, headers, init.body, onProgress);
    return await fetch(endpoint, { method: 'POST', credentials: 'same-origin', ...init, headers });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new UnreachableError(error);
  }
}

async function read<T>(response: Response): Promise<T> {
  tellVersion(response);
  if (response.status === 401) throw new SignedOutError();
  if (response.status >= 502 && response.status <= 504) throw new UnreachableError(response.status);
  let answer: Answer;
  try {
    answer = (await response.json()) as Answer;
  } catch (error) {
    throw new UnreachableError(error);
  }
  if (answer.errors && answer.errors.length > 0) throw new RefusedError(answer.errors.map(told));
  return answer.data as T;
}

function told(error: NonNullable<Answer['errors']>[number]): ServerError {
  const { code, veld } = error.extensions ?? {};
  return { message: error.message, ...(code && { code }), ...(veld && { field: veld }) };
}

function extract(value: unknown, path: string, files: { path: string; file: File }[]): unknown {
  if (value instanceof File) {
    files.push({ path, file: value });
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => extract(item, `${path}.${index}`, files));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, extract(item, `${path}.${key}`, files)]));
  return value;
}
