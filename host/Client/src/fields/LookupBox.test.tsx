import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type KeyboardEvent, Suspense } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../api/queryClient';
import { LanguageProvider } from '../i18n/language';
import type { Lookup } from '../pages/definition';
import { plainQuestion as aQuestion } from '../pages/question';
import { FieldEditor } from './FieldEditor';

const lookup: Lookup = { bron: 'zaken', recordveld: 'nodes', waarde: 'id', kolommen: ['code', 'naam'], filter: null, pagina: null, zoekvelden: ['code'] };
const found = [
  { id: '1', code: 'A1', naam: 'Een' },
  { id: '2', code: 'A10', naam: 'Tien' },
];

/** Questions that wait for an answer, by what was typed. */
let waiting: ((records: readonly unknown[]) => void)[] = [];

function answer(data: unknown): Response {
  return new Response(JSON.stringify({ data }));
}

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(init.body as string) as { readonly query: string; readonly variables: { readonly word0?: string } };
    if (query.includes('paginavariabelen')) return Promise.resolve(answer({ paginavariabelen: [], schil: { geslotenDagen: [] } }));
    const list = (nodes: readonly unknown[]) => answer({ list: { nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } } });
    if (variables.word0 === undefined) return Promise.resolve(list(found));
    return new Promise<Response>((resolve) => {
      waiting.push((records) => {
        resolve(list(records));
      });
    });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function show(compact: boolean) {
  const onCommit = vi.fn();
  const onDraft = vi.fn<(typed: string | null, judged?: Promise<void>) => void>();
  const onKey = vi.fn<(key: string, typed: string) => void>();
  const listen = (event: KeyboardEvent) => {
    onKey(event.key, (event.target as HTMLInputElement).value);
  };
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageProvider>
        <MemoryRouter>
          <FluentProvider theme={webLightTheme}>
            <Suspense>
              <div onKeyDown={listen}>
                <FieldEditor field={aQuestion('zaak', { titel: 'Zaak', opzoeken: lookup })} value={null} onCommit={onCommit} onDraft={onDraft} compact={compact} />
              </div>
            </Suspense>
          </FluentProvider>
        </MemoryRouter>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  const box = await screen.findByRole('combobox');
  box.focus();
  fireEvent.change(box, { target: { value: 'a1' } });
  await waitFor(() => {
    expect(waiting).toHaveLength(1);
  });
  return { box, onCommit, onDraft, onKey };
}

async function arrives(records: readonly unknown[]) {
  await act(async () => {
    waiting.splice(0).forEach((give) => {
      give(records);
    });
    await new Promise((resolve) => setTimeout(resolve));
  });
}

const refusal = () => screen.queryByRole('alert')?.textContent;

describe('a lookup box that is left before its answer is there', () => {
  it('waits with judging what was typed, and takes it when it turns out to be in the list', async () => {
    const { box, onCommit, onDraft } = await show(false);
    fireEvent.blur(box);
    expect(refusal()).toBeUndefined();
    const judged = onDraft.mock.lastCall?.[1];
    await arrives(found);
    await judged;
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('1', 'Een');
    expect(onDraft.mock.lastCall).toEqual([null]);
    expect(refusal()).toBeUndefined();
  });

  it('says only then that it is not in the list, and keeps it', async () => {
    const { box, onCommit } = await show(false);
    fireEvent.blur(box);
    await arrives([]);
    expect(refusal()).toContain('‘a1’ staat niet in de lijst.');
    expect(box).toHaveProperty('value', 'a1');
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('does not judge what somebody goes on typing', async () => {
    const { box, onCommit } = await show(false);
    fireEvent.blur(box);
    fireEvent.change(box, { target: { value: 'a10' } });
    await arrives([]);
    expect(refusal()).toBeUndefined();
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('takes the best one with Enter once there is one, and lets Enter go on', async () => {
    const { box, onCommit, onKey } = await show(true);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onKey).not.toHaveBeenCalled();
    await arrives(found);
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('1', 'Een');
    expect(onKey).toHaveBeenCalledExactlyOnceWith('Enter', '');
  });

  it('stays in the cell with Tab until it is known, and leaves it then', async () => {
    const { box, onCommit, onKey } = await show(true);
    expect(fireEvent.keyDown(box, { key: 'Tab' })).toBe(false);
    expect(onKey).not.toHaveBeenCalled();
    await arrives(found);
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('1', 'Een');
    expect(onKey).toHaveBeenCalledExactlyOnceWith('Tab', '');
  });

  it('stays in the cell with Tab when it is not in the list', async () => {
    const { box, onKey } = await show(true);
    fireEvent.keyDown(box, { key: 'Tab' });
    await arrives([]);
    expect(refusal()).toContain('‘a1’ staat niet in de lijst.');
    expect(onKey).not.toHaveBeenCalled();
  });
});
