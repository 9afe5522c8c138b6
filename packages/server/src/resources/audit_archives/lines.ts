import type { EntryLine } from '../../audit/check.ts';
import { valuesHash } from '../../audit/seal.ts';
import { resources } from '../../generated/resources.ts';
import type { AuditArchive } from '../../generated/types.ts';
import type { JobRun } from '../../jobs/run.ts';
import type { Entry } from '../../store/audit-tree.ts';
import type { TenantTx } from '../../store/index.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import type { Reader } from '../spools.ts';
import { readLines, writeFile } from './files.ts';

/*
 * What archives say of a person. They are read from their first line to their last: an index over them would be the log
 * that they are no longer in. Lines that cannot matter are passed over unread.
 */

type Archive = AuditArchive & { readonly file_name: string };

/** Which entries are looked for: those whose line holds one of some texts, and about one of some records. */
export interface Sought {
  /** In lower case. */
  readonly texts: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const filed = async (tx: TenantTx): Promise<Archive[]> =>
  (await tx
    .selectFrom('audit_archives')
    .selectAll()
    .where('file_name', 'is not', null)
    .orderBy('first_entry')
    .execute()) as unknown as Archive[];

const RECORD = '"record_id":"';
const ID = '"id":"';
const UUID_LENGTH = 36;

const idBehind = (line: string, name: string): string => {
  const at = line.indexOf(name) + name.length;
  return line.slice(at, at + UUID_LENGTH);
};

/** The entry of a line that may be one of those; the line is only parsed when it may. */
const entryOf = (line: string, { texts, ids }: Sought): Entry | null => {
  if (!line.startsWith('{"type":"entry"')) return null;
  const isNamed = ids.size > 0 && (ids.has(idBehind(line, RECORD)) || ids.has(idBehind(line, ID)));
  if (!isNamed) {
    if (texts.length === 0) return null;
    const lower = line.toLowerCase();
    if (!texts.some((text) => lower.includes(text))) return null;
  }
  return (JSON.parse(line) as EntryLine).entry;
};

export const holdsValues = ({ old_values, new_values }: Entry): boolean =>
  old_values !== null || new_values !== null;

/** Entries of all archives that may be ones that are looked for. */
export async function* archivedEntries(
  services: Services,
  reader: Reader,
  sought: Sought,
): AsyncGenerator<Entry> {
  for (const { file_name } of await reader.read(filed))
    for await (const lines of readLines(services, reader, file_name))
      for (const line of lines) {
        const entry = entryOf(line, sought);
        if (entry !== null) yield entry;
      }
}

/**
 * Writes archives anew without the values of entries about some records, or with some ids; the leaves stay as they are.
 * @param noted runs in the transaction that puts the new file in the place of the old one
 */
export const redactArchives = async (
  services: Services,
  run: JobRun,
  ids: ReadonlySet<string>,
  noted: (redacted: number) => object,
): Promise<number> => {
  let all = 0;
  if (ids.size === 0) return all;
  for (const archive of await run.tenant.read(filed)) {
    let count = 0;
    for await (const lines of readLines(services, run.tenant, archive.file_name))
      for (const line of lines) if (isToRedact(line, ids)) count += 1;
    if (count === 0) continue;
    const file = await writeFile(services, run.tenant, redacted(services, run, archive.file_name, ids));
    const isReplaced = await run.checkpoint(
      async (tx) => {
        const [now] = (await filed(tx)).filter(({ id }) => id === archive.id);
        // Somebody has deleted it meanwhile.
        if (now?.file_name !== archive.file_name) return false;
        const row = await readRecord(tx, resources.audit_archives, archive.id);
        const held = { file_name: file.name, file_size: file.size, checksum: file.sha256 };
        const changed = { ...held, redacted: (row.redacted as number) + count };
        const writer = { tx, world: services.world, actor: run.actor };
        await changeRecord(writer, resources.audit_archives, row, changed, 'update');
        return true;
      },
      (done) => noted(all + (done ? count : 0)),
    );
    await services.files.delete(isReplaced ? archive.file_name : file.name);
    if (isReplaced) all += count;
  }
  return all;
};

const isToRedact = (line: string, ids: ReadonlySet<string>): boolean => {
  const entry = entryOf(line, { texts: [], ids });
  return entry !== null && holdsValues(entry);
};

async function* redacted(
  services: Services,
  run: JobRun,
  name: string,
  ids: ReadonlySet<string>,
): AsyncGenerator<Uint8Array> {
  for await (const lines of readLines(services, run.tenant, name))
    yield Buffer.from(
      lines.map((line) => `${isToRedact(line, ids) ? JSON.stringify(emptied(line)) : line}\n`).join(''),
    );
}

/** The line of an entry without its values: their hash takes the place of their salt. */
const emptied = (line: string): object => {
  const { type, seq, id, leaf, salt, entry } = JSON.parse(line) as EntryLine & { entry: Entry; salt: string };
  const values_hash = valuesHash(salt, entry);
  const empty = { ...entry, old_values: null, new_values: null };
  return { type, seq, id, leaf, salt: null, values_hash, entry: empty };
};
