// Reads { "schema": "path to SDL", "documents": ["…"] } from standard input and writes one list of errors per document:
// a syntax error is a list of one, a valid document an empty list.
import { readFileSync } from 'node:fs';

const { buildSchema, parse, recommendedRules, specifiedRules, validate } = await import(process.argv[2]);

const request = JSON.parse(readFileSync(0, 'utf8'));
const schema = buildSchema(readFileSync(request.schema, 'utf8'));
const rules = [...new Set([...specifiedRules, ...recommendedRules])];

const describe = (error) =>
  (error.locations ?? []).map(({ line, column }) => `${line}:${column} `).join('') + error.message;

const judge = (document) => {
  try {
    return validate(schema, parse(document), rules).map(describe);
  } catch (error) {
    return [describe(error)];
  }
};

process.stdout.write(JSON.stringify(request.documents.map(judge)));
