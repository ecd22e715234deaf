import type { Field } from '../../pages/definition';

/** Beside the fields: the mark of chosen rows, and the menu of the row. */
export const markWidth = 36;
export const menuWidth = 32;
export const rowHeight = 36;
export const headerHeight = 40;
export const smallestWidth = 60;

/** What a column needs at least, in pixels, while the user gave it no width. */
export function usualWidth(field: Field): number {
  switch (field.vorm) {
    case 'JA_NEE':
    case 'PERCENTAGE':
      return 90;
    case 'GETAL':
    case 'BEDRAG':
    case 'DATUM':
      return 110;
    case 'CODE':
    case 'KEUZE':
    case 'TELEFOON':
      return 130;
    case 'TIJDSTIP':
      return 150;
    case 'MEERREGELIG':
      return 260;
    default:
      return 170;
  }
}

export function widthOf(field: Field, widths: Readonly<Record<string, number>>): number {
  return widths[field.pad] ?? usualWidth(field);
}

/** The columns of every row: those with a width of the user have exactly that, the others share what is left. */
export function template(fields: readonly Field[], widths: Readonly<Record<string, number>>): string {
  const [first = '', ...others] = fields.map((field) => {
    const own = widths[field.pad];
    const usual = usualWidth(field);
    return own ? `${own}px` : `minmax(${usual}px, ${usual}fr)`;
  });
  return `${markWidth}px ${first} ${menuWidth}px ${others.join(' ')}`;
}

export function leastWidth(fields: readonly Field[], widths: Readonly<Record<string, number>>): number {
  return markWidth + menuWidth + fields.reduce((sum, field) => sum + widthOf(field, widths), 0);
}
