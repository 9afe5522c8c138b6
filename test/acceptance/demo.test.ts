/** The first thing a newcomer types: it holds itself to what it shows, and ends with 0 only then. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlace, type Place } from './support/places.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace('local folder');
});
afterAll(() => place?.close());

test('the demo shows the main job, proves the log, syncs with HubSpot, and says how to go on', async () => {
  const { code, stdout, stderr } = await place.shell.run('plugs demo --data-dir demo');
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('9,948 of 9,948 records are equal, cell by cell.');
  expect(stdout).toMatch(/^verified\s+true$/m);
  expect(stdout).toMatch(/^planned\s+0\ncalls\s+1$/m);
  expect(stdout).toMatch(/\nDone in \d+ s\./);
  // What it tells to type next works.
  const next = /plugs (contacts list --status hot_lead --local --data-dir \S+)/.exec(stdout)![1];
  expect((await place.shell.run(`plugs ${next} --limit 1`)).stdout).toContain('hot_lead');
});
