/** The SDK as others get it: packed, installed in an empty project, and used on the engines it promises. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePlugs } from './support/plugs.ts';
import { bundle, bundleSize } from './support/size.ts';

const run = promisify(execFile);
const packageRoot = path.join(import.meta.dirname, '..');
const root = path.join(packageRoot, '../..');
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');

let work = '';
let app = '';
let tarball = '';

/** Builds and packs apart from the checkout, so that nothing left over in `dist` is packed with it. */
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'plugs-sdk-'));
  const stage = path.join(work, 'sdk');
  await mkdir(stage);
  for (const file of ['package.json', 'README.md'])
    await cp(path.join(packageRoot, file), path.join(stage, file));
  await cp(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE'));
  const out = ['--outDir', path.join(stage, 'dist'), '--tsBuildInfoFile', path.join(work, 'buildinfo')];
  await run(process.execPath, [tsc, '-p', packageRoot, ...out]);
  tarball = path.join(work, 'sdk.tgz');
  await run('pnpm', ['pack', '--out', tarball], { cwd: stage });
  app = await install();
}, 120_000);

afterAll(() => rm(work, { recursive: true, force: true }));

/** Installs with npm and without a network: the one dependency is packed from our own copy. */
async function install(): Promise<string> {
  const folder = path.join(work, 'app');
  await mkdir(folder);
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const fetch = await realpath(path.join(packageRoot, 'node_modules/openapi-fetch'));
  const helpers = path.join(fetch, '../openapi-typescript-helpers');
  const { stdout } = await run('npm', ['pack', '--json', fetch, helpers], { cwd: work });
  const packed = (JSON.parse(stdout) as { filename: string }[]).map(({ filename }) =>
    path.join(work, filename),
  );
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball, ...packed], { cwd: folder });
  return folder;
}

/** Another Node on this machine, by its major version. */
async function findNode(major: number): Promise<string | undefined> {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  for (const folder of folders) {
    const node = path.join(folder, 'node');
    const version = await run(node, ['--version']).then(
      ({ stdout }) => stdout,
      () => '',
    );
    if (version.startsWith(`v${major}.`)) return node;
  }
  return undefined;
}

const node20 = await findNode(20);
const engines: [string, string | undefined][] = [
  ['this Node', process.execPath],
  ['Node 20', node20],
];

const program = `
import { createPlugs, NotFoundError } from '@the-plugs/sdk';
const plugs = createPlugs({ server: process.argv[2], token: 't' });
const emails = [];
for await (const { email } of plugs.contacts.list()) emails.push(email);
const missing = await plugs.contacts.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10').catch((error) => error);
const { counts } = await plugs.imports.run({ resource: 'contacts', source: new Blob(['email\\na@b.example\\n']).stream() });
console.log(JSON.stringify({ emails, missing: missing instanceof NotFoundError, created: counts.created }));
`;

for (const [name, node] of engines) {
  test.skipIf(node === undefined)(
    `the installed package works on ${name}${node ? '' : ' (none found here)'}`,
    async () => {
      await using server = await servePlugs();
      await writeFile(path.join(app, 'program.js'), program);
      const { stdout } = await run(node!, ['program.js', server.url], { cwd: app });
      expect(JSON.parse(stdout)).toEqual({
        emails: ['ada@analytical.example', 'grace@analytical.example'],
        missing: true,
        created: 2,
      });
    },
  );
}

test('publint and attw find nothing wrong', async () => {
  const linted = await run(bin('publint'), [tarball, '--strict']);
  expect(linted.stdout).toContain('All good!');
  await run(bin('attw'), [tarball, '--profile', 'esm-only']);
}, 60_000);

const readmeBlocks = [
  ...(await readFile(path.join(packageRoot, 'README.md'), 'utf8')).matchAll(/```ts\n(.*?)```/gs),
].map(([, code], index) => ({ name: `example-${index + 1}.ts`, code: code! }));

test('the examples of the README run as they stand', async () => {
  await writeFile(path.join(app, 'leads.csv'), 'email\nada@analytical.example\n');
  for (const { name, code } of readmeBlocks) {
    await using server = await servePlugs();
    await writeFile(path.join(app, name), code);
    const env = { ...process.env, PLUGS_SERVER: server.url, PLUGS_TOKEN: 't' };
    const { stdout } = await run(process.execPath, [name], { cwd: app, env });
    expect(stdout, name).not.toBe('');
  }
}, 60_000);

test('the types hold in a strict project, with the types of Node and with those of the browser', async () => {
  const types = path.join(app, 'node_modules/@types');
  await mkdir(types, { recursive: true });
  const nodeTypes = await realpath(path.join(root, 'node_modules/@types/node'));
  await symlink(nodeTypes, path.join(types, 'node'), 'dir');
  for (const { name, code } of readmeBlocks) await writeFile(path.join(app, name), code);
  const strict = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--exactOptionalPropertyTypes',
  ];
  const examples = readmeBlocks.map(({ name }) => name);
  await run(process.execPath, [tsc, ...strict, '--types', 'node', ...examples], { cwd: app });
  await writeFile(
    path.join(app, 'page.ts'),
    `import { createPlugs } from '@the-plugs/sdk';\nexport const plugs = createPlugs({ server: location.origin });\n`,
  );
  await run(
    process.execPath,
    [tsc, ...strict, '--lib', 'es2022,dom,dom.iterable,dom.asynciterable', '--types', '', 'page.ts'],
    { cwd: app },
  );
}, 60_000);

test('the core and one resource stay within 15 kB gzipped', async () => {
  const one = `import { createClient } from '@the-plugs/sdk/core'; import { contacts } from '@the-plugs/sdk/resources/contacts'; console.log(contacts(createClient({ server: location.origin })));`;
  expect(await bundleSize(one, app)).toBeLessThanOrEqual(15_000);
});

const chromium = await findBrowser();

async function findBrowser(): Promise<string | undefined> {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = await run('which', [name]).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
    if (found) return found;
  }
  return undefined;
}

test.skipIf(chromium === undefined)(
  `a page in Chromium uses it${chromium ? '' : ' (none found here)'}`,
  async () => {
    const { chromium: driver } = await import('playwright-core');
    const code = `import { createPlugs } from '@the-plugs/sdk';
    const plugs = createPlugs({ server: location.origin, token: 't' });
    const emails = [];
    for await (const { email } of plugs.contacts.list()) emails.push(email);
    const { counts } = await plugs.imports.run({ resource: 'contacts', source: new Blob(['email\\na@b.example\\n']) });
    document.title = JSON.stringify({ emails, created: counts.created });`;
    await using server = await servePlugs(`<script type="module">${await bundle(code, app)}</script>`);
    const browser = await driver.launch({ executablePath: chromium!, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      await expect
        .poll(() => page.title(), { timeout: 20_000 })
        .toBe('{"emails":["ada@analytical.example","grace@analytical.example"],"created":2}');
    } finally {
      await browser.close();
    }
  },
  60_000,
);
