import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ListQuestion } from '../../pages/listDocument';
import { cursorAt } from './blocks';
import { useRows } from './useRows';

const asked = vi.hoisted(() => vi.fn<(document: string, variables: { readonly after: string | null }) => Promise<unknown>>());
vi.mock('../../api/graph', () => ({ graph: asked }));

const question: ListQuestion = {
  bron: 'teams',
  recordveld: 'nodes',
  recordtype: 'Team',
  heeftSleutel: true,
  paths: ['code'],
  literals: [],
  filters: [],
  order: [],
};

function rowsFrom(first: number) {
  const nodes = Array.from({ length: 50 }, (_, index) => ({ id: String(first + index), code: `T${first + index}` }));
  return { list: { nodes, totalCount: 1000, pageInfo: { hasNextPage: true, endCursor: cursorAt(first + 49) } } };
}

function start() {
  const client = new QueryClient();
  client.setQueryData(['pageVariables'], { paginavariabelen: [], schil: { geslotenDagen: [] } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  return renderHook(() => useRows('teams', question), { wrapper });
}

beforeEach(() => {
  asked.mockReset();
});

it('shows a block as soon as it is there, whatever else happens on the page', async () => {
  let answer: (rows: unknown) => void = () => undefined;
  asked.mockImplementation((_, { after }) => (after === null ? Promise.resolve(rowsFrom(0)) : new Promise((resolve) => (answer = resolve))));
  const { result } = start();
  await vi.waitFor(() => { expect(result.current.total).toBe(1000); });

  act(() => { result.current.want(700, 720); });
  await vi.waitFor(() => { expect(asked).toHaveBeenCalledTimes(2); });
  const before = result.current;
  answer(rowsFrom(700));

  await vi.waitFor(() => { expect(result.current).not.toBe(before); });
  expect(result.current.at(705)).toMatchObject({ code: 'T705' });
});
