import type { Field } from '../../pages/definition';
import type { PageRecord } from '../../pages/values';

/** Beside the fields: the mark of chosen rows, and the menu of the row. */
export const markWidth = 36;
export const menuWidth = 32;
export const rowHeight = 36;
export const headerHeight = 40;
export const smallestWidth = 60;

const margin = 24;
/** A symbol before a value that has looks. */
const symbolWidth = 22;
/** Room for the arrow of an order and the menu of a column. */
const headingMargin = 48;
/** Texts get no more of the room than this, and with little room no more than that. */
const widestShare = 360;
const widestLeast = 170;
/** What long texts need to say something. */
const widestTextLeast = 260;
const smallest = 30;
/** Before there are rows. */
const waiting = 120;

type Measure = (text: string, isBold: boolean) => number;

/** What each column would like, in pixels, by what stands in the first rows. */
export function usualWidths(
  fields: readonly Field[],
  sample: readonly PageRecord[],
  format: (record: PageRecord, field: Field) => string,
  measure: Measure,
): Readonly<Record<string, number>> {
  return Object.fromEntries(fields.map((field) => [field.pad, usualWidth(field, sample, format, measure)]));
}

function usualWidth(field: Field, sample: readonly PageRecord[], format: (record: PageRecord, field: Field) => string, measure: Measure): number {
  const hasLooks = field.stijlen.length > 0 || field.keuzes.some(({ stijl = 'GEEN' }) => stijl !== 'GEEN');
  const heading = Math.min(widestLeast, measure(field.titel, false) + headingMargin);
  const widest = sample.reduce((most, record) => Math.max(most, measure(format(record, field), hasLooks)), sample.length > 0 ? smallest : waiting);
  return Math.round(Math.min(widestShare, Math.max(heading, widest + margin + (hasLooks ? symbolWidth : 0))));
}

/** The columns of every row: those with a width of the user have exactly that, the others share the room. */
export function template(fields: readonly Field[], own: Readonly<Record<string, number>>, usual: Readonly<Record<string, number>>): string {
  const [first = '', ...others] = fields.map((field) => {
    const width = own[field.pad];
    return width ? `${width}px` : `minmax(${leastOf(field, usual)}px, ${usual[field.pad] ?? widestLeast}fr)`;
  });
  return `${markWidth}px ${first} ${menuWidth}px ${others.join(' ')}`;
}

/** With less room than this the grid scrolls. */
export function leastWidth(fields: readonly Field[], own: Readonly<Record<string, number>>, usual: Readonly<Record<string, number>>): number {
  return markWidth + menuWidth + fields.reduce((sum, field) => sum + (own[field.pad] ?? leastOf(field, usual)), 0);
}

function leastOf(field: Field, usual: Readonly<Record<string, number>>): number {
  const wish = usual[field.pad] ?? widestLeast;
  return wish > widestTextLeast ? widestTextLeast : Math.min(widestLeast, wish);
}
