// The audits of GraphQL over HTTP, by the working group's own suite: every MUST, SHOULD and MAY.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
const missed = results.filter((result) => result.status !== 'ok');
for (const result of missed) console.log(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
console.log(`${results.length} audits, ${missed.length} missed`);
process.exit(missed.length === 0 && results.length > 0 ? 0 : 1);
