// Relay: its compiler checks queries, fragments, a connection and a mutation against the printed schema; its runtime runs what came out.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import compiler from 'relay-compiler';
import { run } from '../lib/run.mjs';
import { steps } from '../lib/steps.mjs';
import { root, workspace } from '../lib/workspace.mjs';

const url = process.argv[2];
const source = join(workspace, 'src');
const artifact = (name) => createRequire(join(source, 'x.cjs'))(`./__generated__/${name}.graphql.js`);

await steps({
  'the compiler accepts the printed schema and the documents': async () => {
    cpSync(join(root, 'relay'), source, { recursive: true });
    mkdirSync(join(source, '__generated__'));
    writeFileSync(join(workspace, 'package.json'), '{ "type": "commonjs" }');
    writeFileSync(join(workspace, 'schema.graphql'), await (await fetch(`${url}?sdl`)).text());
    writeFileSync(join(workspace, 'relay.config.json'), JSON.stringify({
      root: '.',
      sources: { src: 'web' },
      projects: {
        web: {
          language: 'javascript', schema: 'schema.graphql', output: 'src/__generated__', eagerEsModules: false,
        },
      },
    }));
    run(compiler, ['relay.config.json'], { cwd: workspace });
    assert.match(readFileSync(join(source, '__generated__', 'DossiersQuery.graphql.js'), 'utf8'), /"name": "leefbaarheidsdossiers"/);
  },

  'the runtime fetches a page and the next, in one connection': async () => {
    const { environment, runtime } = await relay();
    const variables = { aantal: 3, na: null, zoek: { gesloten: { eq: false } }, metTaken: true };
    const query = artifact('DossiersQuery');
    await runtime.fetchQuery(environment, query, variables).toPromise();
    const first = page(environment, runtime, query, variables);
    assert.equal(first.edges.length, 3);
    assert.equal(first.pageInfo.hasNextPage, true);

    const next = artifact('DossiersVolgendeQuery');
    await runtime.fetchQuery(environment, next, { ...variables, na: first.pageInfo.endCursor }).toPromise();
    const both = page(environment, runtime, query, variables);
    assert.equal(both.edges.length, 6);
    assert.equal(new Set(both.edges.map((edge) => edge.node.__id)).size, 6);
  },

  'the runtime commits a mutation and sees its typed errors': async () => {
    const { environment, runtime } = await relay();
    const answer = await new Promise((resolve, reject) => runtime.commitMutation(environment, {
      mutation: artifact('TaakMutation'),
      variables: { input: { omschrijving: '' } },
      onCompleted: (data, errors) => (errors ? reject(new Error(JSON.stringify(errors))) : resolve(data)),
      onError: reject,
    }));
    assert.equal(answer.taakAanmaken.taak, null);
    assert.equal(answer.taakAanmaken.errors[0].__typename, 'RegelovertredingError');
  },
});

async function relay() {
  const { default: runtime } = await import('relay-runtime');
  const network = runtime.Network.create(async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  });
  return { runtime, environment: new runtime.Environment({ network, store: new runtime.Store(new runtime.RecordSource()) }) };
}

/** What the component of the fragment would show. */
function page(environment, runtime, query, variables) {
  const operation = runtime.createOperationDescriptor(query, variables);
  const { data } = environment.lookup(operation.fragment);
  const selector = runtime.getSelector(artifact('DossiersQuery_lijst'), data);
  return environment.lookup(selector).data.leefbaarheidsdossiers;
}
