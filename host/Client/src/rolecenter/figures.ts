import { RefusedError } from '../api/errors';
import { graph } from '../api/graph';
import type { Page, Stijl } from '../pages/definition';
import type { PageVariable } from '../pages/pageVariables';
import { countFigures } from './countFigures';

/** A number that may not be there. */
export interface Figure {
  readonly value: number | null;
  /** Why it is not there, for people; null when it is, or when there is nothing to measure. */
  readonly reason: string | null;
  readonly style: Stijl;
}

export interface Headline {
  readonly label: string;
  readonly tekst: string;
  readonly nadruk: string | null;
  readonly pagina: string | null;
  readonly filter: string | null;
}

/** The numbers of a role centre, by the ids of its definition. */
export interface Figures {
  readonly headlines: readonly Headline[];
  readonly cues: ReadonlyMap<string, Figure>;
  readonly kpis: ReadonlyMap<string, Figure>;
}

interface Told {
  readonly profiel: { readonly pagina: string };
  readonly koppen: readonly Headline[];
  readonly activiteiten: readonly { readonly cues: readonly { readonly id: string; readonly aantal: number | null; readonly reden: string | null; readonly stijl: Stijl }[] }[];
  readonly kpis: readonly { readonly id: string; readonly waarde: number | null; readonly reden: string | null; readonly stijl: Stijl }[];
}

/** Asks all numbers of a role centre: of the query that knows them for the user, or else by counting what its tiles open. */
export async function fetchFigures(page: Page, known: readonly PageVariable[], signal: AbortSignal): Promise<Figures> {
  if (page.cijfers !== null) {
    const told = (await graph<{ figures: Told }>(toldDocument(page.cijfers), {}, signal)).figures;
    // It answers for the role centre of the user; a colleague's can be looked at too.
    if (told.profiel.pagina === page.id) return readTold(told);
  }
  return countFigures(page, known, signal);
}

function toldDocument(source: string): string {
  return `{ figures: ${source} { profiel { pagina } koppen { label tekst nadruk pagina filter }
    activiteiten { cues { id aantal reden stijl } } kpis { id waarde reden stijl } } }`;
}

export function readTold(told: Told): Figures {
  return {
    headlines: told.koppen,
    cues: new Map(told.activiteiten.flatMap(({ cues }) => cues.map(({ id, aantal, reden, stijl }) => [id, { value: aantal, reason: reden, style: stijl }]))),
    kpis: new Map(told.kpis.map(({ id, waarde, reden, stijl }) => [id, { value: waarde, reason: reden, style: stijl }])),
  };
}

/** Nothing is there to do or to see: everything could be counted, and is nothing. */
export function isEmpty(figures: Figures): boolean {
  return figures.cues.size > 0 && [...figures.cues.values()].every(({ value }) => value === 0);
}

/** The figure of something that was not answered. */
export function refusedFigure(error: unknown): Figure {
  return { value: null, reason: error instanceof RefusedError ? error.message : '', style: 'GEEN' };
}
