// graphql-ws: its own client over its own idea of a socket (ws), and raw sockets for what that client would never send.
import assert from 'node:assert/strict';
import { CloseCode, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { dossiers, next } from '../lib/dossiers.mjs';
import { steps } from '../lib/steps.mjs';

const url = process.argv[2];
const socketUrl = url.replace(/^http/, 'ws');
const { make, made } = dossiers(url);
const client = (options = {}) => createClient({ url: socketUrl, webSocketImpl: WebSocket, retryAttempts: 0, ...options });

/** All results of an operation, or the error that ended it. */
const run = (graphql, payload) => new Promise((resolve, reject) => {
  const results = [];
  graphql.subscribe(payload, { next: (result) => results.push(result), error: reject, complete: () => resolve(results) });
});

/** Opens a socket, sends messages, and waits for the close. */
const closed = (messages, protocols = 'graphql-transport-ws', options = {}) => new Promise((resolve, reject) => {
  const socket = new WebSocket(socketUrl, protocols, options);
  socket.on('error', reject);
  socket.on('open', () => messages.forEach((message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message))));
  socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
});

const init = { type: 'connection_init' };
const ask = (id, query = '{ __typename }') => ({ id, type: 'subscribe', payload: { query } });
const Aangemaakt = 'subscription Nieuw { leefbaarheidsdossierAangemaakt { id nummer omschrijving type { code } } }';

/** Subscribes, and makes dossiers until one is told: the protocol has no message that says that the server listens. */
async function listening(graphql) {
  const events = graphql.iterate({ query: Aangemaakt });
  let isHeard = false;
  const first = events.next();
  first.then(() => (isHeard = true), () => (isHeard = true));
  while (!isHeard) await make('Luistert er iemand?');
  await first;
  return {
    /** Reads on until this dossier is told; only dossiers that were really made may come before it. */
    until: async (id) => {
      for (;;) {
        const { data, errors } = await next(events);
        assert.equal(errors, undefined);
        const dossier = data.leefbaarheidsdossierAangemaakt;
        assert.ok(made.has(dossier.id), `${dossier.nummer} was told but never made`);
        if (dossier.id === id) return dossier;
      }
    },
    leave: () => events.return(),
  };
}

await steps({
  'queries, mutations and variables': async () => {
    const graphql = client();
    const [{ data }] = await run(graphql, { query: 'query ($n: Int!) { eenheden(first: $n) { nodes { id } } }', variables: { n: 2 } });
    assert.equal(data.eenheden.nodes.length, 2);
    const { id } = (await run(graphql, { query: '{ mijnMedewerker { id } }' }))[0].data.mijnMedewerker;
    const [{ data: made }] = await run(graphql, {
      query: 'mutation ($input: TaakAanmakenInput!) { taakAanmaken(input: $input) { taak { nummer } errors { __typename } } }',
      variables: { input: { omschrijving: 'Over de socket', medewerkerId: id } },
    });
    assert.equal(made.taakAanmaken.errors, null);
    await graphql.dispose();
  },

  'many operations beside each other on one socket': async () => {
    let opened = 0;
    const graphql = client({ on: { opened: () => opened++ } });
    const all = await Promise.all(Array.from({ length: 40 }, (_, n) => run(graphql, { query: `{ a${n}: __typename }` })));
    all.forEach(([{ data }], n) => assert.deepEqual(data, { [`a${n}`]: 'Query' }));
    assert.equal(opened, 1);
    await graphql.dispose();
  },

  'what is not valid is an error': async () => {
    const graphql = client();
    for (const query of ['{ onbekend }', '{', 'subscription { onbekend }', 'query ($n: Int!) { eenheden(first: $n) { nodes { id } } }']) {
      await assert.rejects(run(graphql, { query }), (errors) => Array.isArray(errors) && errors.length > 0 && errors.every(({ message }) => message));
    }
    await graphql.dispose();
  },

  'a new dossier is told when it is there, and one that was refused is not': async () => {
    const graphql = client();
    const events = await listening(graphql);
    assert.equal((await make('')).leefbaarheidsdossier, null);
    const { leefbaarheidsdossier } = await make('Geluidsoverlast, gemeld over de socket');
    const told = await events.until(leefbaarheidsdossier.id);
    assert.equal(told.nummer, leefbaarheidsdossier.nummer);
    assert.equal(told.omschrijving, 'Geluidsoverlast, gemeld over de socket');
    assert.ok(told.type.code);
    await events.leave();
    await graphql.dispose();
  },

  'every subscriber is told, also when another one leaves': async () => {
    const [one, two] = [client(), client()];
    const leaves = await listening(one);
    const stays = await listening(two);
    const first = (await make('Zwerfvuil in de portiek')).leefbaarheidsdossier.id;
    await Promise.all([leaves.until(first), stays.until(first)]);
    await leaves.leave();
    await stays.until((await make('Zwerfvuil in de tuin')).leefbaarheidsdossier.id);
    assert.equal((await run(one, { query: '{ __typename }' })).length, 1);
    await stays.leave();
    await Promise.all([one.dispose(), two.dispose()]);
  },

  'the client finds the connection alive': async () => {
    const pong = new Promise((resolve, reject) => {
      const graphql = client({
        lazy: false,
        keepAlive: 50,
        onNonLazyError: reject,
        on: { pong: (received) => received && resolve(graphql.dispose()) },
      });
    });
    await pong;
  },

  'the server pings and this client answers': async () => {
    await new Promise((resolve, reject) => {
      const graphql = client({ lazy: false, onNonLazyError: reject, on: { ping: (received) => received && resolve(graphql.dispose()) } });
    });
  },

  [`${CloseCode.BadRequest}: no message of the protocol`]: async () => {
    for (const message of ['niets', '[]', '{}', { type: 'onbekend' }, { ...ask('1'), id: undefined }, { id: '1', type: 'subscribe', payload: {} }]) {
      assert.equal((await closed([init, message])).code, CloseCode.BadRequest, JSON.stringify(message));
    }
  },

  [`${CloseCode.Unauthorized}: an operation before the acknowledgement`]: async () =>
    assert.deepEqual(await closed([ask('1')]), { code: CloseCode.Unauthorized, reason: 'Unauthorized' }),

  [`${CloseCode.SubprotocolNotAcceptable}: another sub-protocol`]: async () => {
    assert.equal((await closed([], 'graphql-ws')).code, CloseCode.SubprotocolNotAcceptable);
    assert.equal((await closed([], [])).code, CloseCode.SubprotocolNotAcceptable);
  },

  [`${CloseCode.SubscriberAlreadyExists}: an id that is in use`]: async () =>
    assert.deepEqual(
      await closed([init, ask('1', 'subscription { leefbaarheidsdossierAangemaakt { id } }'), ask('1')]),
      { code: CloseCode.SubscriberAlreadyExists, reason: 'Subscriber for 1 already exists' },
    ),

  [`${CloseCode.TooManyInitialisationRequests}: a second initialisation`]: async () =>
    assert.equal((await closed([init, init])).code, CloseCode.TooManyInitialisationRequests),

  'a page of another origin gets no socket': async () => {
    await assert.rejects(closed([], 'graphql-transport-ws', { origin: 'https://elders.example' }), /403/);
    assert.equal((await closed([ask('1')], 'graphql-transport-ws', { origin: new URL(url).origin })).code, CloseCode.Unauthorized);
  },
});
