/** The programs in examples/, run against `plugs serve` as their readers would run them. */
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { webhookSecret } from '@the-plugs/sdk/webhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heard as heardFrom } from './support/large-import.ts';
import { openPlace, type Place } from './support/places.ts';
import type { Outcome } from './support/shell.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');
let place: Place;
let env: Record<string, string>;

beforeAll(async () => {
  place = await openPlace('server on sqlite');
  const { shell } = place;
  const scopes = ['imports:write', 'imports:read', 'contacts:write', 'contacts:read', 'jobs:read'];
  const flags = scopes.map((scope) => `--scopes ${scope}`).join(' ');
  const { secret } = await shell.json<{ secret: string }>(
    `plugs service-tokens create --name pipeline ${flags} --json`,
  );
  const server = (await shell.json<{ server: string }>('plugs auth status --json')).server;
  env = { PLUGS_SERVER: server, PLUGS_TOKEN: secret, PAUSE: '0' };
  cpSync(path.join(examples, 'ci-import/import.sh'), path.join(shell.folder, 'import.sh'));
  shell.write('leads.csv', 'email,first_name\na@example.com,A\nnobody,B\n');
});
afterAll(() => place?.close());

test('the pipeline imports, reports, and fails for rejected rows unless they are allowed', async () => {
  const { shell } = place;
  const failed = await shell.run('./import.sh contacts leads.csv', env);
  expect(failed.code, failed.stderr).toBe(6);
  expect(failed.stderr).toContain('1 rows were rejected; 0 are allowed');
  expect(shell.read('report.xml')).toContain('name="line 3"');
  expect(shell.read('leads.rejects.csv')).toContain('nobody');
  const allowed = await shell.run('./import.sh contacts leads.csv', { ...env, ALLOWED_REJECTS: '1' });
  expect(allowed.code, allowed.stderr).toBe(0);
});

test('the pipeline tries again when nobody listens, and gives up in the end', async () => {
  const closed = createServer().listen(0);
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const nowhere = { ...env, PLUGS_SERVER: `http://127.0.0.1:${port}`, TRIES: '2', TIMEOUT: '3s' };
  const { code, stderr } = await place.shell.run('./import.sh contacts leads.csv', nowhere);
  expect([4, 8], stderr).toContain(code);
  expect(stderr).toContain('Try 2 of 2 ended with');
});

test('the embedding program makes, imports and lists; a bad token is explained', async () => {
  const embed = (token: string): Promise<Outcome> => {
    const main = path.join(examples, 'sdk-embed/main.ts');
    const file = path.join(place.shell.folder, 'leads.csv');
    const child = spawn(process.execPath, [main, file], {
      env: { PATH: process.env.PATH, PLUGS_SERVER: env.PLUGS_SERVER, PLUGS_TOKEN: token },
    });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => {
      out.stdout += text;
    });
    child.stderr.on('data', (text) => {
      out.stderr += text;
    });
    return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, ...out })));
  };
  const done = await embed(env.PLUGS_TOKEN!);
  expect(done.code, done.stderr).toBe(6);
  expect(done.stdout).toContain('read 2, created 0, rejected 1');
  expect(done.stdout).toContain('2 contacts have an e-mail');
  expect(done.stderr).toContain('apply: ');
  const refused = await embed('plugs_wrong');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('unauthenticated: The token is not good for this');
});

test('the receiver of webhooks takes what is signed, once, and nothing else', async () => {
  const { shell } = place;
  const { secret, started, child } = await receiver();
  try {
    const listener = shell.start(
      `exec plugs webhooks listen --forward-to ${started} --secret ${secret} --format ndjson`,
    );
    const heard = heardFrom(listener);
    await expect.poll(() => heard.stderr, { timeout: 20_000 }).toContain('Waiting for events');
    await shell.say('plugs contacts create --email hook@example.com');
    await shell.say('plugs webhooks trigger contacts.created --json');
    await expect.poll(() => heard.stdout.trim().split('\n').length, { timeout: 20_000 }).toBe(2);
    listener.kill('SIGINT');
    expect(heard.stdout).toMatch(/"answer":"204".*\n.*"answer":"204"/);
    await expect.poll(() => child.stdout).toContain('test: a new contact, hook@example.com');
    expect(child.stdout).toContain('a new contact, hook@example.com');
    const refused = await fetch(started, { method: 'POST', body: '{}' });
    expect(refused.status).toBe(400);
    await expect.poll(() => child.stderr).toContain('refused: header_missing');
  } finally {
    child.kill();
  }
});

/** examples/webhook-receiver on a free port. */
async function receiver() {
  const probe = createServer().listen(0);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const secret = webhookSecret();
  const main = path.join(examples, 'webhook-receiver/main.ts');
  const env = { PATH: process.env.PATH, WEBHOOK_SECRET: secret, PORT: String(port) };
  const running = spawn(process.execPath, [main], { env });
  const heard = heardFrom(running);
  const child = Object.assign(heard, { kill: () => running.kill() });
  await expect.poll(() => heard.stderr, { timeout: 20_000 }).toContain('Listening at');
  return { secret, started: `http://127.0.0.1:${port}/`, child };
}

test('a verifier that shares no code with ours finds the same, without a server', async () => {
  const { shell } = place;
  shell.write('people.csv', 'email,first_name\nada@example.com,Ada \u2028 Lovelace\n');
  await shell.run('plugs import contacts people.csv --quiet', env);
  const steps = [
    'plugs audit seal --quiet',
    'plugs audit anchor --file anchors.ndjson',
    "plugs audit-checkpoints keys --query 'keys[].public_key' > audit.pem",
    'plugs audit export --proof -o audit.ndjson',
  ];
  const made = await shell.run(steps.join(' && '));
  expect(made.code, made.stderr).toBe(0);
  const verify = (bundle: string) =>
    shell.run(`node ${path.join(examples, 'audit-verifier/verify.mjs')} ${bundle} audit.pem anchors.ndjson`);
  const sound = await verify('audit.ndjson');
  expect(sound.code, sound.stderr).toBe(0);
  expect(sound.stdout).toMatch(/^\d+ entries verified, 1 anchors/);
  const bundle = shell.read('audit.ndjson');
  const lines = bundle.trimEnd().split('\n');
  for (const [name, forged, why] of [
    ['changed', bundle.replace('Lovelace', 'Byron'), /Entry \d+ is not what was sealed/],
    ['deleted', lines.filter((line) => !line.includes('"seq":2,')).join('\n'), /TAMPERED: (Entries|Where)/],
    ['cut', lines.slice(0, -1).join('\n'), /It is cut/],
  ] as const) {
    shell.write(`${name}.ndjson`, `${forged}\n`);
    const found = await verify(`${name}.ndjson`);
    expect([found.code, found.stderr], name).toEqual([1, expect.stringMatching(why)]);
    const ours = await shell.run(`plugs audit verify --file ${name}.ndjson --public-key audit.pem`);
    expect(ours.code, ours.stderr).toBe(7);
  }
});
