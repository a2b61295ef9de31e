// Asks one query over graphql-transport-ws at the address given, and prints the answer as JSON.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, query, user] = process.argv.slice(2);
class Member extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols, { headers: { 'X-Forwarded-User': user } });
  }
}
const client = createClient({ url, webSocketImpl: Member, lazy: false, retryAttempts: 0 });
for await (const result of client.iterate({ query })) {
  console.log(JSON.stringify(result));
}
await client.dispose();
