/** A number as people write it, with what it is measured in. */
export function withUnit(value: number, unit: string, locale: string): string {
  const number = value.toLocaleString(locale, { maximumFractionDigits: 1 });
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
