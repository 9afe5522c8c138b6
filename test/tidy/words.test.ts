/** Words that may not stand somewhere, each with what to write instead. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { isTest, repositoryFiles, root, type Source, sources } from '../support/imports.ts';

interface Ban {
  readonly what: RegExp;
  readonly where: (file: string) => boolean;
  readonly instead: string;
}

const under =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((it) => file.startsWith(it)) && !isTest(file);
const server = under('packages/server/src/');
const world = 'take it from the World that is passed in (lib/world.ts)';

const bans: readonly Ban[] = [
  {
    what: /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\)/,
    where: (file) => server(file) && !file.endsWith('lib/world.ts'),
    instead: world,
  },
  {
    what: /\bMath\.random\b|\brandom(UUID|UUIDv7|Bytes|Int)\b|\bgetRandomValues\b/,
    where: (file) => server(file) && !file.endsWith('lib/world.ts'),
    instead: world,
  },
  {
    what: /\b(engine|dialect)\b\s*[!=]==?\s*['"]/,
    where: (file) => server(file) && !file.includes('/src/store/'),
    instead: 'a capability flag of the store',
  },
  {
    what: /\bprocess\.exit\b/,
    where: under('packages/cli/src/commands/', 'packages/sdk/src/', 'packages/server/src/'),
    instead: 'throw: one table maps errors to exit codes',
  },
  {
    what: /\bconsole\.\w+\(/,
    where: under('packages/sdk/src/', 'packages/server/src/'),
    instead: 'the logger that is passed in',
  },
  { what: /\b(test|it|describe)\.(only|todo)\(/, where: isTest, instead: 'a test that always runs' },
];

const all = sources();

test('banned words do not stand in code', () => {
  const found = all.flatMap(({ file, code }) =>
    bans
      .filter(({ where }) => where(file))
      .flatMap(({ what, instead }) =>
        code.split('\n').flatMap((line, at) => {
          const match = what.exec(line);
          return match ? [`${file}:${at + 1} ${match[0]}: ${instead}`] : [];
        }),
      ),
  );
  expect(found).toEqual([]);
});

test('nothing is left for later', () => {
  const later = /\b(?:TODO|FIXME|XXX)\b|\b[Nn]ot implemented\b/;
  const found = all
    .filter(({ file }) => !file.startsWith('test/tidy/'))
    .flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, at) => (later.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

/** The full names of the tests of a file, headings included. A name made of parts counts as it is written. */
function testNames({ program, text }: Source): string[] {
  const names: string[] = [];
  const headings: string[] = [];
  const called = (node: {
    callee: { type: string; start: number; end: number };
    arguments: { start: number; end: number }[];
  }) => {
    const [name] = node.arguments;
    const callee = text.slice(node.callee.start, node.callee.end);
    if (!name || !/^(test|it|describe)\b/.test(callee)) return undefined;
    if (!/^['"`]/.test(text.slice(name.start, name.end))) return undefined; // test.skipIf(…) and the like.
    return {
      kind: callee.startsWith('describe') ? 'heading' : 'test',
      name: text.slice(name.start, name.end),
    };
  };
  new Visitor({
    CallExpression: (node) => {
      const found = called(node);
      if (found?.kind === 'test') names.push([...headings, found.name].join(' > '));
      if (found?.kind === 'heading') headings.push(found.name);
    },
    'CallExpression:exit': (node) => {
      if (called(node)?.kind === 'heading') headings.pop();
    },
  }).visit(program);
  return names;
}

test('no test file has two tests of one name', () => {
  const twice = all
    .filter(({ file }) => isTest(file))
    .flatMap((source) => {
      const names = testNames(source);
      return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${source.file}: ${name}`);
    });
  expect(twice).toEqual([]);
});

test('no tracked file names a folder of this machine or a package registry', () => {
  const machine = [`${path.dirname(root)}/`, `${homedir()}/.`].filter(
    (it) => it !== '//' && it !== `${tmpdir()}/`,
  );
  const registry = /registry\.(?:npmjs|yarnpkg|npmmirror)\.|resolution: \{tarball:|"resolved":\s*"http/;
  const found = repositoryFiles().flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const words = [...machine.filter((it) => text.includes(it)), ...(registry.exec(text) ?? [])];
    return words.map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

// The contract whole, with an example of everything: it is read by machines.
const large = new Set(['openapi/generated/plugs.openapi.json', 'packages/sdk/src/generated/schema.ts']);

test('files git would carry are small', () => {
  const sizes = execFileSync('git', ['ls-files', '-z'], { cwd: root }).toString().split('\0').filter(Boolean);
  const present = new Set(repositoryFiles());
  const limit = (file: string) => (large.has(file) ? 4096 : 700) * 1024;
  const tooLarge = sizes.filter(
    (file) => present.has(file) && readFileSync(path.join(root, file)).length > limit(file),
  );
  expect(tooLarge).toEqual([]);
});
