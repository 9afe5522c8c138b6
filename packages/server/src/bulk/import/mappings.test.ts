/** The mappings of examples/, on the files they were written for; without those only the mappings are checked. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type TestApp, testApp } from '../../../../../test/support/app.ts';
import { sharedData, sharedFile } from '../../../../../test/support/shared-data.ts';
import { counts, type ImportSettings, importCsv } from '../../../../../test/support/transfers.ts';
import { shapeOf } from '../../store/shapes.ts';
import { parseMapping } from '../source/mapping.ts';

const cards = 'expenses-oxford-pcard/procurement-card-spending';

/** What examples/mappings/README.md says of each file. */
const files = [
  {
    mapping: 'australian-parliament-expenses',
    file: 'expenses-au-parliament/derived/expenses-2018-A.csv',
    counts: { read: 13_356, created: 12_614, skipped: 290, rejected: 452 },
  },
  {
    mapping: 'confs-tech-events',
    file: 'confs-tech/derived/events-2022-2024.csv',
    counts: { read: 2363, created: 1900, skipped: 463 },
  },
  {
    mapping: 'oxford-cards-2017-q1',
    file: `${cards}-jan-mar-2017.csv`,
    counts: { read: 1141, created: 1109, skipped: 32 },
  },
  {
    mapping: 'oxford-cards',
    file: `${cards}-july-2017.csv`,
    mode: 'create',
    counts: { read: 284, created: 283, rejected: 1 },
  },
] as const;

const textOf = (name: string) =>
  readFileSync(
    path.resolve(import.meta.dirname, `../../../../../examples/mappings/${name}.mapping.yaml`),
    'utf8',
  );

test.each(files)('$mapping is a mapping of its resource', ({ mapping }) => {
  const text = textOf(mapping);
  const { resource } = parse(text) as { resource: string };
  expect(parseMapping(text, shapeOf(resource)).fields.size).toBeGreaterThan(3);
});

describe.skipIf(!sharedData)('on the real file', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp('sqlite');
  });
  afterAll(() => app?.close());

  test.each(files)(
    '$mapping accounts for every row',
    async ({ mapping: name, file, counts: told, ...how }) => {
      const owner = await app.found();
      const mapping = parse(textOf(name)) as NonNullable<ImportSettings['mapping']>;
      const resource = mapping.resource as NonNullable<ImportSettings['resource']>;
      const done = await importCsv(owner, readFileSync(sharedFile(file)), { resource, mapping, ...how });
      expect(counts(done)).toEqual(told);
      expect((await owner.plugs[resource as 'expenses'].list({ limit: 1 })).items).toHaveLength(1);
    },
  );
});
