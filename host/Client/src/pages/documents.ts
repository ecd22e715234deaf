/** The documents that ask for definitions. They name the page model only; everything of modules comes out of definitions. */

const lookup = 'bron recordveld waarde kolommen filter';
const drillDown = 'pagina filter variabelen { naam type pad }';
const field = `pad titel type meervoudig belang invoer opzoeken { ${lookup} } doorklik { ${drillDown} }`;
const action = 'id titel groep help mutatie invoer { invoer pad } bevestiging pagina';

export const pagesDocument = '{ paginas { id titel soort module help zoektermen } }';

export const pageDocument = `query ($id: String!) { pagina(id: $id) {
  id titel soort module help zoektermen bron recordveld recordtype filter kaart wijzigmutatie profiel
  velden { ${field} }
  weergaven { id titel filter }
  tabbladen { id titel velden { ${field} } }
  onderdelen { id titel pad wijzigmutatie velden { ${field} } acties { ${action} } }
  feitenblokken { id titel velden { ${field} } }
  activiteiten { id titel bron pagina filter groep ondergrens bovengrens stijlLaag stijlMidden stijlHoog }
  kpis { id titel bron argumenten pad eenheid streefwaarde minderIsBeter }
  acties { ${action} }
} }`;

export const pageVariablesDocument = '{ paginavariabelen { naam type waarde } }';
