const combiners = new Set(['', 'and', 'or', 'some', 'all', 'none']);
const operator = /^(n?(eq|in|gte?|lte?|contains|startsWith|endsWith)|any)$/;

/**
 * The paths that a filter literal asks something of: `{ status: { soort: { eq: OPEN } }, or: [{ gesloten: { eq: true } }] }` gives
 * `status.soort` and `gesloten`. The server checked the literal before it handed it out, so that this may read it without doubt.
 */
export function literalPaths(literal: string): readonly string[] {
  const tokens = literal.match(/"(?:[^"\\]|\\.)*"|[\w$.-]+|[{}[\]:]/g) ?? [];
  const paths = new Set<string>();
  const steps: string[] = [];
  let name = '';
  for (const [index, token] of tokens.entries()) {
    if (token === '{') {
      steps.push(name);
      name = '';
    } else if (token === '}') {
      steps.pop();
      name = '';
    } else if (tokens[index + 1] === ':') {
      name = token;
      if (operator.test(token)) paths.add(steps.filter((step) => !combiners.has(step)).join('.'));
    }
  }
  return [...paths];
}
