import type { Language } from './messages';

const other: Record<Language, Language> = { nl: 'en', en: 'nl' };

// In the order in which a short form chooses: d is dinsdag, z is zondag.
const weekdays: Record<Language, readonly (readonly [word: string, weekday: number])[]> = {
  nl: [['maandag', 1], ['dinsdag', 2], ['woensdag', 3], ['donderdag', 4], ['vrijdag', 5], ['zondag', 7], ['zaterdag', 6]],
  en: [['monday', 1], ['tuesday', 2], ['wednesday', 3], ['thursday', 4], ['friday', 5], ['sunday', 7], ['saturday', 6]],
};

const months: Record<Language, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};

const todayWords = ['vandaag', 'huidige datum', 'today'];
const workDateWords = ['werkdatum', 'workdate', 'work date'];
const nowWords = ['nu', 'now', 'tijd', 'time'];
const shortestMonth = 3;

/** `v`, `h`, `t` and every longer beginning of vandaag, huidige datum and today, in either language. */
export function isToday(word: string): boolean {
  return startsOneOf(todayWords, word);
}

/** `w`, so that it is never a Wednesday, and beginnings of werkdatum and work date that are no `wo` or `we`, which always are one. */
export function isWorkDate(word: string): boolean {
  return word === 'w' || (word.length > 2 && startsOneOf(workDateWords, word));
}

export function isNow(word: string): boolean {
  return word === 't' || nowWords.includes(word);
}

/** 1–7 for the beginning of a weekday; the words of the own language come first. */
export function weekdayFrom(word: string, language: Language): number | null {
  if (word === '') return null;
  for (const words of [weekdays[language], weekdays[other[language]]]) {
    const found = words.find(([name]) => name.startsWith(word));
    if (found) return found[1];
  }
  return null;
}

/** 1–12 for a month's name or its first three letters or more (`mrt` too). */
export function monthFrom(word: string): number | null {
  if (word === 'mrt') return 3;
  if (word.length < shortestMonth) return null;
  for (const words of Object.values(months)) {
    const index = words.findIndex((name) => name.startsWith(word));
    if (index >= 0) return index + 1;
  }
  return null;
}

function startsOneOf(words: readonly string[], word: string): boolean {
  return word !== '' && words.some((name) => name.startsWith(word));
}
