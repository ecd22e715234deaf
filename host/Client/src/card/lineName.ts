import type { Field } from '../pages/definition';

/** The columns that say what a line is about: its first text, and where that is a number or code also what it is called. */
export function lineName(fields: readonly Field[]): readonly Field[] {
  const at = fields.findIndex(isText);
  const first = fields[Math.max(0, at)];
  if (!first) return [];
  const owner = ownerOf(first.pad);
  // A text of the line itself says enough, unless it is the number behind which the whole story opens.
  const isNumber = owner !== '' || first.vorm === 'CODE' || first.doorklik !== null;
  const name = isNumber && isText(first) ? fields.slice(at + 1).find((field) => isText(field) && field.vorm !== 'CODE' && ownerOf(field.pad) === owner) : undefined;
  return name ? [first, name] : [first];
}

function isText({ type }: Field): boolean {
  return type === 'String';
}

/** Of `contact.nummer` the contact: its name stands beside its number, and not beside another's. */
function ownerOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.') + 1);
}
