/** Whole imports and exports through the API, for tests that are about their outcome. */
import { text } from 'node:stream/consumers';
import type { Owner } from './app.ts';

export type ImportSettings = Partial<Parameters<Owner['plugs']['imports']['create']>[0]>;
export type ExportSettings = Partial<Parameters<Owner['plugs']['exports']['stream']>[0]>;

/** Uploads a file and answers the import's id. */
export const upload = async (
  owner: Owner,
  csv: string | Uint8Array,
  options: ImportSettings = {},
): Promise<string> => {
  const { id } = await owner.plugs.imports.create({ resource: 'contacts', ...options });
  const bytes = typeof csv === 'string' ? Buffer.from(csv) : csv;
  await owner.plugs.imports.upload(id, bytes, { 'upload-offset': 0 });
  return id;
};

export const plan = async (owner: Owner, id: string) => {
  await owner.run(await owner.plugs.imports.plan(id));
  return owner.plugs.imports.get(id);
};

export const apply = async (owner: Owner, id: string, digest?: string) => {
  await owner.run(await owner.plugs.imports.apply(id, digest === undefined ? {} : { plan: digest }));
  return owner.plugs.imports.get(id);
};

export const importCsv = async (owner: Owner, csv: string | Uint8Array, options: ImportSettings = {}) =>
  apply(owner, await upload(owner, csv, options));

export const undo = async (owner: Owner, id: string, dry_run = false) =>
  (await owner.run(await owner.plugs.imports.undo(id, { dry_run }))).result;

/** The results of undos as one: their counts, and what was kept and why. */
export const undoneTogether = (all: readonly unknown[]) => {
  const undone = all as readonly (Record<string, number> & {
    kept_records: readonly { id: string; reason: string }[];
  })[];
  const sum = (name: string) => undone.reduce((total, one) => total + one[name]!, 0);
  const kept = undone.flatMap(({ kept_records }) => kept_records);
  return {
    deleted: sum('deleted'),
    restored: sum('restored'),
    kept: sum('kept'),
    gone: sum('gone'),
    ids: kept.map(({ id }) => id),
    reasons: kept.map(({ reason }) => reason),
  };
};

/** Counts without those that are zero. */
export const counts = (row: { counts: object }) =>
  Object.fromEntries(Object.entries(row.counts).filter(([, value]) => value !== 0));

export const results = async (owner: Owner, id: string, kind: 'rejects' | 'successes' | 'diffs') =>
  text((await owner.plugs.imports.results(id, kind)).body as never);

export const exported = async (owner: Owner, options: ExportSettings = {}): Promise<string> =>
  text((await owner.plugs.exports.stream({ resource: 'contacts', ...options })).body as never);

export const contacts = async (owner: Owner) =>
  (await owner.plugs.contacts.list({ sort: 'email', limit: 200 })).items;

/** The columns of an export that are the same in every organisation: all but ids and times. */
export const carried = (csv: string): string[] =>
  csv
    .slice(0, csv.indexOf('\r\n'))
    .split(',')
    .filter((name) => !/^(id|organization_id|.*_(at|by)|_plugs_.*)$/.test(name));
