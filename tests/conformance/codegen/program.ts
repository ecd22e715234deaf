// Uses what was generated as an application would; compiled, and run against the server.
import { print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DossiersDocument, TaakAanmakenDocument } from './generated.ts';

async function ask<Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result> {
  const response = await fetch(process.argv[2]!, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const { leefbaarheidsdossiers } = await ask(DossiersDocument, {
  aantal: 2,
  zoek: { gesloten: { eq: false } },
  volgorde: [{ nummer: 'ASC' }],
});
const nummers: string[] = (leefbaarheidsdossiers?.nodes ?? []).map((dossier) => dossier.nummer);
const more: boolean | undefined = leefbaarheidsdossiers?.pageInfo.hasNextPage;
if (nummers.length !== 2 || more !== true) throw new Error(`${nummers.length} dossiers, more: ${more}`);

const { taakAanmaken } = await ask(TaakAanmakenDocument, { input: { omschrijving: '', prioriteit: 'HOOG' } });
const errors = (taakAanmaken.errors ?? []).map((error) => ('code' in error ? error.code : error.message));
if (errors.length !== 1) throw new Error(JSON.stringify(taakAanmaken));
