/**
 * A receiver of webhooks: verifies each delivery, does its work once per event, answers at once.
 *
 *   WEBHOOK_SECRET=whsec_… PORT=3000 node main.ts
 *
 * On your own machine: `plugs webhooks listen --forward-to http://localhost:3000/ --secret $WEBHOOK_SECRET`.
 */
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { verifyWebhook, type WebhookEvent } from '@the-plugs/sdk/webhooks';

const { WEBHOOK_SECRET: secret, PORT: port = '3000' } = process.env;
if (!secret) {
  console.error('Usage: WEBHOOK_SECRET=whsec_… [PORT=3000] node main.ts');
  process.exit(2);
}

/** Events that were dealt with. A receiver with a database keeps them there, in the transaction of its work. */
const done = new Set<string>();

function work({ type, data, test }: WebhookEvent): void {
  switch (type) {
    case 'contacts.created':
      console.log(`${test ? 'test: ' : ''}a new contact, ${String(data.after?.email ?? data.id)}`);
      break;
    default:
      console.log(`${type} ${data.id}`);
  }
}

const server = createServer(async (request, response) => {
  // The body as it came: a signature is over bytes, not over what a parser makes of them.
  const body = await buffer(request);
  const verified = await verifyWebhook(new Uint8Array(body), request.headers, secret);
  if (!verified.ok) {
    console.error(`refused: ${verified.code}`);
    response.writeHead(400).end(verified.message);
    return;
  }
  // An event may come twice, when an answer was lost; its id is the same.
  if (!done.has(verified.event.id)) {
    work(verified.event);
    done.add(verified.event.id);
  }
  response.writeHead(204).end();
});
server.listen(Number(port), '127.0.0.1', () => console.error(`Listening at http://127.0.0.1:${port}/`));
process.on('SIGTERM', () => server.close());
