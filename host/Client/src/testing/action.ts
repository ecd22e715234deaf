import type { Action, Question } from '../pages/definition';

/** A question of an action, with nothing said about it but what the test says. */
export function aQuestion(naam: string, more: Partial<Question> = {}): Question {
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
    ...more,
  };
}

/** An action that calls a mutation with a record and asks nothing, but for what the test says. */
export function anAction(more: Partial<Action> = {}): Action {
  return {
    id: 'a',
    titel: 'A',
    groep: 'ACTIES',
    help: null,
    mutatie: 'm',
    invoer: [],
    kaartinvoer: [],
    vragen: [],
    bereik: 'RECORD',
    bevestiging: null,
    pagina: null,
    resultaatpad: null,
    wanneer: null,
    wanneerNiet: null,
    hoofdactie: false,
    wanneerPaden: [],
    kaartwanneer: null,
    kaartwanneerPaden: [],
    kaartwanneerNiet: null,
    openen: null,
    vragenbron: null,
    voorbeeld: null,
    ...more,
  };
}
