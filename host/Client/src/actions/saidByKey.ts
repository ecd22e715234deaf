/** Business Central's keys for yes and no, where there is nothing to type; null for another key. */
export function saidByKey({ key }: { readonly key: string }, { yes, no }: { readonly yes: string; readonly no: string }): boolean | null {
  const letter = key.toLowerCase();
  if (letter === yes.charAt(0).toLowerCase()) return true;
  return letter === no.charAt(0).toLowerCase() ? false : null;
}
