import { entriesHolding, type Named, valuedIds } from '../../store/audit-redaction.ts';
import type { TenantTx } from '../../store/index.ts';
import { archivedEntries, holdsValues } from '../audit_archives/lines.ts';
import type { Services } from '../services.ts';
import { readerOf } from '../spools.ts';
import { inPortions, type Subject } from './subject.ts';
import { NOTING } from './traces.ts';

/** What the audit says of a person. */
export interface Story {
  readonly records: readonly string[];
  /** Entries about other records, which tell of this one. */
  readonly entries: readonly string[];
}

/** Entries that tell of the person and are about no record of theirs, in the log and in archives. */
export const entriesAbout = async (
  services: Services,
  tx: TenantTx,
  { texts, contact }: Subject,
): Promise<string[]> => {
  const { engine } = services.store;
  const telling = texts.filter((text) => text !== contact.id);
  const kinds = [
    { tables: NOTING.map(({ name }) => name), texts: telling },
    { tables: ['webhook_deliveries'], texts },
  ];
  const found: string[] = [];
  for (const kind of kinds) found.push(...(await entriesHolding(tx, engine, kind.tables, kind.texts)));
  const sought = { texts: texts.map(inJson), ids: new Set<string>() };
  for await (const entry of archivedEntries(services, readerOf(tx), sought)) {
    const { id, table_name, action, old_values, new_values, metadata } = entry;
    const said = JSON.stringify([old_values, new_values, metadata]).toLowerCase();
    const tells = kinds.some(
      (kind) =>
        (action === 'export' || kind.tables.includes(table_name)) &&
        kind.texts.some((text) => said.includes(inJson(text))),
    );
    if (tells && holdsValues(entry)) found.push(id);
  }
  return [...new Set(found)];
};

/** A text as it stands in JSON, in lower case. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1).toLowerCase();

export const idsOf = ({ records, entries }: Story): Set<string> => new Set([...records, ...entries]);

/** Counts entries in archives whose values are to go. */
export const countArchived = async (services: Services, tx: TenantTx, story: Story): Promise<number> => {
  let count = 0;
  const sought = { texts: [], ids: idsOf(story) };
  for await (const entry of archivedEntries(services, readerOf(tx), sought))
    if (holdsValues(entry)) count += 1;
  return count;
};

export const namedBy = ({ records, entries }: Story): Named[] => [
  ...inPortions(records).map((ids) => ({ by: 'record_id' as const, ids })),
  ...inPortions(entries).map((ids) => ({ by: 'id' as const, ids })),
];

/** Ids of the entries whose values are to go. */
export const countValued = async (tx: TenantTx, story: Story): Promise<number> => {
  const ids = new Set<string>();
  for (const named of namedBy(story)) for (const id of await valuedIds(tx, named)) ids.add(id);
  return ids.size;
};
