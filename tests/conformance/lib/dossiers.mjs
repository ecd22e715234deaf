// Dossiers as the scripts for subscriptions make them.
import assert from 'node:assert/strict';

export function dossiers(url) {
  const ask = async (query, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data;
  };

  const typeId = ask('{ leefbaarheidsdossiertypen(first: 1) { nodes { id } } }').then((data) => data.leefbaarheidsdossiertypen.nodes[0].id);

  const made = new Set();

  return {
    ask,
    /** The ids of all that were made. */
    made,
    make: async (omschrijving) => {
      const { leefbaarheidsdossierAanmaken: payload } = await ask(
        `mutation ($input: LeefbaarheidsdossierAanmakenInput!) {
          leefbaarheidsdossierAanmaken(input: $input) { leefbaarheidsdossier { id nummer } errors { __typename } }
        }`,
        { input: { typeId: await typeId, omschrijving } },
      );
      if (payload.leefbaarheidsdossier) made.add(payload.leefbaarheidsdossier.id);
      return payload;
    },
  };
}

/** The next value of an async iterator, within a time that only a value that never comes takes. */
export async function next(iterator) {
  let timer;
  const never = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('Nothing came.')), 30_000)));
  try {
    return (await Promise.race([iterator.next(), never])).value;
  } finally {
    clearTimeout(timer);
  }
}
