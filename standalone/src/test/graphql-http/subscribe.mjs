// Asks over graphql-transport-ws at the address given, and prints each answer as JSON; as many as wanted, else all.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, query, user, wanted = Infinity] = process.argv.slice(2);
class Member extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols, { headers: { 'X-Forwarded-User': user } });
  }
}
const client = createClient({ url, webSocketImpl: Member, lazy: false, retryAttempts: 0 });
let seen = 0;
for await (const result of client.iterate({ query })) {
  console.log(JSON.stringify(result));
  seen += 1;
  if (seen >= Number(wanted)) break;
}
await client.dispose();
