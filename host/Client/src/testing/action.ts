import type { Action } from '../pages/definition';

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
    aanbod: null,
    onthulling: null,
    vervolg: [],
    ...more,
  };
}
