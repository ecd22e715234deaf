// Apollo Client 4 as a web client would use it: queries with variables, connections in the normalized cache, mutations with typed
// errors, both media types and GET.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from '../lib/possible-types.mjs';
import { steps } from '../lib/steps.mjs';

const uri = process.argv[2];
const requests = [];

function client(http = {}, links = []) {
  const counted = (url, options) => {
    requests.push({ url: String(url), options });
    return fetch(url, options);
  };
  return new ApolloClient({
    link: ApolloLink.from([...links, new HttpLink({ uri, fetch: counted, ...http })]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: { Query: { fields: { eenheden: relayStylePagination(['where', 'order']) } } },
    }),
  });
}

const Eenheden = gql`
  query Eenheden($aantal: Int!, $na: String) {
    eenheden(first: $aantal, after: $na, order: [{ nummer: ASC }]) {
      totalCount
      edges { cursor node { id nummer } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const TaakAanmaken = gql`
  mutation TaakAanmaken($input: TaakAanmakenInput!) {
    taakAanmaken(input: $input) {
      taak { id nummer omschrijving status }
      errors { __typename ... on RegelovertredingError { message code veld } ... on Error { message } }
    }
  }`;

const apollo = client();
const { data: ik } = await apollo.query({ query: gql`{ mijnMedewerker { id } }` });
const medewerkerId = ik.mijnMedewerker.id;

await steps({
  'a query with variables': async () => {
    const { data, error } = await apollo.query({ query: Eenheden, variables: { aantal: 2 } });
    assert.equal(error, undefined);
    assert.equal(data.eenheden.edges.length, 2);
    assert.equal(data.eenheden.edges[0].node.__typename, 'Eenheid');
  },

  'the next page joins the first in the cache': async () => {
    const observable = apollo.watchQuery({ query: Eenheden, variables: { aantal: 2 } });
    const subscription = observable.subscribe({});
    const { data } = observable.getCurrentResult();
    await observable.fetchMore({ variables: { na: data.eenheden.pageInfo.endCursor } });
    const merged = apollo.readQuery({ query: Eenheden, variables: { aantal: 2 } }).eenheden;
    subscription.unsubscribe();
    assert.equal(merged.edges.length, 4);
    assert.equal(new Set(merged.edges.map((edge) => edge.node.id)).size, 4);
    const before = requests.length;
    await apollo.query({ query: Eenheden, variables: { aantal: 2 } });
    assert.equal(requests.length, before, 'the cache answers what it has');
  },

  'a mutation changes what the cache shows': async () => {
    const { data } = await apollo.mutate({ mutation: TaakAanmaken, variables: { input: { omschrijving: 'Terugbellen', medewerkerId } } });
    const taak = data.taakAanmaken.taak ?? assert.fail(JSON.stringify(data));
    const Taak = gql`fragment T on Taak { omschrijving status }`;
    assert.equal(apollo.readFragment({ id: apollo.cache.identify(taak), fragment: Taak }).omschrijving, 'Terugbellen');
    const wijziging = await apollo.mutate({
      mutation: gql`mutation W($input: TaakWijzigenInput!) {
        taakWijzigen(input: $input) { taak { id version omschrijving } errors { ... on Error { message } } } }`,
      variables: { input: { id: taak.id, versie: await version(taak.id), omschrijving: 'Bellen om tien uur' } },
    });
    assert.equal(wijziging.data.taakWijzigen.errors, null);
    assert.equal(apollo.readFragment({ id: apollo.cache.identify(taak), fragment: Taak }).omschrijving, 'Bellen om tien uur');
  },

  'a refused mutation answers with typed errors': async () => {
    const { data, error } = await apollo.mutate({ mutation: TaakAanmaken, variables: { input: { omschrijving: ' ' } } });
    assert.equal(error, undefined);
    assert.equal(data.taakAanmaken.taak, null);
    const [fout] = data.taakAanmaken.errors;
    assert.equal(fout.__typename, 'RegelovertredingError');
    assert.equal(typeof fout.message, 'string');
    assert.equal(typeof fout.code, 'string');
  },

  'errors of the whole request arrive as GraphQL errors, under both media types': async () => {
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      const { error } = await client({ headers: { accept } }).query({ query: gql`{ bestaatNiet }`, errorPolicy: 'all' });
      assert.ok(CombinedGraphQLErrors.is(error), `${accept}: ${error}`);
      assert.match(error.errors[0].message, /Cannot query field "bestaatNiet"/);
      assert.deepEqual(error.errors[0].locations, [{ line: 2, column: 3 }]);
    }
  },

  'a variable that does not fit is a GraphQL error': async () => {
    const { error } = await client().query({ query: Eenheden, variables: { aantal: 'veel' }, errorPolicy: 'all' });
    assert.ok(CombinedGraphQLErrors.is(error), String(error));
    assert.match(error.errors[0].message, /Variable "\$aantal" got invalid value "veel"/);
  },

  'queries by GET': async () => {
    const { data } = await client({ useGETForQueries: true }).query({ query: Eenheden, variables: { aantal: 1 } });
    assert.equal(requests.at(-1).options.method, 'GET');
    assert.equal(data.eenheden.edges.length, 1);
  },

  'a client that would persist its queries sends them whole to a server that stores none': async () => {
    const persisted = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') });
    const before = requests.length;
    const { data } = await client({}, [persisted]).query({ query: Eenheden, variables: { aantal: 3 } });
    assert.equal(data.eenheden.edges.length, 3);
    assert.equal(requests.length, before + 2);
  },

  'a cancelled query leaves no trace': async () => {
    const abort = new AbortController();
    const pending = client().query({ query: Eenheden, variables: { aantal: 40 }, context: { fetchOptions: { signal: abort.signal } } });
    abort.abort();
    await assert.rejects(pending, { name: 'AbortError' });
    const { data } = await client().query({ query: Eenheden, variables: { aantal: 1 } });
    assert.equal(data.eenheden.edges.length, 1);
  },

});

async function version(id) {
  const { data } = await apollo.query({ query: gql`query V($id: UUID!) { taak(id: $id) { id version } }`, variables: { id }, fetchPolicy: 'network-only' });
  return data.taak.version;
}
