// Runs the GraphQL over HTTP audits against the server at the given URL. Exit code 1 when a MUST or SHOULD is not met.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
const missed = results.filter((result) => result.status === 'error' || result.status === 'warn');
for (const result of missed) console.log(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
const notices = results.filter((result) => result.status === 'notice');
for (const result of notices) console.log(`notice ${result.id} ${result.name}: ${result.reason}`);
console.log(`${results.length} audits, ${missed.length} missed, ${notices.length} notices`);
process.exit(missed.length === 0 && results.length > 0 ? 0 : 1);
