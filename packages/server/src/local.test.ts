import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('may be opened for the first time by several processes at once: they find one organisation', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-local-'));
  folders.push(folder);
  const program = `
    const { openLocal } = await import(${JSON.stringify(path.join(import.meta.dirname, 'local.ts'))});
    const local = await openLocal({ dataDir: ${JSON.stringify(folder)} });
    console.log(local.organization);
    await local.close();`;
  const opened = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [out, err, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'exit'),
      ]);
      expect(code, err).toBe(0);
      return out.trim();
    }),
  );
  expect(new Set(opened).size).toBe(1);
});
