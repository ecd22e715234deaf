import type { Choice, TimelineSource } from '../pages/definition';
import { type PageRecord, recordsAt, textOf, valueAt } from '../pages/values';

/** Something that happened. */
export interface StoryPiece {
  readonly key: string;
  /** Caption of what kind of thing it is. */
  readonly kind: string;
  readonly icon: string | null;
  /** A day or a moment. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly author: string;
  /** Address of what opens from it. */
  readonly address: string | null;
}

/** All lists of a record that are its story, as one: newest first. A day without a time comes after the moments of that day. */
export function storyOf(record: PageRecord, sources: readonly TimelineSource[], write: (value: unknown, choices: readonly Choice[]) => string): readonly StoryPiece[] {
  return sources
    .flatMap((source, order) =>
      recordsAt(record, source.pad).flatMap((piece, index) => {
        const date = textOf(valueAt(piece, source.datum));
        if (!date) return [];
        const read = (path: string | null, choices: readonly Choice[] = []) => (path ? write(valueAt(piece, path), choices) : '');
        const key = source.doorklik?.sleutelpad ? textOf(valueAt(piece, source.doorklik.sleutelpad)) : '';
        return [
          {
            key: `${order}/${textOf(piece['id']) || String(index)}/${source.datum}`,
            kind: source.soort,
            icon: source.icoon,
            date,
            title: read(source.titel, source.keuzes),
            text: read(source.tekst),
            author: read(source.auteur),
            address: source.doorklik && key ? `/${source.doorklik.pagina}/${key}` : null,
          },
        ];
      }),
    )
    .sort((one, other) => sortKey(other.date).localeCompare(sortKey(one.date)) || one.key.localeCompare(other.key));
}

/** A moment by the day on which people saw it happen, so that days and moments can stand in one order. */
function sortKey(date: string): string {
  return date.length === 10 ? `${date}T00:00` : local.format(new Date(date)).replace(' ', 'T');
}

// Swedish notation is that of the standard: 2026-03-12 09:30.
const local = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' });

export interface StoryDay {
  readonly day: string;
  readonly pieces: readonly StoryPiece[];
}

/** The pieces of a story by day, in the same order. */
export function byDay(pieces: readonly StoryPiece[]): readonly StoryDay[] {
  const days = new Map<string, StoryPiece[]>();
  for (const piece of pieces) {
    const day = sortKey(piece.date).slice(0, 10);
    const own = days.get(day);
    if (own) own.push(piece);
    else days.set(day, [piece]);
  }
  return [...days].map(([day, own]) => ({ day, pieces: own }));
}
