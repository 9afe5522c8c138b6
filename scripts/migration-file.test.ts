import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMigration } from './migration-file.ts';

const real = path.resolve(import.meta.dirname, '../packages/server/src/store/migrations/index.ts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plugs-migrations-'));
  copyFileSync(real, path.join(folder, 'index.ts'));
  writeFileSync(path.join(folder, '0007_events.ts'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new migration takes the next number and its place in the list', () => {
  expect(createMigration(folder, 'add_contact_region')).toBe('0008_add_contact_region.ts');
  const list = readFileSync(path.join(folder, 'index.ts'), 'utf8');
  expect(list).toContain("import * as addContactRegion from './0008_add_contact_region.ts';\n\n/**");
  expect(list).toMatch(/ {2}'0008_add_contact_region': addContactRegion,\n};\n$/);
  expect(readFileSync(path.join(folder, '0008_add_contact_region.ts'), 'utf8')).toContain('export const up');
});

test.each(['Events', 'add-region', '../x', ''])('"%s" is no name', (name) => {
  expect(() => createMigration(folder, name)).toThrow('not a migration');
});

test('a name is used once', () => {
  expect(() => createMigration(folder, 'events')).toThrow('called events already');
});
