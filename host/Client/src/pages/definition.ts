/** The page model, in the words of the schema. What a page's kind does not have is empty. */

export type Paginasoort = 'LIJST' | 'KAART' | 'ROLCENTRUM';
export type Veldbelang = 'STANDAARD' | 'GEPROMOVEERD' | 'AANVULLEND';
export type Actiegroep = 'NIEUW' | 'VERWERKEN' | 'FUNCTIE' | 'BEHEREN' | 'NAVIGEREN' | 'ACTIES';
/** What an action needs: nothing, one record, or one or more of them, done one after the other. */
export type Actiebereik = 'PAGINA' | 'RECORD' | 'SELECTIE';
export type Stijl = 'GEEN' | 'GUNSTIG' | 'DUBBELZINNIG' | 'ONGUNSTIG' | 'ONDERGESCHIKT';
export type Veldvorm =
  | 'TEKST'
  | 'MEERREGELIG'
  | 'CODE'
  | 'GETAL'
  | 'BEDRAG'
  | 'PERCENTAGE'
  | 'DATUM'
  | 'TIJD'
  | 'TIJDSTIP'
  | 'JA_NEE'
  | 'KEUZE'
  | 'EMAIL'
  | 'TELEFOON'
  | 'LINK'
  | 'BESTAND'
  | 'AFBEELDING'
  | 'SLEUTEL';

/** What the program knows of every page from its start: enough to navigate and to search. */
export interface PageSummary {
  readonly id: string;
  readonly titel: string;
  readonly soort: Paginasoort;
  readonly module: string;
  readonly help: string | null;
  readonly zoektermen: readonly string[];
  /** Caption of its group in the navigation; null when it is reached otherwise. */
  readonly menu: string | null;
  /** Where its group stands in the navigation. */
  readonly menuvolgorde: number;
  /** Whether its records are found in the search over everything. */
  readonly recordszoeken: boolean;
}

export interface Page extends PageSummary {
  readonly bron: string | null;
  readonly recordveld: string | null;
  readonly recordtype: string | null;
  /** Whether a record has a key. Records of a list without are only read. */
  readonly heeftSleutel: boolean;
  readonly filter: string | null;
  readonly kaart: string | null;
  readonly wijzigmutatie: string | null;
  readonly titelvelden: readonly string[];
  readonly zoekvelden: readonly string[];
  readonly velden: readonly Field[];
  readonly weergaven: readonly View[];
  readonly tabbladen: readonly Tab[];
  readonly onderdelen: readonly Part[];
  readonly feitenblokken: readonly FactBox[];
  readonly tijdlijn: readonly TimelineSource[];
  readonly profiel: string | null;
  readonly activiteiten: readonly Cue[];
  readonly kpis: readonly Kpi[];
  readonly lijsten: readonly RoleCenterList[];
  readonly grafieken: readonly Chart[];
  /** The query field that gives a role centre's counts for the current user; null: the activiteiten are counted as they are declared. */
  readonly cijfers: string | null;
  /** Subscription fields after whose events the page asks its data again. */
  readonly vernieuwen: readonly string[];
  /** The types of the records that it shows: when one of these changes, what it shows may have changed. */
  readonly recordtypen: readonly string[];
  /** What to do first while there is nothing to show. */
  readonly eersteStappen: readonly FirstStep[];
  readonly acties: readonly Action[];
}

export interface Choice {
  readonly waarde: string;
  readonly titel: string;
  readonly stijl?: Stijl;
}

/** How a value looks while its record satisfies a condition. */
export interface ConditionalStyle {
  readonly wanneer: string;
  readonly paden: readonly string[];
  readonly stijl: Stijl;
}

export interface Field {
  readonly pad: string;
  readonly titel: string;
  /** Name of the value's type in the schema. */
  readonly type: string;
  readonly meervoudig: boolean;
  readonly belang: Veldbelang;
  readonly vorm: Veldvorm;
  readonly keuzes: readonly Choice[];
  readonly verplicht: boolean;
  readonly help: string | null;
  readonly filterpad: string | null;
  /** Path of the key of what `filterpad` leads through, where that may be absent. */
  readonly filtersleutel: string | null;
  readonly sorteerpad: string | null;
  /** The field of the page's wijzigmutatie that saves it; null: read only. */
  readonly invoer: string | null;
  readonly opzoeken: Lookup | null;
  /** Path of the key that the lookup's value is compared with. */
  readonly opzoekwaarde: string | null;
  /** The first whose condition holds counts. */
  readonly stijlen: readonly ConditionalStyle[];
  /** What the record has to satisfy for the field to be shown, as a filter literal; null for always. */
  readonly zichtbaar: string | null;
  readonly zichtbaarPaden: readonly string[];
  readonly doorklik: DrillDown | null;
  /** The action, of the same page or part, that a click on the value starts. */
  readonly actie: string | null;
}

export interface Lookup {
  readonly bron: string;
  readonly recordveld: string | null;
  readonly waarde: string;
  readonly kolommen: readonly string[];
  readonly filter: string | null;
  readonly pagina: string | null;
  readonly zoekvelden: readonly string[];
}

export interface DrillDown {
  readonly pagina: string;
  /** Path of the key of the record that a card opens; null for a list. */
  readonly sleutelpad: string | null;
  readonly filter: string | null;
  readonly variabelen: readonly { readonly naam: string; readonly type: string; readonly pad: string }[];
}

export interface View {
  readonly id: string;
  readonly titel: string;
  readonly filter: string;
}

export interface Tab {
  readonly id: string;
  readonly titel: string;
  readonly velden: readonly Field[];
}

export interface Part {
  readonly id: string;
  readonly titel: string;
  readonly pad: string;
  readonly velden: readonly Field[];
  readonly acties: readonly Action[];
  readonly wijzigmutatie: string | null;
  /** The field that holds the lines in what stands at `pad`; null when that is a list itself. */
  readonly recordveld: string | null;
  readonly recordtype: string | null;
  /** Whether a line has a key of its own. */
  readonly heeftSleutel: boolean;
  readonly toevoegactie: string | null;
  readonly verwijderactie: string | null;
  readonly toonactie: string | null;
}

export interface FactBox {
  readonly id: string;
  readonly titel: string;
  readonly velden: readonly Field[];
}

export interface TimelineSource {
  readonly id: string;
  readonly pad: string;
  readonly recordveld: string | null;
  readonly soort: string;
  readonly datum: string;
  readonly datumtype: string;
  readonly titel: string;
  readonly tekst: string | null;
  readonly auteur: string | null;
  readonly icoon: string;
  readonly keuzes: readonly Choice[];
  readonly doorklik: DrillDown | null;
}

export interface Cue {
  readonly id: string;
  readonly titel: string;
  readonly bron: string;
  readonly pagina: string;
  readonly filter: string | null;
  readonly groep: string;
  /** Below it a number is low; null for no looks. */
  readonly ondergrens: number | null;
  /** Above it a number is high; null for no looks. */
  readonly bovengrens: number | null;
  readonly stijlLaag: Stijl;
  readonly stijlMidden: Stijl;
  readonly stijlHoog: Stijl;
}

export interface Kpi {
  readonly id: string;
  readonly titel: string;
  readonly bron: string;
  readonly argumenten: string | null;
  readonly pad: string;
  readonly eenheid: string;
  readonly streefwaarde: number | null;
  readonly minderIsBeter: boolean;
}

export interface RoleCenterList {
  readonly id: string;
  readonly titel: string;
  readonly pagina: string;
  readonly weergave: string | null;
  readonly aantal: number;
}

export interface Chart {
  readonly id: string;
  readonly titel: string;
  readonly soort: 'STAAF' | 'LIJN';
  readonly bron: string;
  readonly argumenten: string | null;
  readonly pad: string;
  readonly categorie: string | null;
  readonly reeksen: readonly { readonly titel: string; readonly pad: string }[];
  readonly eenheid: string;
  readonly streefwaarde: number | null;
  /** The list that opens from it; null for none. */
  readonly pagina: string | null;
}

export interface FirstStep {
  readonly titel: string;
  readonly tekst: string;
  /** The page that it leads to; null for an action of the page itself. */
  readonly pagina: string | null;
  /** The action that starts at once; null to open the page only. */
  readonly actie: string | null;
}

export interface Binding {
  readonly invoer: string;
  readonly pad: string;
}

export interface Action {
  readonly id: string;
  readonly titel: string;
  readonly groep: Actiegroep;
  readonly help: string | null;
  readonly mutatie: string | null;
  /** Input fields that come from the record. */
  readonly invoer: readonly Binding[];
  /** Input fields that come from the card around the line. */
  readonly kaartinvoer: readonly Binding[];
  readonly vragen: readonly Question[];
  readonly bereik: Actiebereik;
  readonly bevestiging: string | null;
  /** The page that opens, by itself or after the mutation. */
  readonly pagina: string | null;
  /** Where the payload has the key of the record that opens, or that was made. */
  readonly resultaatpad: string | null;
  /** The condition that its record has to satisfy, as a filter literal; null for none. */
  readonly wanneer: string | null;
  readonly wanneerPaden: readonly string[];
  readonly wanneerNiet: string | null;
  /** Of an action on lines: the condition that the card around them has to satisfy; null for none. */
  readonly kaartwanneer: string | null;
  readonly kaartwanneerPaden: readonly string[];
  readonly kaartwanneerNiet: string | null;
  readonly hoofdactie: boolean;
  /** What opens beside or after the mutation, with a filter or a key from the record; null: `pagina` as it is. */
  readonly openen: DrillDown | null;
  /** Where further questions come from, once these are answered. */
  readonly vragenbron: QuestionSource | null;
  /** What would come of it, read before it is done. */
  readonly voorbeeld: Preview | null;
  /** When it is offered by itself, after something else was done with its record; null for never. */
  readonly aanbod: Offer | null;
  /** What the mutation tells now and never again; null for nothing. */
  readonly onthulling: { readonly pad: string; readonly titel: string; readonly help: string | null } | null;
  /** The other actions of the same page or part that may be offered after it. */
  readonly vervolg: readonly Action[];
}

/** Offers an action to whoever has just made its record satisfy a condition. */
export interface Offer {
  readonly wanneer: string;
  readonly wanneerPaden: readonly string[];
  /** A question that is answered with yes or no. */
  readonly vraag: string;
}

/** An argument of a query: from an answer or from the record. */
export interface SourceArgument {
  readonly argument: string;
  readonly invoer: string | null;
  readonly pad: string | null;
  readonly type: string;
}

/** A query that says which further questions there are: a list at `pad`, of which every item is one. */
export interface QuestionSource {
  readonly bron: string;
  readonly argumenten: readonly SourceArgument[];
  readonly pad: string;
  /** The input field that takes the answers: a list of objects of `sleutel` and `antwoord`. */
  readonly invoer: string;
  readonly sleutel: string;
  readonly sleutelpad: string;
  readonly antwoord: string;
  readonly titelpad: string;
  readonly beginpad: string | null;
  readonly verplichtpad: string | null;
  readonly keuzespad: string | null;
  readonly soortpad: string | null;
  readonly vormen: readonly { readonly soort: string; readonly vorm: Veldvorm }[];
}

export interface Preview {
  readonly bron: string;
  readonly argumenten: readonly SourceArgument[];
  readonly tekstpad: string;
  /** Null when it is an example of what comes of it. */
  readonly titel: string | null;
  /** Shown from the start, when there is anything to read. */
  readonly open: boolean;
}

export interface Question {
  readonly naam: string;
  readonly titel: string;
  readonly type: string;
  readonly meervoudig: boolean;
  readonly verplicht: boolean;
  readonly vorm: Veldvorm;
  readonly keuzes: readonly Choice[];
  readonly opzoeken: Lookup | null;
  readonly help: string | null;
  /** Path from the record to its first value. */
  readonly beginpad: string | null;
  /** Its first value as a literal, when the record has none. */
  readonly beginwaarde: string | null;
  /** Whether several files may be given. */
  readonly meerdere: boolean;
  /** Which files may be given, as the accept attribute of a browser. */
  readonly accepteert: string | null;
  /** The questions of one row, for an answer that is an object or a list of them. */
  readonly vragen: readonly Question[];
}
