import { under, type Where } from './condition';
import { anyCase } from './spellings';

// Every word asks every path in every spelling; people who type more words than this have pasted something.
const mostWords = 6;

/**
 * The `where` of a search box: every word, in any order and any case, stands in one of the paths; a phrase between quotation marks
 * counts as one word. Null when nothing was typed or nothing can be searched.
 */
export function quickSearchWhere(text: string, paths: readonly string[]): Where | null {
  const words = [...text.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) => (phrase ?? word ?? '').trim()).filter((word) => word !== '').slice(0, mostWords);
  if (words.length === 0 || paths.length === 0) return null;
  const perWord = words.map((word): Where => ({
    or: paths.flatMap((path) => anyCase(word).map((spelling) => under(path, { contains: spelling }))),
  }));
  const [only] = perWord;
  return perWord.length === 1 && only !== undefined ? only : { and: perWord };
}
