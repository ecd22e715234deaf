// graphql-sse: its client in the distinct connections mode, for all operations.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { dossiers, next } from '../lib/dossiers.mjs';
import { steps } from '../lib/steps.mjs';

const url = process.argv[2];
const { make } = dossiers(url);

/** A client, and a promise that is kept when the server has answered: then it is subscribed. */
function client() {
  let subscribed;
  const ready = new Promise((resolve) => (subscribed = resolve));
  const fetchFn = async (...request) => {
    const response = await fetch(...request);
    subscribed(response);
    return response;
  };
  return { graphql: createClient({ url, fetchFn, retryAttempts: 0 }), ready };
}

const run = (graphql, payload) => new Promise((resolve, reject) => {
  const results = [];
  graphql.subscribe(payload, { next: (result) => results.push(result), error: reject, complete: () => resolve(results) });
});

await steps({
  'queries, mutations and variables': async () => {
    const { graphql, ready } = client();
    const [{ data }] = await run(graphql, { query: 'query ($n: Int!) { eenheden(first: $n) { nodes { id } } }', variables: { n: 2 } });
    assert.equal(data.eenheden.nodes.length, 2);
    assert.match((await ready).headers.get('content-type'), /^text\/event-stream/);
    const { id } = (await run(graphql, { query: '{ mijnMedewerker { id } }' }))[0].data.mijnMedewerker;
    const [{ data: made }] = await run(graphql, {
      query: 'mutation ($input: TaakAanmakenInput!) { taakAanmaken(input: $input) { taak { nummer } errors { __typename } } }',
      variables: { input: { omschrijving: 'Over een stroom', medewerkerId: id } },
    });
    assert.equal(made.taakAanmaken.errors, null);
  },

  'what is not valid is a result with errors, and the end': async () => {
    const { graphql } = client();
    for (const query of ['{ onbekend }', '{', 'subscription { onbekend }']) {
      const [{ errors, data }] = await run(graphql, { query });
      assert.ok(errors.length > 0);
      assert.equal(data, undefined);
    }
  },

  'a new dossier is told when it is there, and one that was refused is not': async () => {
    const { graphql, ready } = client();
    const events = graphql.iterate({ query: 'subscription { leefbaarheidsdossierAangemaakt { nummer } }' });
    const first = events.next();
    await ready;
    assert.equal((await make('')).leefbaarheidsdossier, null);
    const { leefbaarheidsdossier } = await make('Geluidsoverlast, gemeld over een stroom');
    assert.deepEqual(await next({ next: () => first }), { data: { leefbaarheidsdossierAangemaakt: { nummer: leefbaarheidsdossier.nummer } } });

    const second = await make('En nog een');
    assert.equal((await next(events)).data.leefbaarheidsdossierAangemaakt.nummer, second.leefbaarheidsdossier.nummer);
    await events.return();
  },

  'leaving ends the stream': async () => {
    const { graphql, ready } = client();
    const failed = new Promise((resolve, reject) => {
      const leave = graphql.subscribe(
        { query: 'subscription { leefbaarheidsdossierAfgesloten { id } }' },
        { next: reject, error: reject, complete: resolve },
      );
      ready.then(leave);
    });
    await failed;
  },
});
