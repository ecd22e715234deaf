/** Words around actions; their captions come with the pages. */
export const actions = {
  groups: { NIEUW: 'Nieuw', VERWERKEN: 'Verwerken', FUNCTIE: 'Functie', BEHEREN: 'Beheren', NAVIGEREN: 'Gerelateerd', ACTIES: 'Acties' },
  barOf: (what: string) => `Acties: ${what}`,
  new: 'Nieuw',
  main: 'Belangrijkste stap van deze pagina',
  selectFirst: 'Kies eerst een rij.',
  notNow: 'Dit kan nu niet.',
  done: (action: string) => `${action.replace('…', '')}: gelukt`,
  doneMany: (action: string, done: number, all: number) => `${action.replace('…', '')}: ${done} van ${all} gelukt`,
  ok: 'OK',
  cancel: 'Annuleren',
  close: 'Sluiten',
  required: 'Vul dit in.',
  about: (count: number) => `U doet dit voor ${count} rijen.`,
  progress: (done: number, all: number) => `${done} van ${all}`,
  preview: 'Voorbeeld',
};
