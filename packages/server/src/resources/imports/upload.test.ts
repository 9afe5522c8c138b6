import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../../../../test/support/app.ts';
import type { FileStore } from '../../lib/files.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp('sqlite');
});
afterAll(() => app?.close());

/** Counts the reads of every file that is opened from here on. */
const countReads = (files: FileStore): (() => number) => {
  let reads = 0;
  const { reader } = files;
  files.reader = async (key) => {
    const opened = await reader(key);
    const read: typeof opened.read = (position, length) => {
      reads += 1;
      return opened.read(position, length);
    };
    return { size: opened.size, read, close: () => opened.close() };
  };
  return () => reads;
};

it('a part of an upload costs the same, however many came before it', async () => {
  const { plugs } = await app.found();
  const { id } = await plugs.imports.create({ resource: 'contacts' });
  const reads = countReads(app.composition.services.files);
  const part = Buffer.alloc(300_000, 'email\n');
  const costs: number[] = [];
  for (let i = 0; i < 20; i += 1) {
    const before = reads();
    const complete = i === 19;
    await plugs.imports.upload(id, part, { 'upload-offset': i * part.length, 'upload-complete': complete });
    costs.push(reads() - before);
  }
  expect(costs.at(-1)).toBeLessThanOrEqual(costs[1]!);
  expect(costs.at(-2)).toBe(costs[1]);
});
