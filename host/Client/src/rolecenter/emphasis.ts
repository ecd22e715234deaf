/** A sentence in three: before what is emphasised, that itself, and after it. */
export function emphasised(sentence: string, emphasis: string | null): readonly [string, string, string] {
  const at = emphasis ? sentence.indexOf(emphasis) : -1;
  if (!emphasis || at < 0) return [sentence, '', ''];
  return [sentence.slice(0, at), emphasis, sentence.slice(at + emphasis.length)];
}
