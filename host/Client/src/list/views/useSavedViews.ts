import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { graph } from '../../api/graph';
import { mutate } from '../../api/mutate';
import type { SavedView, Sharing, ViewContent } from './listViews';

/** A team that a view can be shared with. */
export interface Team {
  readonly id: string;
  readonly naam: string;
}

interface Kept {
  readonly views: readonly SavedView[];
  readonly teams: readonly Team[];
}

const none: Kept = { views: [], teams: [] };

/** What is sent to keep a view; without an id it is a new one. */
export interface ViewToSave {
  readonly id: string | null;
  readonly version: number | null;
  readonly name: string;
  readonly content: ViewContent;
  readonly sharedWith: Sharing;
  readonly team: string | null;
}

/** The views of a list that the user or others saved, asked when somebody wants to see them: a list opens without. */
export function useSavedViews(pageId: string, isWanted: boolean) {
  const queryClient = useQueryClient();
  const kept = useQuery({ ...savedViewsQuery(pageId), enabled: isWanted });
  const refresh = () => queryClient.invalidateQueries(savedViewsQuery(pageId));
  return {
    ...(kept.data ?? none),
    isKnown: kept.data !== undefined,
    /** Gives the id of the view. */
    save: async ({ id, version, name, content, sharedWith, team }: ViewToSave): Promise<string> => {
      const own = id === null ? {} : { id, versie: version };
      const input = { ...own, pagina: pageId, naam: name, inhoud: JSON.stringify(content), gedeeldMet: sharedWith, teamId: sharedWith === 'TEAM' ? team : null };
      const payload = await mutate('weergaveBewaren', input, 'lijstweergave { id }');
      await refresh();
      return (payload['lijstweergave'] as { readonly id: string }).id;
    },
    remove: async (id: string) => {
      await mutate('weergaveVerwijderen', { id });
      await refresh();
    },
  };
}

interface StoredView {
  readonly id: string;
  readonly version: number;
  readonly naam: string;
  readonly inhoud: string;
  readonly gedeeldMet: Sharing;
  readonly teamId: string | null;
  readonly eigenaar: string;
}

function savedViewsQuery(pageId: string) {
  return queryOptions({
    queryKey: ['savedViews', pageId],
    queryFn: async ({ signal }): Promise<Kept> => {
      const { weergaven, schil } = await graph<{
        readonly weergaven: readonly StoredView[];
        readonly schil: { readonly gebruiker: { readonly code: string | null; readonly teams: readonly Team[] } };
      }>(
        'query ($page: String!) { weergaven(pagina: $page) { id version naam inhoud gedeeldMet teamId eigenaar } schil { gebruiker { code teams { id naam } } } }',
        { page: pageId },
        signal,
      );
      return { views: weergaven.flatMap((view) => savedView(view, schil.gebruiker.code) ?? []), teams: schil.gebruiker.teams };
    },
    staleTime: 60_000,
  });
}

/** Null for one that another version of the program wrote in another way. */
function savedView(stored: StoredView, user: string | null): SavedView | null {
  try {
    const content = JSON.parse(stored.inhoud) as Partial<ViewContent>;
    return {
      id: stored.id,
      version: stored.version,
      name: stored.naam,
      content: {
        base: content.base ?? null,
        filters: content.filters ?? {},
        search: content.search ?? '',
        sort: content.sort ?? null,
        columns: content.columns ?? null,
      },
      isOwn: stored.eigenaar === user,
      owner: stored.eigenaar,
      sharedWith: stored.gedeeldMet,
      team: stored.teamId,
    };
  } catch {
    return null;
  }
}
