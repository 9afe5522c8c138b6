/**
 * A server with so many contacts, and a hand-written one on the same rows: `server.ts 2000`. Prints where they
 * listen, then serves until its input ends. Ours with everything on: tokens, tenancy, validation, logging.
 */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createPlugs } from '@the-plugs/sdk';
import { compose } from '@the-plugs/server/compose';
import { localGuard } from '@the-plugs/server/dispatch/local-guard';
import { resources } from '@the-plugs/server/generated/resources';
import { listen } from '@the-plugs/server/http/server';
import { createLog } from '@the-plugs/server/lib/log';
import { answerWith } from '@the-plugs/server/local';
import { loadSettings } from '@the-plugs/server/settings';
import Database from 'better-sqlite3';
import { testStore } from '../../support/engines.ts';
import { folder, peopleFile } from '../people.ts';

const db = await testStore('sqlite');
const { organization, user } = await db.found();
await db.store.close();
const settings = loadSettings(
  {
    DATABASE_URL: db.url,
    DATA_DIR: folder,
    SECRET_KEY: db.secrets.current,
    PORT: '0',
    RATE_LIMIT_PER_MINUTE: '1000000',
  },
  db.world,
);
const composition = await compose(settings, db.world, createLog({ world: db.world, level: 'info' }));
const local = composition.dispatchFor(localGuard(organization, user));
const plugs = createPlugs({ server: 'http://local', fetch: (request) => answerWith(local, request) });
const { id } = await plugs.imports.create({ resource: 'contacts' });
const file = peopleFile(Number(process.argv[2]));
await plugs.imports.upload(id, createReadStream(file) as never, { 'upload-offset': 0 });
await composition.services.jobs.runToEnd(organization, (await plugs.imports.apply(id, {})).id);
const token = await plugs.service_tokens.create({
  name: 'bench',
  scopes: ['contacts:read', 'contacts:write', 'imports:read', 'imports:write', 'jobs:read'],
});
const server = await listen(composition);
composition.work();

/** What one would write by hand in an afternoon: the same columns, the same order, nothing else. */
const { default: fastify } = createRequire(path.resolve('packages/server/package.json'))('fastify') as {
  default: typeof import('../../../packages/server/node_modules/fastify/fastify.js').fastify;
};
const sqlite = new Database(db.url.slice('sqlite:'.length), { readonly: true });
const columns = resources.contacts!.columns.map(({ name }) => name).join(', ');
const living = `select ${columns} from contacts where organization_id = ? and is_deleted = 0`;
const page = sqlite.prepare(`${living} order by id desc limit 51`);
const one = sqlite.prepare(`${living} and id = ?`);
const shown = (row: unknown) => {
  const contact = row as { metadata: unknown; is_deleted: unknown };
  contact.metadata = JSON.parse(contact.metadata as string);
  contact.is_deleted = contact.is_deleted === 1;
  return contact;
};
const plain = fastify();
plain.get('/contacts', async () => ({ items: page.all(organization).slice(0, 50).map(shown) }));
plain.get('/contacts/:id', async (request) =>
  shown(one.get(organization, (request.params as { id: string }).id)),
);
const plainUrl = await plain.listen({ port: 0, host: '127.0.0.1' });

const contact = (await plugs.contacts.list({ limit: 1 })).items[0]!.id;
process.stdout.write(`${JSON.stringify({ url: server.url, plainUrl, token: token.secret, contact })}\n`);
for await (const _ of process.stdin);
await plain.close();
await server.close();
await composition.close();
await db.drop();
