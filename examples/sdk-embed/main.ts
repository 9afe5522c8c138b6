/**
 * A program that embeds the SDK: makes a contact, lists, imports a file with progress, and tells errors apart.
 *
 *   PLUGS_SERVER=https://plugs.example PLUGS_TOKEN=… node main.ts leads.csv
 */
import { openAsBlob } from 'node:fs';
import { createPlugs, PlugsApiError, PlugsError, PlugsImportError } from '@the-plugs/sdk';

const { PLUGS_SERVER: server, PLUGS_TOKEN: token } = process.env;
const file = process.argv[2];
if (!server || !token || !file) {
  console.error('Usage: PLUGS_SERVER=… PLUGS_TOKEN=… node main.ts FILE');
  process.exit(2);
}

const plugs = createPlugs({ server, token });

/** Makes a contact, or finds the one that has this e-mail already. */
async function ensureContact(email: string): Promise<string> {
  const made = await plugs.contacts.create({ email, first_name: 'Ada' }).result();
  if (made.ok) return made.data.id;
  if (made.error.code !== 'duplicate_key') throw made.error;
  const { items } = await plugs.contacts.list({ email });
  const [known] = items;
  if (!known) throw made.error;
  return known.id;
}

/** Imports the file; answers how many rows were rejected, and prints their reasons. */
async function importFile(path: string): Promise<number> {
  const { counts, rejects } = await plugs.imports.run({
    resource: 'contacts',
    source: await openAsBlob(path),
    fileName: path,
    options: { match_on: 'email', unknown: 'ignore' },
    onProgress: ({ step, done, total }) => console.error(`${step}: ${done} of ${total ?? '?'}`),
  });
  console.log(`read ${counts.read}, created ${counts.created}, rejected ${counts.rejected}`);
  if (counts.rejected > 0) console.log(await new Response((await rejects()).body).text());
  return counts.rejected;
}

/** What a program does with a failure depends on what it is; the codes are stable, the words are not. */
function explain(error: PlugsError): string {
  switch (error.code) {
    case 'unauthenticated':
    case 'missing_scope':
      return 'The token is not good for this: make one with contacts:write and imports:write.';
    case 'rate_limited':
    case 'network':
    case 'timeout':
      return 'Try again later: nothing is done twice.';
    case 'validation_failed':
      return error instanceof PlugsApiError
        ? error.errors.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n')
        : error.message;
    default:
      if (error instanceof PlugsImportError) return `Go on with import ${error.outcome.import.id}.`;
      return error.hint ?? error.message;
  }
}

try {
  const id = await ensureContact('ada@analytical.example');
  console.log(`Ada is ${id}`);
  const rejected = await importFile(file);
  let plenty = 0;
  for await (const contact of plugs.contacts.list({ sort: 'email', limit: 200 }))
    if (contact.email) plenty += 1;
  console.log(`${plenty} contacts have an e-mail`);
  process.exitCode = rejected > 0 ? 6 : 0;
} catch (error) {
  if (!(error instanceof PlugsError)) throw error;
  console.error(`${error.code}: ${explain(error)}`);
  process.exitCode = 1;
}
