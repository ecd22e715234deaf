import { QueryClient } from '@tanstack/react-query';
import { UnreachableError } from './errors';

/** What the program remembers of the server's answers. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A refusal is an answer; only a host that is away is asked again.
        retry: (failures, error) => error instanceof UnreachableError && failures < 5,
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 10_000),
        staleTime: 10_000,
      },
    },
  });
}
