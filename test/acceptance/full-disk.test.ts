/** A disk that fills up under the server's files and database: said as such, nothing half-written, gone on with later. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { migrate } from '@the-plugs/server/store/migrate';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TinyDisk, tinyDisk } from '../support/tiny-disk.ts';
import { fileOf, heard, type Import, type Report } from './support/large-import.ts';
import { type ServedPlace, serveFrom } from './support/places.ts';

const rows = 28_000;
const MIB = 1024 ** 2;
const disk = tinyDisk(192 * MIB);
const absent: TinyDisk = { folder: '', leave() {}, free() {}, space: () => 0, unmount() {} };

interface Failure {
  readonly error: { readonly code: string; readonly status?: number; readonly message: string };
}

// Mounting takes root, as containers and CI machines have it.
describe.skipIf(!disk)('a disk without space', () => {
  const { folder, leave, free, space, unmount } = disk ?? absent;
  const file = path.join(folder, 'plugs.db');
  let place: ServedPlace;

  beforeAll(async () => {
    const url = `sqlite:${file}`;
    await migrate({ url });
    const drop = async () => {};
    const database = { url, adminUrl: undefined, drop, [Symbol.asyncDispose]: drop };
    place = await serveFrom(database, { DATA_DIR: path.join(folder, 'data'), IMPORT_BATCH_ROWS: '1000' });
    place.shell.write('big.csv', fileOf(rows));
  });
  afterAll(async () => {
    await place?.close();
    unmount();
  });

  const newest = async () => (await place.newestImport()) as Import;

  /** The process lives, and the database is whole; answers what it holds. */
  const sound = async (): Promise<{ contacts: number; audit: number }> => {
    expect((await fetch(`${place.url}/health`)).status).toBe(200);
    using db = closing(new Database(file, { readonly: true }));
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const count = (rows: string) => db.prepare(`select count(*) from ${rows}`).pluck().get() as number;
    const audit = count(`audit_logs where table_name = 'contacts' and action = 'create'`);
    return { contacts: count('contacts'), audit };
  };

  test('an upload keeps what fits, and the same command goes on', async () => {
    leave(MIB / 2);
    const { error } = await place.shell.json<Failure>('plugs import contacts big.csv --json', 1);
    expect(error).toMatchObject({ code: 'storage_full', status: 507 });
    leave(0);
    const refused = await place.shell.json<Failure>('plugs contacts create --email a@example.com --json', 1);
    expect(refused.error).toMatchObject({ code: 'storage_full', status: 507 });
    await sound();
    const { id, state } = await newest();
    expect(['created', 'uploading']).toContain(state);
    // Room for the file, and for a part of its rows.
    leave(6 * MIB);
    const told = heard(place.shell.start('exec plugs import contacts big.csv --json'));
    await expect.poll(() => space() < MIB / 4, { timeout: 60_000 }).toBe(true);
    const stopped = await newest();
    expect(stopped).toMatchObject({ id, state: 'applying' });
    expect(stopped.counts.created).toBeLessThan(rows);
    const { created: contacts } = stopped.counts;
    expect(await sound()).toEqual({ contacts, audit: contacts });
    // It waits for space, and needs nobody to go on.
    free();
    const code = await told.ended;
    expect(code, told.stderr).toBe(0);
    const report = JSON.parse(told.stdout) as Report;
    expect(report).toMatchObject({ import: id, state: 'completed', counts: { read: rows, created: rows } });
    expect(await sound()).toEqual({ contacts: rows, audit: rows });
  });

  test('an export for which the server has no space says so', async () => {
    // The seals that follow an import take space, too.
    await place.shell.say('plugs audit seal');
    leave(MIB / 2);
    const { code, stderr } = await place.shell.run('plugs export contacts -o out.csv');
    expect(code, stderr).toBe(1);
    expect(stderr).toContain('The storage has no space left');
    expect(place.shell.has('out.csv')).toBe(false);
    await sound();
    free();
    await place.shell.say('plugs export contacts -o out.csv');
  });

  test('an export onto one ends with an error and no half of a file', async () => {
    const small = tinyDisk(MIB / 4)!;
    try {
      const out = path.join(small.folder, 'out.csv');
      for (const target of [`-o ${out}`, `> ${out}`]) {
        const { code, stderr } = await place.shell.run(`plugs export contacts ${target}`);
        expect(code, stderr).toBe(1);
        expect(stderr).toMatch(/no space left/i);
        expect(stderr).not.toMatch(/\n {4}at /);
        if (target.startsWith('-o')) expect(readdirSync(small.folder)).toEqual([]);
      }
    } finally {
      small.unmount();
    }
  });
});

const closing = (db: Database.Database) => Object.assign(db, { [Symbol.dispose]: () => void db.close() });
