/** Letters that people type plain though Unicode does not take them apart. */
const struck: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't' };

/** Without capitals and accents: people do not type those to search. The server folds the same letters. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[øđħıłŧ]/g, (letter) => struck[letter] ?? letter);
}
