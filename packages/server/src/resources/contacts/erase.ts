import { recordAudit } from '../../audit/record.ts';
import { ERASE, redactSome } from '../../audit/redact.ts';
import { sealSome } from '../../audit/seal.ts';
import { type ResourceShape, resources } from '../../generated/resources.ts';
import type { ContactErasure } from '../../generated/types.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { type JobRun, Postponed } from '../../jobs/run.ts';
import type { TenantTable, TenantTx } from '../../store/index.ts';
import { redactArchives } from '../audit_archives/lines.ts';
import { sealerOf } from '../audit_checkpoints/seal.ts';
import { type Row, readable } from '../engine/shape.ts';
import { createRecord } from '../engine/write.ts';
import { removeFiles as removeMedia } from '../media/files.ts';
import type { Services } from '../services.ts';
import { isSuppressed, marksOf } from '../suppressions/marks.ts';
import { blanked, isDeletedToo } from './blank.ts';
import { filesOf, removeFiles } from './files.ts';
import { countArchived, countValued, entriesAbout, idsOf, namedBy, type Story } from './story.ts';
import { inPortions, type Subject, subjectOf } from './subject.ts';
import { type Counts, removeTraces } from './traces.ts';

/*
 * Erasing a person. In one transaction their records are emptied and every trace beside them goes; from then on nobody
 * reads or writes to them. Then the audit: an entry is sealed before its values go, so that it stays proved. Then files.
 * What came in meanwhile is found in another round, and the job ends with a round that finds nothing. Each part may be
 * done twice, so one that was cut off goes on.
 */

const LOOK_AGAIN_MS = 2_000;

export const eraseJob = (services: Services): JobKind => ({
  kind: ERASE,
  queue: 'cleanup',
  maxAttempts: 10,
  retriesUnknown: true,
  resumes: true,
  run: (run) => erase(services, run),
});

/** What the job goes on from. */
interface Progress extends Story {
  readonly removed: ContactErasure;
}

/** Counts what an erasure would remove. */
export const erasureOf = async (services: Services, tx: TenantTx, id: string): Promise<ContactErasure> => {
  const subject = await subjectOf(services, tx, id);
  const story = { records: subject.ids, entries: await entriesAbout(services, tx, subject) };
  const records: Counts = {};
  let media = 0;
  for (const { shape, rows } of allParts(subject)) {
    const count = rows.filter((row) => isToEmpty(shape, row)).length;
    if (count > 0) records[shape.name] = count;
    if (shape === resources.media) media = count;
  }
  const { imports, exports, left, until } = await filesOf(tx);
  return {
    contact_id: id,
    records,
    external_keys: await eachPortion(subject.ids, (ids) => countKeys(tx, ids)),
    traces: await removeTraces(tx, subject, true),
    audit_entries: await countValued(tx, story),
    archived_entries: await countArchived(services, tx, story),
    files: imports.length + exports.length + media,
    files_left: left,
    files_until: until,
  };
};

const allParts = ({ contact, parts }: Subject) => [{ shape: resources.contacts, rows: [contact] }, ...parts];

const isMarked = (row: Row): boolean => String(row.email).endsWith('@erased.invalid');

const isToEmpty = (shape: ResourceShape, row: Row): boolean => {
  if (shape === resources.suppressions) return !isMarked(row);
  return Object.keys(blanked(shape, row)).length > 0 || (isDeletedToo(shape) && row.is_deleted !== true);
};

const eachPortion = async (
  ids: readonly string[],
  count: (some: string[]) => Promise<number>,
): Promise<number> => {
  let all = 0;
  for (const some of inPortions(ids)) all += await count(some);
  return all;
};

const countKeys = async (tx: TenantTx, ids: readonly string[]): Promise<number> =>
  (await tx.selectFrom('external_keys').select('key').where('record_id', 'in', ids).execute()).length;

const erase = async (services: Services, run: JobRun): Promise<ContactErasure> => {
  let progress = run.progress as unknown as Progress;
  for (let round = 0; ; round += 1) {
    const { subject, entries } = await run.tenant.read(async (tx) => {
      const found = await subjectOf(services, tx, run.params.contact as string);
      return { subject: found, entries: await entriesAbout(services, tx, found) };
    });
    progress = await run.checkpoint((tx) => empty(services, run, tx, subject, entries, progress), shown);
    const media = subject.parts.find(({ shape }) => shape === resources.media)?.rows ?? [];
    for (const { id } of media) await removeMedia(services, run.organization, id);
    progress = await redact(services, run, progress);
    const redacted = await redactArchives(services, run, idsOf(progress), (archived_entries) =>
      shown(plus(progress, { archived_entries })),
    );
    progress = plus(progress, { archived_entries: redacted });
    const files = await run.tenant.read(filesOf);
    const gone = await removeFiles(services, run, files);
    progress = await run.checkpoint(
      async () => plus(progress, { files: gone, files_left: files.left, files_until: files.until }),
      shown,
    );
    if (files.isBusy) throw later(services);
    if (await run.tenant.read((tx) => isDone(services, tx, progress))) return progress.removed;
    if (round > 0) throw later(services);
  }
};

const later = ({ world }: Services) =>
  new Postponed(new Date(world.now().getTime() + LOOK_AGAIN_MS).toISOString());

const shown = (progress: Progress): object => ({
  ...progress,
  done: progress.removed.audit_entries,
  unit: 'entries',
  step: 'erase',
});

/** Progress with more of what was removed. */
const plus = (progress: Progress, more: Partial<ContactErasure>): Progress => {
  const { removed } = progress;
  return {
    ...progress,
    removed: {
      ...removed,
      ...more,
      files: removed.files + (more.files ?? 0),
      audit_entries: removed.audit_entries + (more.audit_entries ?? 0),
      archived_entries: removed.archived_entries + (more.archived_entries ?? 0),
      external_keys: removed.external_keys + (more.external_keys ?? 0),
      records: sum(removed.records, more.records),
      traces: sum(removed.traces, more.traces),
    },
  };
};

const sum = (a: Counts, b: Counts = {}): Counts => {
  const all = { ...a };
  for (const [name, count] of Object.entries(b)) all[name] = (all[name] ?? 0) + count;
  return all;
};

const nothing = (contact: string): ContactErasure => ({
  contact_id: contact,
  records: {},
  external_keys: 0,
  traces: {},
  audit_entries: 0,
  archived_entries: 0,
  files: 0,
  files_left: 0,
  files_until: null,
});

/** Whether a look finds nothing more. */
const isDone = async (services: Services, tx: TenantTx, progress: Progress): Promise<boolean> => {
  const left = await erasureOf(services, tx, progress.removed.contact_id);
  const isEmpty = (counts: Counts) => Object.keys(counts).length === 0;
  return (
    isEmpty(left.records) &&
    isEmpty(left.traces) &&
    left.external_keys === 0 &&
    left.audit_entries === 0 &&
    left.archived_entries === 0 &&
    left.files === 0 &&
    (await countValued(tx, progress)) === 0 &&
    (await countArchived(services, tx, progress)) === 0
  );
};

/** Empties records and traces, each record with an entry that says so and holds no value. */
const empty = async (
  services: Services,
  run: JobRun,
  tx: TenantTx,
  subject: Subject,
  entries: readonly string[],
  before: Partial<Progress>,
): Promise<Progress> => {
  const { contact } = subject;
  const records: Counts = {};
  const changed: { shape: ResourceShape; row: Row }[] = [];
  for (const { shape, rows } of allParts(subject))
    for (const row of await asTheyAre(tx, shape, rows))
      if (isToEmpty(shape, row)) {
        records[shape.name] = (records[shape.name] ?? 0) + 1;
        changed.push({ shape, row });
      }
  for (const { shape, row } of changed)
    if (shape === resources.suppressions) await mark(services, tx, row);
    else await emptyRow(tx, shape, row);
  await suppress(services, run, tx, subject.emails);
  const external_keys = await eachPortion(subject.ids, (ids) => forgetKeys(tx, ids));
  const traces = await removeTraces(tx, subject, false);
  for (const { shape, row } of changed) {
    const isContact = row.id === contact.id;
    const told = isContact
      ? { reason: run.params.reason ?? null, records, external_keys, traces }
      : { erasure_of: contact.id };
    await note(services, run, tx, shape, row, told);
  }
  const known = { removed: nothing(contact.id), records: [], entries: [], ...before };
  return plus(
    {
      removed: known.removed,
      records: [...new Set([...known.records, ...subject.ids])],
      entries: [...new Set([...known.entries, ...entries])],
    },
    { records, external_keys, traces },
  );
};

/** The rows as this transaction finds them. */
const asTheyAre = async (tx: TenantTx, shape: ResourceShape, rows: readonly Row[]): Promise<Row[]> => {
  const found: Row[] = [];
  for (const ids of inPortions(rows.map(({ id }) => id)))
    found.push(
      ...((await tx
        .selectFrom(shape.name as TenantTable)
        .select(readable(shape) as never)
        .where('id' as never, 'in', ids as never)
        .execute()) as Row[]),
    );
  return found;
};

const emptyRow = async (tx: TenantTx, shape: ResourceShape, row: Row): Promise<void> => {
  const set = {
    ...blanked(shape, row),
    ...(isDeletedToo(shape) && row.is_deleted !== true && { is_deleted: true, deleted_at: tx.now }),
    ...versioned(tx, shape, row),
  };
  await tx
    .updateTable(shape.name as TenantTable)
    .set(set as never)
    .where('id' as never, '=', row.id as never)
    .execute();
};

const versioned = (tx: TenantTx, shape: ResourceShape, row: Row) =>
  shape.versioned ? { version: (row.version as number) + 1, updated_at: tx.now } : {};

/** Puts the mark of an address in its place on the list. */
const mark = async ({ keyring }: Services, tx: TenantTx, row: Row): Promise<void> => {
  const [email] = await marksOf(tx, keyring, row.email as string);
  const twice = await tx
    .selectFrom('suppressions')
    .select('id')
    .where('email_key', '=', email!)
    .where('is_deleted', '=', false)
    .executeTakeFirst();
  await tx
    .updateTable('suppressions')
    .set({
      email: email!,
      email_key: email!,
      notes: null,
      ...versioned(tx, resources.suppressions, row),
      ...(twice && row.is_deleted !== true && { is_deleted: true, deleted_at: tx.now }),
    })
    .where('id', '=', row.id)
    .execute();
};

/** Nobody writes to the person any more, also when an old file brings the address back. */
const suppress = async (
  { keyring, world }: Services,
  run: JobRun,
  tx: TenantTx,
  emails: readonly string[],
): Promise<void> => {
  for (const address of emails) {
    if (await isSuppressed(tx, keyring, address)) continue;
    const [email] = await marksOf(tx, keyring, address);
    const values = { email: email!, reason: 'manual' };
    await createRecord({ tx, world, actor: run.actor }, resources.suppressions, values);
  }
};

const forgetKeys = async (tx: TenantTx, ids: readonly string[]): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom('external_keys')
    .where('record_id', 'in', ids)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Says that a record was emptied; and that it was deleted, for those who are told of events. */
const note = async (
  { world }: Services,
  run: JobRun,
  tx: TenantTx,
  shape: ResourceShape,
  row: Row,
  metadata: Row | object,
): Promise<void> => {
  const about = {
    table: shape.name,
    record: row.id,
    version: shape.versioned ? (row.version as number) + 1 : null,
  };
  if (isDeletedToo(shape) && row.is_deleted !== true)
    await recordAudit(tx, world.uuid(), run.actor, { ...about, action: 'delete' });
  await recordAudit(tx, world.uuid(), run.actor, { ...about, action: 'redact', metadata: { ...metadata } });
};

/** Seals the audit, and empties what it says of the person. What cannot be sealed yet is waited for. */
const redact = async (services: Services, run: JobRun, begun: Progress): Promise<Progress> => {
  let progress = begun;
  const seal = async () => {
    for (;;) {
      const { more } = await run.checkpoint((tx) => sealSome(sealerOf(services), tx));
      if (!more) return;
    }
  };
  await seal();
  let unsealed = 0;
  for (const named of namedBy(progress))
    for (;;) {
      const part = await run.checkpoint(
        async (tx) => {
          const { redacted, ...rest } = await redactSome(tx, named);
          return { ...rest, progress: plus(progress, { audit_entries: redacted }) };
        },
        (done) => shown(done.progress),
      );
      progress = part.progress;
      unsealed += part.unsealed;
      if (!part.more) break;
    }
  // On PostgreSQL entries wait for every transaction that began before them, and writes, to end.
  if (unsealed > 0) throw later(services);
  return progress;
};
