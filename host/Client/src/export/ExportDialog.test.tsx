import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, waitFor } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../api/queryClient';
import { MessagesProvider } from '../app/Messages';
import { LanguageProvider } from '../i18n/language';
import { allRows } from '../list/rows/blocks';
import { testField } from '../testing/field';
import { ExportDialog } from './ExportDialog';

const all = Array.from({ length: 450 }, (_, index) => ({
  id: String(index),
  nummer: `Z-${index}`,
  vervalt: '2026-03-12',
  gewijzigd: '2026-01-05T11:00:00Z',
  bedrag: 12.5,
  dicht: index === 0,
}));

const columns = [
  testField('nummer'),
  testField('vervalt', { vorm: 'DATUM', type: 'Date' }),
  testField('gewijzigd', { vorm: 'TIJDSTIP', type: 'DateTime' }),
  testField('bedrag', { vorm: 'BEDRAG', type: 'Decimal' }),
  testField('dicht', { vorm: 'JA_NEE', type: 'Boolean' }),
];

interface Asked {
  readonly first: number;
  readonly after: string | null;
  readonly own: unknown;
}

let asked: Asked[] = [];
let file: Blob | null = null;

beforeEach(() => {
  asked = [];
  file = null;
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const { variables } = JSON.parse(init.body as string) as { readonly variables: Asked };
    asked.push(variables);
    const from = Number(variables.after ?? 0);
    // As the host does: never more than it was asked, and never more than its limit.
    const to = Math.min(from + Math.min(variables.first, 200), all.length);
    const list = { nodes: all.slice(from, to), totalCount: all.length, pageInfo: { hasNextPage: to < all.length, endCursor: String(to) } };
    return Promise.resolve(new Response(JSON.stringify({ data: { list } })));
  });
  URL.createObjectURL = (made) => {
    file = made as Blob;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function sheetOf(blob: Blob): Promise<Document> {
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.readAsArrayBuffer(blob);
  });
  const part = unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'];
  return new DOMParser().parseFromString(part ? strFromU8(part) : '', 'application/xml');
}

describe('the export of a filtered list', () => {
  it('holds all rows of the filter, far beyond those on the screen, as what they are to Excel', async () => {
    const filter = { vervalt: { lt: '2026-04-01' } };
    const question = { bron: 'zaken', recordveld: 'nodes', recordtype: 'Zaak', heeftSleutel: true, paths: columns.map(({ pad }) => pad), literals: [], filters: [filter], order: [] };
    const source = { pageId: 'zaken', question, variables: [], queryClient: createQueryClient() };
    render(
      <LanguageProvider>
        <FluentProvider theme={webLightTheme}>
          <MessagesProvider>
            <ExportDialog title="Zaken" columns={columns} rows={(signal) => allRows(source, signal)} onClose={() => undefined} />
          </MessagesProvider>
        </FluentProvider>
      </LanguageProvider>,
    );
    await waitFor(() => {
      expect(file).not.toBeNull();
    });

    expect(asked.map(({ first, after, own }) => [first, after, own])).toEqual([
      [200, null, [filter]],
      [200, '200', [filter]],
      [200, '400', [filter]],
    ]);
    const sheet = await sheetOf(file ?? new Blob());
    expect(sheet.querySelectorAll('row')).toHaveLength(1 + all.length);
    const cell = (place: string) => {
      const found = sheet.querySelector(`c[r="${place}"]`);
      return [found?.textContent, found?.getAttribute('t')];
    };
    expect(['A2', 'B2', 'C2', 'D2', 'E2'].map(cell)).toEqual([
      ['Z-0', 'inlineStr'],
      ['46093', null],
      ['46027.5', null],
      ['12.5', null],
      ['1', 'b'],
    ]);
    expect(cell('A451')).toEqual(['Z-449', 'inlineStr']);
  });
});
