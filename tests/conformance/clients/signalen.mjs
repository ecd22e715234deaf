// Termijnbewaking end to end: a date that is set today comes back as a signal over a socket, through the scheduler of the running host.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { dossiers, next } from '../lib/dossiers.mjs';
import { steps } from '../lib/steps.mjs';

const url = process.argv[2];
const { ask, make } = dossiers(url);
const client = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const { id: ik } = (await ask('{ mijnMedewerker { id } }')).mijnMedewerker;

/** A dossier of the one who asks, to be looked at today. */
async function due(omschrijving) {
  const { id, nummer } = (await make(omschrijving)).leefbaarheidsdossier;
  const { version } = (await ask('query ($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }', { id })).leefbaarheidsdossier;
  const { errors } = (await ask(
    `mutation ($input: LeefbaarheidsdossierWijzigenInput!) {
      leefbaarheidsdossierWijzigen(input: $input) { errors { __typename } }
    }`,
    { input: { id, versie: version, behandelendMedewerkerId: ik, controledatum: today } },
  )).leefbaarheidsdossierWijzigen;
  assert.equal(errors, null);
  return nummer;
}

await steps({
  'a date that is set for today is told at once': async () => {
    const events = client.iterate({ query: 'subscription { signaalOntvangen { id gelezenOp signaal { tekst pagina paginaId } } }' });
    const first = next(events);
    // The protocol does not say when the server listens: dates are set until one is told.
    let heard = false;
    first.then(() => (heard = true), () => (heard = true));
    while (!heard) {
      await due('Luistert er iemand?');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }

    await first;
    const nummer = await due('Zwerfafval in de Lindestraat');
    for (;;) {
      const { data, errors } = await next(events);
      assert.equal(errors, undefined);
      const { id, gelezenOp, signaal } = data.signaalOntvangen;
      if (!signaal.tekst.includes(nummer)) continue;
      assert.match(signaal.tekst, /^Controledatum bij dossier /);
      assert.equal(gelezenOp, null);
      assert.equal(signaal.pagina, 'leefbaarheidsdossier');
      await ask('mutation ($input: SignaalGelezenInput!) { signaalGelezen(input: $input) { signaalontvanger { id } } }', { input: { id } });
      const mijn = await ask('query ($id: UUID!) { mijnSignalen(where: { id: { eq: $id } }) { nodes { gelezenOp } } }', { id });
      assert.notEqual(mijn.mijnSignalen.nodes[0].gelezenOp, null);
      break;
    }

    await events.return();
  },

  'the demonstration corporation has deadlines that are overdue': async () => {
    // The sweep takes kind by kind; theirs is not the first.
    let found = 0;
    for (let second = 0; found === 0 && second < 60; second++) {
      if (second > 0) await new Promise((resolve) => setTimeout(resolve, 1000));
      found = (await ask('{ signalen(where: { soort: { in: ["ONTVANGSTBEVESTIGING", "TERUGKOPPELING"] } }) { totalCount } }')).signalen.totalCount;
    }

    assert.ok(found > 0);
  },
});
await client.dispose();
