import { QueryClient } from '@tanstack/react-query';
import { UnreachableError } from './errors';

/** What the program remembers of the server's answers. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A refusal is an answer; only a host that is away is asked again, until it is back.
        retry: (_, error) => error instanceof UnreachableError,
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 5000),
        staleTime: 10_000,
      },
    },
  });
}
