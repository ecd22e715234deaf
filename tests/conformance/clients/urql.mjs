// urql: queries, mutations, GET, the document cache and its errors.
import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange, gql } from 'urql';
import { steps } from '../lib/steps.mjs';

const url = process.argv[2];
const requests = [];
const counted = (address, options) => {
  requests.push(options);
  return fetch(address, options);
};
const client = (options = {}) => new Client({ url, fetch: counted, preferGetMethod: false, exchanges: [cacheExchange, fetchExchange], ...options });
const urql = client();
const medewerkerId = (await urql.query(gql`{ mijnMedewerker { id } }`, {})).data.mijnMedewerker.id;

const Clusters = gql`
  query Clusters($aantal: Int, $zoek: ClusterFilterInput) {
    clusters(first: $aantal, where: $zoek) { totalCount nodes { id code ...Naam } pageInfo { hasNextPage endCursor } }
  }
  fragment Naam on Cluster { naam }`;

await steps({
  'a query with variables and a fragment': async () => {
    const { data, error } = await urql.query(Clusters, { aantal: 2, zoek: { code: { neq: null } } });
    assert.equal(error, undefined);
    assert.equal(data.clusters.nodes.length, 2);
    assert.equal(data.clusters.nodes[0].__typename, 'Cluster');
  },

  'the same query comes from the cache': async () => {
    const before = requests.length;
    const { data } = await urql.query(Clusters, { aantal: 2, zoek: { code: { neq: null } } });
    assert.equal(data.clusters.nodes.length, 2);
    assert.equal(requests.length, before);
  },

  'queries by GET, as urql does when left alone': async () => {
    for (const preferGetMethod of [true, 'force', 'within-url-limit']) {
      const { data, error } = await client({ preferGetMethod }).query(Clusters, { aantal: 1 });
      assert.equal(error, undefined);
      assert.equal(requests.at(-1).method, 'GET');
      assert.equal(data.clusters.nodes.length, 1);
    }
  },

  'a mutation, also where GET is preferred': async () => {
    const { data, error } = await client({ preferGetMethod: 'force' }).mutation(
      gql`mutation($input: TaakAanmakenInput!) { taakAanmaken(input: $input) { taak { id omschrijving } errors { __typename } } }`,
      { input: { omschrijving: 'Huisbezoek plannen', medewerkerId } },
    );
    assert.equal(error, undefined);
    assert.equal(requests.at(-1).method, 'POST');
    assert.equal(data.taakAanmaken.taak.omschrijving, 'Huisbezoek plannen');
  },

  'a mutation makes the cache ask again': async () => {
    const Taken = gql`{ taken(first: 1) { totalCount nodes { id } } }`;
    const before = (await urql.query(Taken, {})).data.taken.totalCount;
    await urql.mutation(gql`mutation($id: UUID!) { taakAanmaken(input: { omschrijving: "Nabellen", medewerkerId: $id }) { taak { id } } }`, { id: medewerkerId });
    assert.equal((await urql.query(Taken, {})).data.taken.totalCount, before + 1);
  },

  'errors of a document': async () => {
    const { data, error } = await urql.query(gql`{ clusters { bestaatNiet } }`, {});
    assert.equal(data, undefined);
    assert.match(error.graphQLErrors[0].message, /Cannot query field "bestaatNiet"/);
    assert.equal(error.networkError, undefined);
  },

  'errors of a variable': async () => {
    const { error } = await urql.query(Clusters, { aantal: 1.5 });
    assert.match(error.graphQLErrors[0].message, /Variable "\$aantal" got invalid value 1.5/);
  },
});
