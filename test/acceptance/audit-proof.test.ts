/** The audit is sealed, anchored and verified on the command line, and what was done beneath it is found. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beneath } from '../support/beneath.ts';
import { Shell } from './support/shell.ts';

let shell: Shell;
let entry: { id: string; organization_id: string };

beforeAll(async () => {
  shell = new Shell({ PLUGS_DATA_DIR: 'data' });
  shell.write('people.csv', 'email,first_name\nada@example.com,Ada\ngrace@example.com,Grace\n');
  const made = await shell.run(
    'plugs import contacts people.csv --local --quiet && plugs audit seal --local --json',
  );
  expect(made.code, made.stderr).toBe(0);
  const { stdout } = await shell.run('plugs audit list --local --table contacts --json');
  [entry] = JSON.parse(stdout).items;
});
afterAll(() => shell?.remove());

const verdict = async (line: string) => {
  const { code, stdout, stderr } = await shell.run(`${line} --json`);
  return {
    code,
    ...(JSON.parse(stdout || `{"stderr":${JSON.stringify(stderr)}}`) as Record<string, unknown>),
  };
};

test('an anchor is kept in a file, in a repository and at an address', async () => {
  const heard: Record<string, unknown>[] = [];
  const notary = createServer(async (request, response) => {
    heard.push(JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString()));
    response.writeHead(201).end();
  }).listen(0);
  const { port } = notary.address() as AddressInfo;
  await shell.run(
    'git init -q kept && git -C kept config user.name a && git -C kept config user.email a@example.com',
  );
  const file = 'plugs audit anchor --local --file anchors.ndjson';
  expect(await verdict(file)).toMatchObject({ code: 0, verified: true, added: true });
  expect(await verdict('plugs audit anchor --local --git kept')).toMatchObject({ code: 0, added: true });
  expect((await shell.run('git -C kept log --oneline')).stdout).toMatch(/Audit: \d+ entries/);
  const url = `plugs audit anchor --local --url http://127.0.0.1:${port}/`;
  expect(await verdict(url)).toMatchObject({ code: 0, added: true });
  expect(heard[0]).toEqual(JSON.parse(shell.read('anchors.ndjson')));
  notary.close();
});

test('an entry is proved alone, and a forged proof is none', async () => {
  await shell.run("plugs audit-checkpoints keys --local --query 'keys[].public_key' > audit.pem");
  expect(await verdict(`plugs audit proof ${entry.id} --local -o proof.json`)).toMatchObject({
    code: 0,
    verified: true,
  });
  const offline = 'plugs audit verify --public-key audit.pem --file';
  shell.write('forged.json', shell.read('proof.json').replace('"action":"create"', '"action":"delete"'));
  expect(await verdict(`${offline} forged.json`)).toMatchObject({ code: 7, verified: false, id: entry.id });
});

test('what was changed or cut off in the database is found, and named', async () => {
  const change = (...statements: string[]) =>
    beneath(
      { url: `sqlite:${path.join(shell.folder, 'data/plugs.db')}`, adminUrl: undefined },
      entry.organization_id,
      ...statements,
    );
  await change(
    ...['audit_logs', 'audit_leaves', 'audit_checkpoints'].flatMap((table) => [
      `drop trigger ${table}_no_update`,
      `drop trigger ${table}_no_delete`,
    ]),
    `update audit_logs set new_values = replace(new_values, 'Grace', 'Eve')`,
  );
  const found = await verdict('plugs audit verify --local');
  expect(found).toMatchObject({ code: 7, verified: false, fault: 'entry', id: expect.any(String) });
  await change(`update audit_logs set new_values = replace(new_values, 'Eve', 'Grace')`);

  // The newest checkpoint goes with all that it added: nothing but the anchor remembers.
  shell.write('more.csv', 'email,first_name\njoan@example.com,Joan\n');
  await shell.run('plugs import contacts more.csv --local --quiet && plugs audit seal --local --quiet');
  expect(await verdict('plugs audit anchor --local --file anchors.ndjson')).toMatchObject({
    code: 0,
    added: true,
  });
  const before = Number(JSON.parse(shell.read('anchors.ndjson').split('\n')[0]!).checkpoint.size);
  await change(
    `delete from audit_logs where id in (select audit_id from audit_leaves where seq > ${before})`,
    `delete from audit_leaves where seq > ${before}`,
    `delete from audit_checkpoints where size > ${before}`,
  );
  const cut = { code: 7, verified: false };
  expect(await verdict('plugs audit verify --local --anchor anchors.ndjson')).toMatchObject({
    ...cut,
    fault: 'cut',
    seq: before + 1,
  });
  expect(await verdict('plugs audit anchor --local --file anchors.ndjson')).toMatchObject({
    ...cut,
    fault: 'anchor',
  });
});
