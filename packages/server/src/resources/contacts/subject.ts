import { type ResourceShape, resources } from '../../generated/resources.ts';
import type { ContactSubject } from '../../generated/types.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { mentions, recordsNaming } from '../../store/audit-redaction.ts';
import type { TenantTable, TenantTx } from '../../store/index.ts';
import { archivedEntries } from '../audit_archives/lines.ts';
import { type Row, readable } from '../engine/shape.ts';
import { readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { readerOf } from '../spools.ts';

/*
 * What belongs to the person whom a contact stands for. Which records refer to contacts is what the contract says, so a
 * resource that comes later is found without a line here. What knows a person by something else is named: an address on
 * the list of suppressions, a mail to an address, an event of analytics that mentions one.
 */

/** Records of one resource that are about the person. */
export interface Part {
  readonly shape: ResourceShape;
  readonly rows: readonly Row[];
}

export interface Subject {
  readonly contact: Row;
  /** Beside the contact itself; resources without any are left out. */
  readonly parts: readonly Part[];
  /** Ids of all these records, and of those that are gone or have moved on, of which only the audit tells. */
  readonly ids: readonly string[];
  /** E-mail addresses in their canonical form, which the contact has or has had. */
  readonly emails: readonly string[];
  /** Texts that stand for nobody else: the contact's id and its addresses. */
  readonly texts: readonly string[];
}

/** Each column of the contract that names a contact; some outlive one that is removed for good, and refer to none. */
export const references = Object.values<ResourceShape>(resources).flatMap((shape) =>
  shape.columns
    .filter(({ name, references: to }) => to === 'contacts' || name === 'contact_id')
    .map((column) => ({ shape, column })),
);

const { contacts, suppressions, notifications, analytics_events } = resources;

/** Finds all that belongs to the person. Throws not_found. */
export const subjectOf = async (services: Services, tx: TenantTx, id: string): Promise<Subject> => {
  const { engine } = services.store;
  const contact = await readRecord(tx, contacts, id, { deleted: true });
  const remembered = await rememberedOf(services, tx, id);
  const emails = await ownAddresses(tx, contact, remembered.images);
  const texts = [id, ...emails];
  const found = new Map<string, Map<string, Row>>();
  const add = (shape: ResourceShape, rows: readonly Row[]) => {
    const known = found.get(shape.name) ?? new Map<string, Row>();
    for (const row of rows) known.set(row.id, row);
    found.set(shape.name, known);
  };
  for (const { shape, column } of references) add(shape, await rowsWith(tx, shape, column.name, [id]));
  const namings = references.map(({ shape, column }) => ({ table: shape.name, field: column.name }));
  const gone = [...remembered.records, ...(await recordsNaming(tx, engine, namings, id))];
  add(suppressions, await rowsWith(tx, suppressions, 'email_key', emails));
  add(notifications, await rowsWith(tx, notifications, 'recipient', emails));
  add(analytics_events, await mentioning(tx, analytics_events, ['properties'], texts));
  const parts = [...found]
    .map(([name, rows]) => ({ shape: shapeOf(name), rows: [...rows.values()] }))
    .filter(({ rows }) => rows.length > 0);
  const ids = [id, ...parts.flatMap(({ rows }) => rows.map((row) => row.id)), ...gone];
  return { contact, parts, ids: [...new Set(ids)], emails, texts };
};

const shapeOf = (name: string): ResourceShape =>
  (resources as Readonly<Record<string, ResourceShape>>)[name]!;

/** What archives of the audit tell of a contact: what it was, and which records have named it. */
const rememberedOf = async (services: Services, tx: TenantTx, id: string) => {
  const images: (Row | null)[] = [];
  const records: string[] = [];
  const sought = { texts: [id], ids: new Set<string>() };
  for await (const entry of archivedEntries(services, readerOf(tx), sought)) {
    const values = [entry.old_values, entry.new_values] as (Row | null)[];
    if (entry.table_name === contacts.name && entry.record_id === id) images.push(...values);
    const names = ({ shape, column }: (typeof references)[number]) =>
      shape.name === entry.table_name && values.some((image) => image?.[column.name] === id);
    if (references.some(names)) records.push(entry.record_id);
  }
  return { images, records };
};

/** The addresses of a contact, those of before too; not what belongs to another one by now. */
const ownAddresses = async (
  tx: TenantTx,
  contact: Row,
  archived: readonly (Row | null)[],
): Promise<string[]> => {
  const entries = (await tx
    .selectFrom('audit_logs')
    .select(['old_values', 'new_values'])
    .where('record_id', '=', contact.id)
    .execute()) as { old_values: Row | null; new_values: Row | null }[];
  const images = [
    contact,
    ...archived,
    ...entries.flatMap(({ old_values, new_values }) => [old_values, new_values]),
  ];
  const addresses = images.map((image) => image?.email).filter((email) => typeof email === 'string');
  const known = [...new Set(addresses.map(canonicalEmail))];
  const others = await rowsWith(tx, contacts, 'email_key', known);
  const taken = others
    .filter(({ id, is_deleted }) => id !== contact.id && is_deleted !== true)
    .map(({ email }) => canonicalEmail(email as string));
  return known.filter((email) => !taken.includes(email));
};

const rowsWith = async (
  tx: TenantTx,
  shape: ResourceShape,
  column: string,
  values: readonly string[],
): Promise<Row[]> => {
  if (values.length === 0) return [];
  return (await tx
    .selectFrom(shape.name as TenantTable)
    .select(readable(shape) as never)
    .where(column as never, 'in', values as never)
    .orderBy('id' as never)
    .execute()) as Row[];
};

const mentioning = async (
  tx: TenantTx,
  shape: ResourceShape,
  columns: readonly string[],
  texts: readonly string[],
): Promise<Row[]> =>
  (await tx
    .selectFrom(shape.name as TenantTable)
    .select(readable(shape) as never)
    .where(mentions(columns, texts))
    .orderBy('id' as never)
    .execute()) as Row[];

/** The person's data as one document. */
export const subjectDocument = async (
  services: Services,
  tx: TenantTx,
  subject: Subject,
): Promise<ContactSubject> => {
  const { contact, parts, ids } = subject;
  const entries: Row[] = [];
  const known = new Set(ids);
  // An erasure that is archived stays in the log as well.
  for await (const entry of archivedEntries(services, readerOf(tx), { texts: [], ids: known }))
    if (known.has(entry.record_id) && entry.action !== 'redact') entries.push(entry as never);
  const keys: ContactSubject['external_keys'][number][] = [];
  for (const some of inPortions(ids)) {
    entries.push(
      ...((await tx
        .selectFrom('audit_logs')
        .select(readable(resources.audit_logs) as never)
        .where('record_id', 'in', some)
        .execute()) as Row[]),
    );
    keys.push(
      ...((await tx
        .selectFrom('external_keys')
        .select(['resource', 'source', 'key', 'record_id'])
        .where('record_id', 'in', some)
        .execute()) as unknown as typeof keys),
    );
  }
  const links = await tx
    .selectFrom('hubspot_links')
    .select(['id', 'integration_id', 'object', 'remote_id', 'agreed', 'state'])
    .where('local_id', '=', contact.id)
    .execute();
  const others: Row[] = [];
  for (const some of inPortions(ids))
    others.push(
      ...((await tx
        .selectFrom('integration_links')
        .select(['id', 'integration_id', 'object', 'local_id', 'remote_id', 'there'])
        .where('local_id', 'in', some)
        .execute()) as unknown as Row[]),
    );
  const records = [
    ...parts.map(({ shape, rows }) => [shape.name, rows]),
    ...(links.length > 0 ? [['hubspot_links', links]] : []),
    ...(others.length > 0 ? [['integration_links', others]] : []),
  ];
  return {
    exported_at: tx.now,
    contact: contact as never,
    external_keys: keys,
    records: Object.fromEntries(records) as never,
    audit_logs: entries.sort((a, b) => (a.id < b.id ? -1 : 1)) as never,
  };
};

const IDS_AT_ONCE = 500;

/** Lists that a statement can hold. */
export const inPortions = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, at) =>
    ids.slice(at * IDS_AT_ONCE, (at + 1) * IDS_AT_ONCE),
  );
