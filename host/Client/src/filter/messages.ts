import { explainDate, type DateProblemKey, type Language } from '../dates';
import { fillIn, type Problem } from '../dates/result';

/** Why a filter cannot be read, or not be used for its field. What stands in it may be wrong as a date or number. */
export type FilterProblemKey = FilterOnlyKey | DateProblemKey;
export type FilterProblem = Problem<FilterProblemKey>;

type FilterOnlyKey =
  | 'emptyFilter'
  | 'valueMissing'
  | 'quoteOpen'
  | 'parenthesisMissing'
  | 'parenthesisExtra'
  | 'parenthesisInText'
  | 'signInText'
  | 'rangeAfterSign'
  | 'rangeWithoutEnds'
  | 'rangeReversed'
  | 'noOrderOnText'
  | 'seriesTooLong'
  | 'noWildcards'
  | 'unknownToken'
  | 'tokenNotForField'
  | 'noSuchChoice'
  | 'choiceNotUnique'
  | 'notYesOrNo'
  | 'notAKey'
  | 'fieldNotFilterable';

const texts: Record<Language, Record<FilterOnlyKey, string>> = {
  nl: {
    emptyFilter: 'Typ waarop u wilt filteren.',
    valueMissing: 'Hier hoort nog een waarde.',
    quoteOpen: 'Dit aanhalingsteken wordt niet gesloten.',
    parenthesisMissing: 'Bij dit haakje hoort nog een sluithaakje.',
    parenthesisExtra: 'Dit sluithaakje hoort nergens bij.',
    parenthesisInText: 'Zet tekst met een haakje tussen enkele aanhalingstekens: \'Jan (senior)\'.',
    signInText: 'Zet tekst met {sign} tussen enkele aanhalingstekens: \'{text}\'.',
    rangeAfterSign: 'Gebruik óf een teken als > óf een bereik met twee punten, niet allebei.',
    rangeWithoutEnds: 'Een bereik heeft een begin of een einde nodig, zoals 1..5, 1.. of ..5.',
    rangeReversed: 'Dit bereik begint na zijn einde.',
    noOrderOnText: 'Op tekst kunt u niet met {sign} filteren. Gebruik * voor een deel van de tekst, of | voor meer waarden.',
    seriesTooLong: 'Een bereik van nummers heeft hoogstens {max} nummers.',
    noWildcards: 'Een * of ? kan niet in {caption}.',
    unknownToken: '%{name} bestaat niet. U kunt kiezen uit {known}.',
    tokenNotForField: '%{name} past niet bij {caption}.',
    noSuchChoice: '‘{text}’ is geen keuze van {caption}. U kunt kiezen uit {known}.',
    choiceNotUnique: '‘{text}’ kan {known} zijn. Typ meer letters.',
    notYesOrNo: 'Typ ja of nee.',
    notAKey: '{caption} is een sleutel; filter op een ander veld, of gebruik %mij.',
    fieldNotFilterable: 'Op {caption} kunt u niet filteren.',
  },
  en: {
    emptyFilter: 'Type what to filter by.',
    valueMissing: 'A value is missing here.',
    quoteOpen: 'This quotation mark is not closed.',
    parenthesisMissing: 'This parenthesis is not closed.',
    parenthesisExtra: 'This closing parenthesis has no counterpart.',
    parenthesisInText: 'Put text with a parenthesis between single quotation marks: \'Jan (senior)\'.',
    signInText: 'Put text with {sign} between single quotation marks: \'{text}\'.',
    rangeAfterSign: 'Use either a sign such as > or a range with two points, not both.',
    rangeWithoutEnds: 'A range needs a beginning or an end, such as 1..5, 1.. or ..5.',
    rangeReversed: 'This range begins after its end.',
    noOrderOnText: 'Text cannot be filtered with {sign}. Use * for a part of the text, or | for more values.',
    seriesTooLong: 'A range of numbers has at most {max} numbers.',
    noWildcards: 'A * or ? is not possible in {caption}.',
    unknownToken: '%{name} does not exist. You can choose from {known}.',
    tokenNotForField: '%{name} does not suit {caption}.',
    noSuchChoice: '‘{text}’ is no choice of {caption}. You can choose from {known}.',
    choiceNotUnique: '‘{text}’ may be {known}. Type more letters.',
    notYesOrNo: 'Type yes or no.',
    notAKey: '{caption} is a key; filter by another field, or use %me.',
    fieldNotFilterable: '{caption} cannot be filtered.',
  },
};

const places: Record<Language, string> = { nl: '(vanaf teken {place})', en: '(from character {place})' };

/** The sentence for a filter that cannot be used, with the place where it goes wrong when that is not its beginning. */
export function explainFilter(problem: FilterProblem, language: Language): string {
  const own = texts[language] as Partial<Record<FilterProblemKey, string>>;
  const text = own[problem.key];
  const sentence = text === undefined ? explainDate(problem as Problem<DateProblemKey>, language) : fillIn(text, problem.args);
  return problem.at === 0 ? sentence : `${sentence} ${fillIn(places[language], { place: String(problem.at + 1) })}`;
}
