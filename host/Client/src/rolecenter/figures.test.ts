import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../pages/definition';
import { fetchFigures, isEmpty } from './figures';

const cue = { id: 'laat', titel: 'Te laat', bron: 'zaken', pagina: 'mijn-zaken', filter: '{ datum: { lt: $vandaag } }', groep: 'Zaken', ondergrens: 1, bovengrens: 3, stijlLaag: 'GUNSTIG', stijlMidden: 'DUBBELZINNIG', stijlHoog: 'ONGUNSTIG' };
const kpi = { id: 'tijd', titel: 'Op tijd', bron: 'tijden', argumenten: 'tot: $vandaag', pad: 'totaal.binnen', eenheid: '%', streefwaarde: 80, minderIsBeter: false };
const page = { id: 'start', cijfers: 'mijnStart', activiteiten: [cue], kpis: [kpi] } as unknown as Page;
const variables = [{ naam: 'vandaag', type: 'Date!', waarde: '2026-03-02' }];

interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers each request by what its document asks. */
function answer(by: (document: string) => unknown): readonly Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (_: string, init: { readonly body: string }) => {
    const request = JSON.parse(init.body) as Sent;
    sent.push(request);
    return Promise.resolve(new Response(JSON.stringify(by(request.query))));
  });
  return sent;
}

const told = (pagina: string) => ({
  data: {
    figures: {
      profiel: { pagina },
      koppen: [{ label: 'Welkom', tekst: 'Dag', nadruk: null, pagina: null, filter: null }],
      activiteiten: [{ cues: [{ id: 'laat', aantal: 4, reden: null, stijl: 'ONGUNSTIG' }] }],
      kpis: [{ id: 'tijd', waarde: null, reden: 'Nu niet', stijl: 'GEEN' }],
    },
  },
});

const list = { data: { p0: { id: 'mijn-zaken', recordveld: 'nodes', filter: '{ mijn: { eq: true } }' } } };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchFigures', () => {
  it('asks all numbers at once of the query that knows them', async () => {
    const sent = answer(() => told('start'));
    const figures = await fetchFigures(page, variables, new AbortController().signal);
    expect(sent).toHaveLength(1);
    expect(figures.cues.get('laat')).toEqual({ value: 4, reason: null, style: 'ONGUNSTIG' });
    expect(figures.kpis.get('tijd')).toEqual({ value: null, reason: 'Nu niet', style: 'GEEN' });
    expect(figures.headlines).toHaveLength(1);
  });

  it('counts by itself for the role centre of a colleague, within the filter of the list', async () => {
    const sent = answer((document) =>
      document.includes('mijnStart') ? told('ander') : document.includes('pagina(') ? list : { data: { n0: { totalCount: 2 }, n1: { totaal: { binnen: 75 } } } },
    );
    const figures = await fetchFigures(page, variables, new AbortController().signal);
    expect(sent.at(-1)).toEqual({
      query:
        'query ($vandaag: Date!) { n0: zaken(where: { and: [{ mijn: { eq: true } }, { datum: { lt: $vandaag } }] }) { totalCount } n1: tijden(tot: $vandaag) { totaal { binnen } } }',
      variables: { vandaag: '2026-03-02' },
    });
    expect(figures.cues.get('laat')).toEqual({ value: 2, reason: null, style: 'DUBBELZINNIG' });
    expect(figures.kpis.get('tijd')).toEqual({ value: 75, reason: null, style: 'ONGUNSTIG' });
  });

  it('has the other numbers when one is refused', async () => {
    answer((document) => {
      if (document.includes('pagina(')) return list;
      return document.includes('tijden') ? { errors: [{ message: 'Geen rechten' }] } : { data: { n0: { totalCount: 0 } } };
    });
    const figures = await fetchFigures({ ...page, cijfers: null }, variables, new AbortController().signal);
    expect(figures.cues.get('laat')?.value).toBe(0);
    expect(figures.kpis.get('tijd')).toEqual({ value: null, reason: 'Geen rechten', style: 'GEEN' });
  });
});

describe('isEmpty', () => {
  const figures = (...values: readonly (number | null)[]) => ({
    headlines: [],
    kpis: new Map(),
    cues: new Map(values.map((value, index) => [String(index), { value, reason: null, style: 'GEEN' as const }])),
  });

  it('is true when everything counts nothing, and not when something could not be counted', () => {
    expect(isEmpty(figures(0, 0))).toBe(true);
    expect(isEmpty(figures(0, null))).toBe(false);
    expect(isEmpty(figures(0, 1))).toBe(false);
    expect(isEmpty(figures())).toBe(false);
  });
});
