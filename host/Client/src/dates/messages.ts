import { fillIn, type Problem } from './result';

export type Language = 'nl' | 'en';

/** Why something typed is no date, time, duration or number. */
export type DateProblemKey =
  | 'empty'
  | 'notADate'
  | 'noSuchDay'
  | 'noSuchWeek'
  | 'outOfCalendar'
  | 'notAFormula'
  | 'formulaTooLong'
  | 'notATime'
  | 'noSuchTime'
  | 'notADateTime'
  | 'notADuration'
  | 'notANumber'
  | 'sumUnfinished'
  | 'parenthesisOpen'
  | 'divisionByZero'
  | 'notWhole'
  | 'tooLarge';

const texts: Record<Language, Record<DateProblemKey, string>> = {
  nl: {
    empty: 'Vul iets in.',
    notADate: '‘{text}’ is geen datum. Typ bijvoorbeeld 12-3-26, v (vandaag), di (dinsdag) of +5wd (over vijf werkdagen).',
    noSuchDay: 'De dag {text} bestaat niet.',
    noSuchWeek: 'Het jaar {year} heeft geen week {week}.',
    outOfCalendar: 'Met {text} komt u buiten de kalender. Kies een kleiner aantal.',
    notAFormula: '‘{text}’ is geen datumformule. Typ bijvoorbeeld 5WD (werkdagen), 10D, 6W, 1M, 1K, 1J of LM (einde van de maand).',
    formulaTooLong: 'Een datumformule heeft hoogstens {max} tekens.',
    notATime: '‘{text}’ is geen tijd. Typ bijvoorbeeld 9, 9:30 of 0930, of t voor nu.',
    noSuchTime: 'De tijd {text} bestaat niet; een dag loopt van 0:00 tot en met 23:59.',
    notADateTime: '‘{text}’ is geen datum met tijd. Typ bijvoorbeeld v 10:30 of 12-3-26 10.',
    notADuration: '‘{text}’ is geen tijdsduur. Typ bijvoorbeeld 2u, 6u 30m, 90m of 2d.',
    notANumber: '‘{text}’ is geen getal.',
    sumUnfinished: 'Hier hoort nog een getal.',
    parenthesisOpen: 'Bij dit haakje hoort er nog een.',
    divisionByZero: 'Delen door nul kan niet.',
    notWhole: 'Vul een heel getal in.',
    tooLarge: 'Dit getal is te groot.',
  },
  en: {
    empty: 'Enter something.',
    notADate: '‘{text}’ is not a date. Type for example 12-3-26, t (today), tu (Tuesday) or +5wd (in five working days).',
    noSuchDay: 'There is no day {text}.',
    noSuchWeek: 'The year {year} has no week {week}.',
    outOfCalendar: '{text} leads outside the calendar. Choose a smaller number.',
    notAFormula: '‘{text}’ is not a date formula. Type for example 5WD (working days), 10D, 6W, 1M, 1Q, 1Y or CM (end of the month).',
    formulaTooLong: 'A date formula has at most {max} characters.',
    notATime: '‘{text}’ is not a time. Type for example 9, 9:30 or 0930, or t for now.',
    noSuchTime: 'There is no time {text}; a day runs from 0:00 to 23:59.',
    notADateTime: '‘{text}’ is not a date with a time. Type for example t 10:30 or 12-3-26 10.',
    notADuration: '‘{text}’ is not a duration. Type for example 2h, 6h 30m, 90m or 2d.',
    notANumber: '‘{text}’ is not a number.',
    sumUnfinished: 'A number is missing here.',
    parenthesisOpen: 'This parenthesis has no counterpart.',
    divisionByZero: 'Division by zero is not possible.',
    notWhole: 'Enter a whole number.',
    tooLarge: 'This number is too large.',
  },
};

/** The sentence for a field that could not be read. */
export function explainDate(problem: Problem<DateProblemKey>, language: Language): string {
  return fillIn(texts[language][problem.key], problem.args);
}
