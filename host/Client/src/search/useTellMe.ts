import { useNavigate } from 'react-router';
import { useTexts } from '../i18n/language';
import { usePages } from '../pages/usePages';
import { score, wordsOf } from './match';
import { useOfferedActions } from './offeredActions';
import { useFoundRecords } from './useFoundRecords';

export interface Option {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Why it cannot be chosen; null when it can. */
  readonly reason: string | null;
  /** True when it leads to another page. */
  readonly leads: boolean;
  readonly choose: () => void;
}

export interface Section {
  readonly caption: string;
  readonly options: readonly Option[];
}

const most = 8;

/** What there is for these words, in Business Central's order: this page, other pages, records. */
export function useTellMe(text: string): { readonly sections: readonly Section[]; readonly isSearching: boolean } {
  const texts = useTexts();
  const navigate = useNavigate();
  const words = wordsOf(text);
  // Of pages that answer as well, those that stand first in the navigation are meant most.
  const pages = usePages()
    .filter((page) => page.soort !== 'KAART')
    .toSorted((one, other) => one.menuvolgorde - other.menuvolgorde);
  const actions = useOfferedActions();
  const { lists, isSearching } = useFoundRecords(text);

  const sections: Section[] = [
    {
      caption: texts.frame.onThisPage,
      options: best(actions, words, ({ action }) => [action.titel]).map(({ action, reason, run }) => ({
        id: `action-${action.id}`,
        title: action.titel,
        description: action.help ?? '',
        reason,
        leads: false,
        choose: run,
      })),
    },
    {
      caption: texts.frame.toPages,
      options: best(pages, words, (page) => [page.titel, ...page.zoektermen, page.menu ?? '']).map((page) => ({
        id: `page-${page.id}`,
        title: page.titel,
        description: page.menu ?? '',
        reason: null,
        leads: true,
        choose: () => void navigate(`/${page.id}`),
      })),
    },
    ...lists.map(({ page, records }) => ({
      caption: texts.frame.records(page.titel),
      options: records.map((record) => ({
        id: `record-${page.id}-${record.key}`,
        title: record.title,
        description: record.description,
        reason: null,
        leads: true,
        choose: () => void navigate(page.kaart ? `/${page.kaart}/${record.key}` : `/${page.id}`),
      })),
    })),
  ];
  return { sections: sections.filter((section) => section.options.length > 0), isSearching };
}

/** Those that answer the words, best first; without words the first few. */
function best<T>(all: readonly T[], words: readonly string[], textsOf: (item: T) => readonly string[]): readonly T[] {
  if (words.length === 0) return all.slice(0, most);
  return all
    .map((item) => ({ item, score: score(words, textsOf(item)) }))
    .filter((found) => found.score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ item }) => item);
}
