import type { Action, DrillDown, Field, Lookup, Page, PageSummary, Part, Veldvorm } from './definition';

const forms: Readonly<Record<string, Veldvorm>> = {
  Date: 'DATUM',
  DateTime: 'TIJDSTIP',
  Boolean: 'JA_NEE',
  Int: 'GETAL',
  Long: 'GETAL',
  Decimal: 'GETAL',
  UUID: 'SLEUTEL',
};

/** Fills in what the server does not tell yet, so that every component can count on the whole page model. */
export function completePage(page: Partial<Page> & PageSummary): Page {
  const fields = (page.velden ?? []).map(completeField);
  const tabs = (page.tabbladen ?? []).map((tab) => ({ ...tab, velden: tab.velden.map(completeField) }));
  return {
    bron: null,
    recordveld: null,
    recordtype: null,
    filter: null,
    kaart: null,
    wijzigmutatie: null,
    zoekvelden: fields.filter((field) => field.type === 'String' && field.filterpad).map((field) => field.pad),
    weergaven: [],
    profiel: null,
    activiteiten: [],
    kpis: [],
    lijsten: [],
    grafieken: [],
    cijfers: null,
    vernieuwen: [],
    recordtypen: [],
    eersteStappen: [],
    tijdlijn: [],
    ...page,
    titelvelden: page.titelvelden ?? (tabs[0]?.velden ?? []).filter((field) => field.belang === 'GEPROMOVEERD').slice(0, 2).map((field) => field.pad),
    velden: fields,
    tabbladen: tabs,
    onderdelen: (page.onderdelen ?? []).map(completePart),
    feitenblokken: (page.feitenblokken ?? []).map((box) => ({ ...box, velden: box.velden.map(completeField) })),
    acties: (page.acties ?? []).map(completeAction),
    menu: page.menu ?? null,
    // The index may come from a host that does not say it yet.
    recordszoeken: (page as Partial<PageSummary>).recordszoeken ?? false,
  };
}

function completeField(field: Field): Field {
  const plain: Partial<Field> = {
    vorm: forms[field.type] ?? 'TEKST',
    keuzes: [],
    verplicht: false,
    help: null,
    filterpad: field.pad,
    sorteerpad: field.pad,
    opzoekwaarde: null,
  };
  const whole = { ...plain, ...field };
  const lookup: Partial<Lookup> | null = field.opzoeken;
  const drillDown: Partial<DrillDown> | null = field.doorklik;
  if (!field.doorklik && !field.opzoeken) return whole;
  const beside = (name: string) => field.pad.replace(/[^.]+$/, name);
  return {
    ...whole,
    doorklik: field.doorklik && { ...field.doorklik, sleutelpad: drillDown?.sleutelpad ?? (field.doorklik.filter ? null : beside('id')) },
    opzoeken: field.opzoeken && { ...field.opzoeken, pagina: lookup?.pagina ?? null, zoekvelden: lookup?.zoekvelden ?? field.opzoeken.kolommen },
    opzoekwaarde: whole.opzoekwaarde ?? (field.opzoeken ? beside(field.opzoeken.waarde) : null),
  };
}

function completePart(part: Part): Part {
  const plain: Partial<Part> = { toevoegactie: null, verwijderactie: null, toonactie: null };
  return { ...plain, ...part, velden: part.velden.map(completeField), acties: part.acties.map(completeAction) };
}

function completeAction(action: Action): Action {
  const plain: Partial<Action> = {
    kaartinvoer: [],
    vragen: [],
    bereik: action.invoer.length > 0 ? 'RECORD' : 'PAGINA',
    resultaatpad: null,
    wanneer: null,
    wanneerNiet: null,
    hoofdactie: false,
  };
  return { ...plain, ...action };
}
