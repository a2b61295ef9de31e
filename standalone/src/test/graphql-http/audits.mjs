// Prints, as JSON, what graphql-http's audits find about the server at the address given.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
const told = await Promise.all(
  results.map(async ({ id, name, status, reason, response }) => ({
    id,
    name,
    status,
    ...(status === 'ok' ? {} : { reason, answer: `${response.status} ${await response.text().catch(() => '')}` }),
  })),
);
console.log(JSON.stringify(told));
