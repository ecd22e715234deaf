import { Calendar, DayOfWeek, FirstWeekOfYear } from '@fluentui/react-calendar-compat';
import { useLanguage } from '../i18n/language';

/** A month to choose a day from. Weeks begin on Monday and have their ISO numbers. */
export function DayCalendar({ day, onChoose }: { readonly day: string; readonly onChoose: (day: string) => void }) {
  const { locale, texts } = useLanguage();
  const value = toDate(day);
  return (
    <Calendar
      {...(value && { value })}
      onSelectDate={(date) => {
        onChoose(toDay(date));
      }}
      firstDayOfWeek={DayOfWeek.Monday}
      firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
      showWeekNumbers
      isMonthPickerVisible={false}
      highlightSelectedMonth
      showGoToToday
      strings={{
        ...names(locale),
        goToToday: texts.fields.today,
        prevMonthAriaLabel: texts.fields.previousMonth,
        nextMonthAriaLabel: texts.fields.nextMonth,
        prevYearAriaLabel: texts.fields.previousYear,
        nextYearAriaLabel: texts.fields.nextYear,
        prevYearRangeAriaLabel: texts.fields.previousYears,
        nextYearRangeAriaLabel: texts.fields.nextYears,
        closeButtonAriaLabel: texts.fields.close,
        weekNumberFormatString: texts.fields.week('{0}'),
      }}
    />
  );
}

/** A calendar draws days of the browser's own zone; noon is the same day in each of them. */
function toDate(day: string): Date | null {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function toDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function names(locale: string) {
  const month = (style: 'long' | 'short') => Array.from({ length: 12 }, (_, index) => new Intl.DateTimeFormat(locale, { month: style }).format(new Date(2026, index, 1)));
  // 4 January 2026 is a Sunday, with which the calendar's own list begins.
  const day = (style: 'long' | 'narrow') => Array.from({ length: 7 }, (_, index) => new Intl.DateTimeFormat(locale, { weekday: style }).format(new Date(2026, 0, 4 + index)));
  return { months: month('long'), shortMonths: month('short'), days: day('long'), shortDays: day('narrow') };
}
