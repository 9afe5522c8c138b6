import { BATCH_HISTORY, type RemoteRecord } from '../../integrations/hubspot/api.ts';
import type { Times } from '../../integrations/hubspot/merge.ts';
import type { TenantTx } from '../../store/index.ts';
import type { TimesOf, Untimed } from './decide.ts';
import type { Sync } from './sync.ts';

/** Looks when both sides wrote the fields that they disagree about. */
export const timesFor = async (sync: Sync, untimed: readonly Untimed[]): Promise<TimesOf> => {
  if (untimed.length === 0) return () => () => undefined;
  const { api, run, skewMs } = sync;
  const propertyOf = new Map(sync.fields.map(({ field, property }) => [field, property]));
  const history = [
    ...new Set(untimed.flatMap(({ fields }) => fields.map((field) => propertyOf.get(field)!))),
  ];
  const there = new Map<string, RemoteRecord>();
  for (let at = 0; at < untimed.length; at += BATCH_HISTORY) {
    const ids = untimed.slice(at, at + BATCH_HISTORY).map(({ remote }) => remote);
    for (const record of await api.read('contacts', ids, ['hs_object_id'], { history }))
      there.set(record.id, record);
  }
  const here = await run.tenant.read((tx) => writtenHere(tx, untimed));
  return (contact): Times => {
    const remote = there.get(untimed.find((one) => one.contact === contact)?.remote ?? '');
    return (field) => {
      const said = remote?.propertiesWithHistory?.[propertyOf.get(field)!]?.[0]?.timestamp;
      const ours = here.get(`${contact} ${field.split('.')[0]}`);
      if (said === undefined || ours === undefined) return undefined;
      return { plugs: Date.parse(ours) + skewMs, hubspot: Date.parse(said) };
    };
  };
};

/** When the audit saw fields of contacts written last. */
const writtenHere = async (tx: TenantTx, untimed: readonly Untimed[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const { contact } of untimed) {
    const rows = (await tx
      .selectFrom('audit_logs')
      .select(['new_values', 'created_at'])
      .where('record_id', '=', contact)
      .orderBy('id', 'desc')
      .limit(100)
      .execute()) as unknown as { new_values: Record<string, unknown> | null; created_at: string }[];
    for (const { new_values, created_at } of rows)
      for (const field of Object.keys(new_values ?? {})) {
        const key = `${contact} ${field}`;
        if (!found.has(key)) found.set(key, created_at);
      }
  }
  return found;
};
