/** Whether two values of a field are the same to people: empty is empty, whichever way it is written. */
export function sameValue(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  return JSON.stringify(value);
}
