// Which object types stand behind each interface and union, read from the server as Apollo's documentation tells clients to.
const response = await fetch(process.argv[2], {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __schema { types { kind name possibleTypes { name } } } }' }),
});
const { data } = await response.json();
export const possibleTypes = Object.fromEntries(
  data.__schema.types.filter((type) => type.possibleTypes).map((type) => [type.name, type.possibleTypes.map((possible) => possible.name)]),
);
