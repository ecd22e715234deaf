/** The documents that ask for definitions. They name the page model only; everything of modules comes out of definitions. */

const summary = 'id titel soort module help zoektermen menu menuvolgorde recordszoeken';

const fragments = `
  fragment opzoeken on Opzoeklijst { bron recordveld waarde kolommen filter pagina zoekvelden }
  fragment doorklik on Doorklik { pagina sleutelpad filter variabelen { naam type pad } }
  fragment veld on Paginaveld {
    pad titel type meervoudig belang vorm verplicht help filterpad filtersleutel sorteerpad invoer opzoekwaarde actie zichtbaar zichtbaarPaden
    keuzes { waarde titel stijl } stijlen { wanneer paden stijl } opzoeken { ...opzoeken } doorklik { ...doorklik }
  }
  fragment vraag on Actievraag {
    naam titel type meervoudig verplicht vorm help beginpad beginwaarde meerdere accepteert
    keuzes { waarde titel stijl } opzoeken { ...opzoeken }
  }
  fragment actie on Paginaactie {
    id titel groep help mutatie bereik bevestiging pagina resultaatpad wanneer wanneerPaden wanneerNiet kaartwanneer kaartwanneerPaden kaartwanneerNiet hoofdactie
    invoer { invoer pad } kaartinvoer { invoer pad } openen { ...doorklik }
    vragen { ...vraag vragen { ...vraag vragen { ...vraag } } }
    vragenbron {
      bron argumenten { argument invoer pad type } pad invoer sleutel sleutelpad antwoord titelpad
      beginpad verplichtpad keuzespad soortpad vormen { soort vorm }
    }
    voorbeeld { bron argumenten { argument invoer pad type } tekstpad titel open }
    aanbod { wanneer wanneerPaden vraag }
    onthulling { pad titel help }
  }`;

export const pagesDocument = `{ paginas { ${summary} } }`;

export const pageDocument = `query ($id: String!) { pagina(id: $id) {
  ${summary} bron recordveld recordtype heeftSleutel filter kaart wijzigmutatie titelvelden zoekvelden profiel cijfers vernieuwen recordtypen
  velden { ...veld }
  weergaven { id titel filter }
  tabbladen { id titel velden { ...veld } }
  onderdelen {
    id titel pad recordveld recordtype heeftSleutel wijzigmutatie toevoegactie verwijderactie toonactie
    velden { ...veld } acties { ...actie }
  }
  feitenblokken { id titel velden { ...veld } }
  tijdlijn { id soort pad recordveld datum datumtype titel tekst auteur icoon keuzes { waarde titel stijl } doorklik { ...doorklik } }
  activiteiten { id titel bron pagina filter groep ondergrens bovengrens stijlLaag stijlMidden stijlHoog }
  kpis { id titel bron argumenten pad eenheid streefwaarde minderIsBeter }
  lijsten { id titel pagina weergave aantal }
  grafieken { id titel soort bron argumenten pad categorie reeksen { titel pad } eenheid streefwaarde pagina }
  eersteStappen { titel tekst pagina actie }
  acties { ...actie }
} } ${fragments}`;

/** What of several lists is needed to search their records, by aliases `l0`, `l1`, …: whole definitions are heavy. */
export function searchedPagesDocument(count: number): string {
  const indexes = [...Array(count).keys()];
  return `query (${indexes.map((index) => `$p${index}: String!`).join(', ')}) {
    ${indexes.map((index) => `l${index}: pagina(id: $p${index}) { id titel bron recordveld recordtype filter kaart zoekvelden velden { pad vorm meervoudig } }`).join('\n')}
  }`;
}

export const pageVariablesDocument = '{ paginavariabelen { naam type waarde } schil { geslotenDagen } }';
