import type { CivilDate } from './civil';
import type { Language } from './messages';
import type { WorkCalendar } from './workingDays';

/** What the meaning of typed dates depends on. */
export interface DateContext {
  /** Today in Amsterdam: what formulas without a date of their own count from. */
  readonly today: CivilDate;
  /** The date that people work with, of which short dates take their month and year; today when it is left out. */
  readonly workDate?: CivilDate;
  /** The time in Amsterdam, `HH:mm:ss`, for `nu`; 00:00 when it is left out. */
  readonly now?: string;
  readonly language: Language;
  readonly calendar: WorkCalendar;
}
