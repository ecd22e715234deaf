import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { graph } from '../api/graph';

/** What stands around the pages, for the user who is signed in. */
export interface ShellInfo {
  readonly bedrijf: string;
  readonly gebruiker: { readonly naam: string; readonly code: string | null; readonly team: string | null };
  readonly startpagina: string | null;
  readonly meldingen: readonly NotificationSource[];
}

/** A list of notifications of the user. */
export interface NotificationSource {
  readonly pagina: string;
  readonly bron: string;
  readonly filter: string;
  readonly abonnement: string | null;
  readonly gelezenActie: string | null;
}

const document = `{ schil { bedrijf gebruiker { naam code team } startpagina
  meldingen { pagina bron filter abonnement gelezenActie } } }`;

export const shellQuery = queryOptions({
  queryKey: ['pages', 'shell'],
  queryFn: async ({ signal }) => (await graph<{ schil: ShellInfo }>(document, {}, signal)).schil,
  staleTime: Number.POSITIVE_INFINITY,
});

export function useShell(): ShellInfo {
  return useSuspenseQuery(shellQuery).data;
}
