import type { Action, Field, Page, Part, Question } from '../pages/definition';

/** Lines of a card that are files: they are added by handing in a file, and have an address at which they open. */
export interface AttachmentPart {
  readonly part: Part;
  readonly add: Action;
  /** The question of `add` that takes the file. */
  readonly file: Question;
  /** What a file is called. */
  readonly title: Field;
  readonly address: Field;
  /** What there is to say about a file, beside its title. */
  readonly about: readonly Field[];
  /** Whether a file says enough: nothing else has to be answered, and nothing confirmed. */
  readonly atOnce: boolean;
}

const aboutCount = 4;

/** The files of a card, recognised by what its page says of the lines; null for a card without. */
export function attachmentsOf(page: Page): AttachmentPart | null {
  for (const part of page.onderdelen) {
    const add = part.acties.find(({ id }) => id === part.toevoegactie);
    const file = add?.vragen.find(({ vorm }) => vorm === 'BESTAND' || vorm === 'AFBEELDING');
    const address = part.velden.find(({ vorm }) => vorm === 'LINK');
    const title = part.velden.find((field) => field !== address);
    if (!add || !file || !address || !title) continue;
    const others = part.velden.filter((field) => field !== address && field !== title);
    // Of what matters little on a small pane, sizes and numbers go first.
    const about = [...others.filter(({ vorm }) => vorm !== 'GETAL'), ...others.filter(({ vorm }) => vorm === 'GETAL')].slice(0, aboutCount);
    return { part, add, file, title, address, about, atOnce: add.bevestiging === null && add.vragen.every((question) => question === file || !question.verplicht) };
  }
  return null;
}
