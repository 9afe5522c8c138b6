import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { topics } from './topics.ts';

it('every topic of --help says what it is about', () => {
  const folders = ['commands', 'generated/commands'].flatMap((name) =>
    readdirSync(join(import.meta.dirname, name), { withFileTypes: true }),
  );
  // Completion's commands are hidden but for one, which is no topic.
  const named = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(named.filter((name) => !Object.hasOwn(topics, name) && name !== 'completion')).toEqual([]);
});
