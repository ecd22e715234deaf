import { actions } from './nl/actions';
import { frame } from './nl/frame';
import { list } from './nl/list';
import { rolecenter } from './nl/rolecenter';
import { shortcuts } from './nl/shortcuts';
import { card } from './nl/card';
import { fields } from './nl/fields';
import { personal } from './nl/personal';

/** The program's own texts; those of pages come with their definitions. Address people with u. */
export const nl = {
  home: 'Start',
  toHome: 'Naar Start',
  skipToContent: 'Naar de inhoud',
  navigation: 'Navigatie',
  loading: 'Even geduld…',
  back: 'Terug',
  retry: 'Opnieuw proberen',
  yes: 'Ja',
  no: 'Nee',
  noSuchPage: 'Deze pagina bestaat niet',
  noSuchPageWhy: 'Misschien is de module die haar meebrengt uitgeschakeld, of hoort zij niet bij uw functie. Kijk in de navigatie wat er wel is.',
  noSuchRecord: 'Dit is er niet (meer)',
  noSuchRecordWhy: 'Misschien is het verwijderd, of klopt het adres niet.',
  failed: 'Dat is niet gelukt',
  failedWhy: 'Probeer het opnieuw. Blijft het misgaan, geef dan de beheerder de tijd en wat u deed.',
  unreachable: 'Geen verbinding met de server',
  unreachableWhy: 'We proberen het vanzelf opnieuw. Wat u hebt ingevuld blijft staan.',
  empty: 'Er is hier niets te zien',
  // One section per area, in a file of its own.
  actions,
  frame,
  list,
  rolecenter,
  shortcuts,
  card,
  fields,
  personal,
};

export type Texts = typeof nl;
