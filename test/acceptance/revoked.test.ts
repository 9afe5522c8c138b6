/** Rights that end in the middle of an import: exit 3 with what to type, and the same command goes on with new ones. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migratedDatabase } from '../support/migrated.ts';
import { fileOf, heard, type Import, type Report, rowsWritten, underway } from './support/large-import.ts';
import { type ServedPlace, serveFrom } from './support/places.ts';

const rows = 10_000;

interface Ways {
  readonly title: string;
  /** Lets `line` be typed by somebody whose rights can end; answers the variables it needs. */
  readonly enter: () => Promise<string>;
  readonly revoke: () => Promise<unknown>;
  readonly says: string;
}

let place: ServedPlace;
let token: { readonly service_token: { readonly id: string }; readonly secret: string };
beforeAll(async () => {
  place = await serveFrom(await migratedDatabase('sqlite'), { IMPORT_BATCH_ROWS: '20' });
});
afterAll(() => place?.close());

const scopes = ['contacts:write', 'imports:read', 'imports:write', 'jobs:read'];
const ways: readonly Ways[] = [
  {
    title: 'a session',
    async enter() {
      await place.shell.say(
        `plugs auth login --server ${place.url} --profile desk --email owner@example.com --password-stdin --store=file < password`,
      );
      await place.shell.say('plugs profile use here');
      return 'PLUGS_PROFILE=desk';
    },
    // Signing out elsewhere: a new password ends all other sessions. It stays what it was.
    revoke: () => {
      const word = 'correct horse battery staple';
      const body = JSON.stringify({ current_password: word, new_password: word });
      return place.shell.say(`printf '%s' '${body}' | plugs auth change-password --data -`);
    },
    says: 'plugs auth login',
  },
  {
    title: 'a service token',
    async enter() {
      const made = scopes.map((scope) => `--scopes ${scope}`).join(' ');
      token = await place.shell.json(`plugs service-tokens create --name night ${made} --json`);
      return `PLUGS_SERVER=${place.url} PLUGS_TOKEN=${token.secret}`;
    },
    revoke: () => place.shell.say(`plugs service-tokens delete ${token.service_token.id} --yes`),
    says: 'PLUGS_TOKEN',
  },
];

test.each(ways)('$title', { timeout: 120_000 }, async ({ title, enter, revoke, says }) => {
  const { shell } = place;
  const name = `${title.replaceAll(' ', '-')}.csv`;
  shell.write(name, fileOf(rows, `${ways.findIndex((way) => way.title === title)}.example.com`));
  const line = `plugs import contacts ${name} --yes`;
  const told = heard(shell.start(`${await enter()} exec ${line}`));
  const { id } = await underway(place);
  await revoke();
  const code = await told.ended;
  expect(code, told.stderr).toBe(3);
  expect(told.stderr).toContain(says);
  expect(told.stderr).toContain(`plugs imports resume ${id}`);
  expect(told.stderr).not.toMatch(/\n {4}at /);
  const report = await shell.json<Report>(`${await enter()} ${line} --json`);
  expect(report).toMatchObject({ import: id, counts: { read: rows, created: rows, unprocessed: 0 } });
  const all = (ways.findIndex((way) => way.title === title) + 1) * rows;
  expect(await rowsWritten(place)).toEqual({ contacts: all, audit: all });
  const { items } = await shell.json<{ items: Import[] }>('plugs imports list --json');
  expect(items).toHaveLength(all / rows);
});
