/** Arrows run one way (ARCHITECTURE.md, "The house"): what is lower never imports what is higher. */
import { expect, test } from 'vitest';
import { type Import, isTest, type Source, sources } from '../support/imports.ts';

const all = sources().filter(({ file }) => file.startsWith('packages/') && !isTest(file));
const inside = (folder: string) => all.filter(({ file }) => file.startsWith(folder));

/** The floors of the server, the ground first. A file or folder directly under src/ is one of them. */
const floors = [
  'generated',
  'lib',
  'settings',
  'store',
  'jobs',
  'audit',
  'auth',
  'bulk',
  'integrations',
  'resources',
  'dispatch',
  'http',
  'compose',
  'local',
  'init',
  'main',
];

function floorOf(file: string): string {
  return /^packages\/server\/src\/([^/.]+)/.exec(file)?.[1] ?? '';
}

/** Imports that `rule` forbids, as lines a reader can jump to; `rule` answers the reason. */
function broken(from: readonly Source[], rule: (source: Source, it: Import) => string | false): string[] {
  return from.flatMap((source) =>
    source.imports.flatMap((it) => {
      const reason = rule(source, it);
      return reason ? [`${source.file}:${it.line} imports ${it.to}: ${reason}`] : [];
    }),
  );
}

test('every file of the server stands on a known floor', () => {
  const lost = inside('packages/server/src/').filter(({ file }) => !floors.includes(floorOf(file)));
  expect(lost.map(({ file }) => file)).toEqual([]);
});

test('no floor of the server imports a higher one', () => {
  const climbing = broken(inside('packages/server/src/'), ({ file }, { to, local }) => {
    if (!local || floors.indexOf(floorOf(to)) <= floors.indexOf(floorOf(file))) return false;
    return `${floorOf(to)} stands above ${floorOf(file)}`;
  });
  expect(climbing).toEqual([]);
});

test('packages meet only through their names, and only cli → sdk, server', () => {
  const packageOf = (file: string) => file.split('/').slice(0, 2).join('/');
  const trespassing = broken(all, ({ file }, { to, local }) => {
    if (local) return packageOf(to) !== packageOf(file) && 'a relative path leaves its package';
    if (!to.startsWith('@the-plugs/') || file.startsWith('packages/cli/')) return false;
    return 'only the cli may use other packages';
  });
  expect(trespassing).toEqual([]);
});

test('a command imports context, output and the SDK, never another command', () => {
  const isCommand = (file: string) => file.startsWith('packages/cli/src/commands/');
  const tangled = broken(
    all.filter(({ file }) => isCommand(file)),
    (_, { to }) => {
      if (isCommand(to)) return 'commands share code through the folders beside commands/';
      return /^@the-plugs\/server/.test(to) && 'a command reaches the server through its context';
    },
  );
  expect(tangled).toEqual([]);
});

test('what runs in the server takes the query builder in one piece', () => {
  // Its 250 small files would take a fifth of the time of a short local command to load.
  const scattered = broken(inside('packages/server/src/'), (_, { to }) => {
    return to === 'kysely' && "import it from '#kysely'";
  });
  expect(scattered).toEqual([]);
});

test('the cli knows no SQL', () => {
  const engines = broken(inside('packages/cli/src/'), (_, { to }) => {
    return /^(pg|better-sqlite3|kysely)(\/|$)/.test(to) && 'only the store of the server knows SQL engines';
  });
  const statement = /\b(select\b[^'"`;]{1,200}\bfrom|insert into|delete from|update\s+\w+\s+set)\s/i;
  const spoken = inside('packages/cli/src/').flatMap(({ file, code, lineAt }) => {
    const found = /SELECT\s|INSERT INTO\s|DELETE FROM\s/.test(code) ? statement.exec(code) : null;
    return found ? [`${file}:${lineAt(found.index)} ${found[0]}`] : [];
  });
  expect([...engines, ...spoken]).toEqual([]);
});

test('the SDK needs nothing that only Node has', () => {
  const bound = broken(inside('packages/sdk/src/'), (_, { to }) => {
    return to.startsWith('node:') && 'the SDK runs in browsers and workers too';
  });
  const globals = inside('packages/sdk/src/').flatMap(({ file, code, lineAt }) => {
    const found = /(?<![.\w'"`])(process\.|Buffer\.|__dirname|require\()/.exec(code);
    return found ? [`${file}:${lineAt(found.index)} ${found[0]}`] : [];
  });
  expect([...bound, ...globals]).toEqual([]);
});

test('no files import each other in a circle', () => {
  const graph = new Map(
    all.map((source) => [source.file, source.imports.filter((it) => it.local).map((it) => it.to)]),
  );
  const finished = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (finished.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  expect(circles).toEqual([]);
});
