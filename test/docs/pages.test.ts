/** Our pages keep their word: marked blocks run and print what they say, and links lead somewhere. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryFiles, root } from '../support/imports.ts';
import { blocksOf, patternOf } from './blocks.ts';

const pages = repositoryFiles()
  .filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

/** A newcomer's shell: an empty home, `plugs` on the PATH, nothing set, no colours. */
function newcomer(folder: string): { cwd: string; env: NodeJS.ProcessEnv } {
  const bin = path.join(folder, 'bin');
  const cwd = path.join(folder, 'here');
  for (const it of [bin, cwd]) mkdirSync(it);
  const shim = `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'packages/cli/bin/run.js')}' "$@"\n`;
  writeFileSync(path.join(bin, 'plugs'), shim);
  chmodSync(path.join(bin, 'plugs'), 0o755);
  const search = [bin, path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
  // Lent, to save time: code that was compiled already.
  const { NODE_COMPILE_CACHE } = process.env;
  const compiled = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
  const env = { PATH: search, HOME: folder, LANG: 'C.UTF-8', NO_COLOR: '1', TMPDIR: tmpdir(), ...compiled };
  return { cwd, env };
}

function end(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // It ended with the page's own last words.
  }
}

describe.each(pages.filter(({ text }) => blocksOf(text).length))('$file', ({ text }) => {
  let folder: string;
  let shell: ReturnType<typeof newcomer>;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plugs-docs-'));
    shell = newcomer(folder);
  });
  afterAll(() => {
    // A page that starts a server keeps its id, so that the server ends with the page whatever happens.
    const server = path.join(shell.cwd, 'server.pid');
    if (existsSync(server)) end(Number(readFileSync(server, 'utf8')));
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(blocksOf(text))('line $line', ({ script, exit, output }) => {
    const typed = `set -a\n. ../kept 2> /dev/null || true\ntrap 'export -p > ../kept' EXIT\n${script}`;
    const done = spawnSync('bash', ['-eu', '-o', 'pipefail', '-c', typed], { ...shell, encoding: 'utf8' });
    expect(done.status, `${done.stdout}${done.stderr}`).toBe(exit);
    if (output !== undefined) expect(done.stdout.trim()).toMatch(patternOf(output));
  });
});

/** GitHub's anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

test('links between our pages lead to files and headings that exist', () => {
  const broken = pages.flatMap(({ file, text }) => {
    const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
    return [...prose.matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].flatMap(
      ([, to = '', anchor]) => {
        const target = to ? path.join(path.dirname(file), to) : file;
        if (!existsSync(path.join(root, target))) return [`${file}: ${to}`];
        if (!anchor || !target.endsWith('.md')) return [];
        const headings = readFileSync(path.join(root, target), 'utf8').matchAll(/^#+ (.+)$/gm);
        return [...headings].some(([, heading = '']) => anchorOf(heading) === anchor)
          ? []
          : [`${file}: #${anchor}`];
      },
    );
  });
  expect(broken).toEqual([]);
});
