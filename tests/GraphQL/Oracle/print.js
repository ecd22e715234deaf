// Reads a list of documents from standard input and writes for each what graphql-js makes of it: its print, or its error.
import { readFileSync } from 'node:fs';

const { parse, print } = await import(process.argv[2]);

const judge = (document) => {
  try {
    return { printed: print(parse(document)) };
  } catch ({ message, locations }) {
    return { error: { message, locations } };
  }
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(judge)));
