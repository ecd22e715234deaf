import { useQuery } from '@tanstack/react-query';
import type { Page } from '../pages/definition';
import { pageVariablesQuery } from '../pages/pageVariables';
import { fetchFigures } from './figures';

/** The numbers of a role centre; those of before stay on the screen while they are asked again. */
export function useFigures(page: Page) {
  const variables = useQuery({ ...pageVariablesQuery, enabled: page.cijfers === null }).data;
  const waits = page.cijfers === null && variables === undefined;
  return useQuery({
    queryKey: ['rolecenter', page.id, 'figures'],
    enabled: !waits,
    queryFn: async ({ client, signal }) => fetchFigures(page, variables ?? (await client.query({ ...pageVariablesQuery, staleTime: 'static' })), signal),
  });
}
