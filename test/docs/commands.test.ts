/** The command line and its pages agree: nothing undocumented, nothing documented that is not there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cliReference, referencePage } from '../../scripts/cli-reference.ts';
import { repositoryFiles, root } from '../support/imports.ts';
import { plugsCommands } from './shell.ts';

const { loadConfig } = await import('../../packages/cli/src/main.ts');
const { resolve } = await import('../../packages/cli/src/resolve.ts');
const { globalFlags } = await import('../../packages/cli/src/global-flags.ts');
const { exitCodeMeaning } = await import('../../packages/cli/src/exit-codes.ts');

type Config = Awaited<ReturnType<typeof loadConfig>>;
type Flag = { readonly type: string; readonly char?: string; readonly options?: readonly string[] };

const config = await loadConfig();
const commands = config.commands.filter((command) => !command.hidden);
const pages = repositoryFiles().filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What is wrong with a command that somebody is told to type, or ''. */
function complaint(words: readonly string[]): string {
  if (words[0] === 'help' || words.includes('--help') || words[0] === '--version') return '';
  let found: ReturnType<typeof resolve>;
  try {
    found = resolve(config, words);
  } catch (error) {
    return (error as Error).message;
  }
  if (found.kind !== 'command') return 'names no command';
  const command = (config as Config).findCommand(found.id, { must: true });
  const flags = { ...globalFlags, ...command.flags } as unknown as Record<string, Flag>;
  const values: string[] = [];
  for (let at = 0; at < found.argv.length; at++) {
    const word = found.argv[at]!;
    if (!/^-./.test(word)) {
      values.push(word);
      continue;
    }
    const [, name = '', given] = /^--?([^=]+)(?:=(.*))?$/s.exec(word)!;
    const flag = word.startsWith('--')
      ? (flags[name] ?? flags[name.replace(/^no-/, '')])
      : Object.values(flags).find(({ char }) => char === name);
    if (!flag) return `has no flag ${word}`;
    if (flag.type === 'boolean') continue;
    const value = given ?? found.argv[++at];
    if (value === undefined) return `${word} needs a value`;
    if (flag.options && !flag.options.includes(value)) return `${word} takes no ${value}`;
  }
  return countComplaint(command, values.length);
}

function countComplaint({ args }: Config['commands'][number], given: number): string {
  const all = Object.values(args);
  const needed = all.filter(({ required }) => required).length;
  if (given < needed) return `needs ${needed} arguments, not ${given}`;
  return given > all.length && !all.some(({ multiple }) => multiple) ? `takes ${all.length} arguments` : '';
}

/** `where: plugs words` of each command that could not be typed. */
function complaints(script: string, where: string): string[] {
  return plugsCommands(script).flatMap((words) => {
    const why = complaint(words);
    return why ? [`${where}: plugs ${words.join(' ')} — ${why}`] : [];
  });
}

describe('the reference', () => {
  test('docs/reference/cli.md is fresh (else: node scripts/cli-reference.ts)', async () => {
    expect(read(referencePage) === (await cliReference())).toBe(true);
  });

  test('every command has a summary, a description and an example', () => {
    const bare = commands.filter((it) => !it.summary || !it.description || !it.examples?.length);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('every flag and every argument says what it is', () => {
    const silent = commands.flatMap(({ id, flags, args }) => [
      ...Object.entries(flags).flatMap(([name, flag]) =>
        flag.summary || flag.description ? [] : [`${id} --${name}`],
      ),
      ...Object.values(args).flatMap(({ name, description }) => (description ? [] : [`${id} ${name}`])),
    ]);
    expect(silent).toEqual([]);
  });
});

describe('what people are told to type exists', () => {
  test('examples of help', () => {
    const wrong = commands.flatMap(({ id, examples = [] }) =>
      examples.flatMap((example) =>
        complaints(
          (typeof example === 'string' ? example : example.command).replace(/^<%= config.bin %>/, 'plugs'),
          id,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('commands in our pages', () => {
    const wrong = pages.flatMap((file) =>
      [...read(file).matchAll(/^```(?:bash|sh)\b.*\n([\s\S]*?)^```$/gm)].flatMap(({ 1: script = '' }) =>
        complaints(script, file),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/** First cells of the rows of the table under a heading. */
function tableUnder(page: string, heading: string): string[] {
  const section = page.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]?.split(/^#+ /m)[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

describe('tables', () => {
  test('every exit code is in docs/import.md, and no other', () => {
    expect(tableUnder(read('docs/import.md'), 'Exit codes')).toEqual(Object.keys(exitCodeMeaning));
  });

  test('every setting is in docs/deploy.md and .env.example, and no other', async () => {
    const { settingsTable } = await import('@the-plugs/server/settings');
    const names = Object.values(settingsTable).map(({ name }) => name);
    const exampled = [...read('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(exampled).toEqual(names);
    expect(tableUnder(read('docs/deploy.md'), 'Settings').sort()).toEqual([...names].sort());
  });

  test('every variable that plugs reads is in its help, and no other', async () => {
    const { helpPages } = await import('../../packages/cli/src/help-pages.ts');
    const told = new Set(
      [...helpPages.environment!.body.matchAll(/^ {2}([A-Z_, ]+?) {2,}/gm)].flatMap(([, names = '']) =>
        names.split(', '),
      ),
    );
    const sources = repositoryFiles().filter(
      (file) => /^packages\/cli\/(src|bin)\/.*\.[jt]s$/.test(file) && !/\.test\.ts$|\/testing\//.test(file),
    );
    const used = new Set(
      sources.flatMap((file) =>
        [...read(file).matchAll(/process\.env\.([A-Z_]+)/g)].map(([, name]) => name!),
      ),
    );
    expect([...used].filter((name) => /^PLUGS_/.test(name) && !told.has(name))).toEqual([]);
    const everywhere = sources
      .map(read)
      .join('\n')
      .replace(/const environment = [\s\S]*?\]\);/, '');
    expect([...told].filter((name) => !everywhere.includes(name) && name !== 'NODE_EXTRA_CA_CERTS')).toEqual(
      [],
    );
  });

  test('every error code is in the references, and no other', async () => {
    const { errors } = await import('@the-plugs/server/generated/errors');
    const { rules } = await import('../../packages/cli/src/errors.ts');
    const headings = [...read('docs/reference/errors.md').matchAll(/^## (.+)$/gm)].map(([, code]) => code);
    expect(headings).toEqual(Object.keys(errors));
    expect(tableUnder(read(referencePage), 'Errors')).toEqual(Object.keys(rules));
  });

  test('every scope is in the reference, and pages name no other', async () => {
    const { scopes } = await import('@the-plugs/server/generated/scopes');
    expect(tableUnder(read('docs/reference/scopes.md'), 'Scopes and roles').sort()).toEqual(
      Object.keys(scopes).sort(),
    );
    const named = pages.flatMap((file) =>
      [...read(file).matchAll(/\b[a-z_]+:(?:read|write|approve|pay)\b/g)].flat(),
    );
    expect(named.filter((scope) => !Object.hasOwn(scopes, scope))).toEqual([]);
  });

  test('pages name no variable that nothing reads', async () => {
    const { settingsTable } = await import('@the-plugs/server/settings');
    const { helpPages } = await import('../../packages/cli/src/help-pages.ts');
    const known = `${Object.values(settingsTable).map(({ name }) => name)} ${helpPages.environment!.body}`;
    const tests = repositoryFiles().filter((file) => file.startsWith('test/') || file.endsWith('.test.ts'));
    const used = tests.map(read).join('\n');
    const named = pages.flatMap((file) =>
      [...read(file).matchAll(/`([A-Z]+(?:_[A-Z]+)+)[`=]/g)].map(([, it]) => it!),
    );
    expect(named.filter((name) => !known.includes(name) && !used.includes(name))).toEqual([]);
  });

  test('every guide is in the index, and every proof of a guarantee is a test', () => {
    const guides = repositoryFiles().filter(
      (file) => /^docs\/[a-z]+\.md$/.test(file) && file !== 'docs/README.md',
    );
    const index = read('docs/README.md');
    expect(guides.filter((file) => !index.includes(`(${path.basename(file)})`))).toEqual([]);
    const proofs = [...read('docs/guarantees.md').matchAll(/\]\(\.\.\/([^)#]+\.test\.ts)\)/g)];
    expect(proofs.length).toBeGreaterThan(10);
    expect(proofs.filter(([, file]) => !existsSync(path.join(root, file!)))).toEqual([]);
  });
});
