import type { Question } from './definition';

/** A question about which nothing is said but its name and what is known of it. */
export function plainQuestion(naam: string, known: Partial<Question> = {}): Question {
  return {
    naam,
    titel: naam,
    type: 'String',
    meervoudig: false,
    verplicht: false,
    vorm: 'TEKST',
    keuzes: [],
    opzoeken: null,
    help: null,
    beginpad: null,
    beginwaarde: null,
    meerdere: false,
    accepteert: null,
    vragen: [],
    ...known,
  };
}
