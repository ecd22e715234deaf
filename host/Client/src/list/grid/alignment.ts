import type { Field } from '../../pages/definition';

/** Numbers stand under each other, marks in the middle. */
export function alignment(field: Field): 'text' | 'number' | 'centered' {
  if (field.meervoudig) return 'text';
  if (field.vorm === 'GETAL' || field.vorm === 'BEDRAG' || field.vorm === 'PERCENTAGE') return 'number';
  return field.vorm === 'JA_NEE' ? 'centered' : 'text';
}
