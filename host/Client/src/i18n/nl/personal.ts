/** Arranging pages to one's own liking. */
export const personal = {
  personalise: 'Personaliseren',
  cardTitle: 'Kaart personaliseren',
  cardHelp: 'Kies wat u op deze kaart ziet, en in welke volgorde. Dit geldt alleen voor u, op al uw apparaten. Verplaatsen kan ook met Alt+↑ en Alt+↓.',
  fields: 'Velden',
  when: (caption: string) => `Wanneer ${caption} te zien is`,
  importance: { STANDAARD: 'Altijd', GEPROMOVEERD: 'Ook samengevouwen', AANVULLEND: 'Bij Meer weergeven' },
  up: (caption: string) => `${caption} omhoog`,
  down: (caption: string) => `${caption} omlaag`,
  moved: (caption: string, place: number, count: number) => `${caption} staat nu op plaats ${place} van ${count}`,
  reset: 'Herstellen',
  done: 'Gereed',
};
