import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { counts, exported, importCsv, results, upload } from '../../../../../test/support/transfers.ts';

const file = 'Ada|ada@x.co|90\n\nCharles|charles at x.co|80\nGrace|grace@x.co\n"He\ndy"|hedy@x.co|1\n';
const fields = { first_name: 'column_1', email: 'column_2', lead_score: 'column_3' };

describe.each(engines)('files without a header on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine, { IMPORT_BATCH_ROWS: '2' });
  });
  afterAll(() => app?.close());

  it('names columns by position, takes the first line as a row, and knows the lines', async () => {
    const owner = await app.found();
    const id = await upload(owner, `sep=|\n${file}`);
    const inspection = await owner.plugs.imports.inspect(id, { dialect: { header: false } });
    expect(inspection.header).toEqual(['column_1', 'column_2', 'column_3']);
    expect(inspection.columns[0]!.samples).toContain('Ada');
    expect(inspection.suggested_mapping).toMatchObject({ header: false });
    const options = { dialect: { header: false }, mapping: { version: 1, fields } };
    const done = await importCsv(owner, `sep=|\n${file}`, options);
    expect(counts(done)).toEqual({ read: 4, created: 2, rejected: 2 });
    const { items } = await owner.plugs.imports.rows(done.id);
    expect(items.map(({ line, reason }) => [line, reason])).toEqual([
      [2, null],
      [4, 'format'],
      [5, 'ragged'],
      [6, null],
    ]);
  });

  it('takes its corrected rejects with the same mapping, and hands back what is still wrong', async () => {
    const owner = await app.found();
    const options = { mapping: { version: 1, header: false, fields } };
    const first = await importCsv(owner, file, options);
    const rejects = await results(owner, first.id, 'rejects');
    expect(rejects.split('\n')[0]).toBe(
      '_plugs_line|_plugs_column|_plugs_value|_plugs_rule|_plugs_fix|column_1|column_2|column_3',
    );
    const half = rejects.replace('Charles|charles at x.co', 'Charles|charles@x.co');
    const second = await importCsv(owner, half, options);
    expect(counts(second)).toEqual({ read: 2, created: 1, rejected: 1 });
    const still = await results(owner, second.id, 'rejects');
    expect(still).toContain('|Grace|grace@x.co\n');
    const third = await importCsv(owner, still.replace('|grace@x.co\n', '|grace@x.co|7\n'), options);
    expect(counts(third)).toEqual({ read: 1, created: 1 });
    expect(counts(await importCsv(owner, file, options))).toEqual({ read: 4, unchanged: 2, rejected: 2 });
    expect(await exported(owner, { fields: ['email', 'lead_score'], formula_safe: false })).toBe(
      'email,lead_score\r\nada@x.co,90\r\nhedy@x.co,1\r\ncharles@x.co,80\r\ngrace@x.co,7\r\n',
    );
  });

  it('is told by the call before the mapping', async () => {
    const owner = await app.found();
    const mapping = { version: 1, header: false, fields: { email: 'email' } };
    const done = await importCsv(owner, 'email\na@x.co\n', { mapping, dialect: { header: true } });
    expect(counts(done)).toEqual({ read: 1, created: 1 });
  });
});
