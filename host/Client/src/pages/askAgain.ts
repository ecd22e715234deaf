import type { QueryClient } from '@tanstack/react-query';

/** After something changed: what is on the screen is asked again, the rest when it comes back. Definitions do not change by it. */
export function askAgain(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'pages' });
}
