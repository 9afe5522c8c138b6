import {
  type Association,
  BATCH,
  BATCH_ASSOCIATIONS,
  type RemoteRecord,
} from '../../integrations/hubspot/api.ts';
import type { Courier } from './courier.ts';
import { faultIn, waits } from './refusals.ts';
import { type Change, type Fault, linksOf, type SyncObject } from './state.ts';
import type { Sync } from './sync.ts';

/*
 * That a contact belongs to a company. Making such an association twice is making it once, and so is taking it away: what
 * got no answer is sent again. Both ends may have been made by this very sync, so they are looked up when it is sent.
 */

export const associations: Courier = {
  object: 'associations',
  isRepeatable: true,
  actions: [
    { action: 'create', most: BATCH_ASSOCIATIONS, calls: 1 },
    // The new one is made, then the old one is taken away.
    { action: 'update', most: BATCH, calls: 2 },
    { action: 'archive', most: BATCH, calls: 1 },
  ],
  async send(sync, _action, batch) {
    const bonds = await bondsOf(sync, batch);
    const ends = new Map<string, RemoteRecord | Fault>();
    for (const { id } of batch) if (!bonds.has(id)) ends.set(id, waits);
    const made = [...bonds.values()].flatMap((bond) => bond.made ?? []);
    const errors = made.length === 0 ? [] : await sync.api.associate(made);
    // A contact has one company: which contact it was tells which association.
    const refused = new Map(errors.map((error) => [error.context?.fromObjectId?.[0], faultIn(error)]));
    const gone = [...bonds.values()].flatMap((bond) =>
      bond.gone === null || (bond.made !== null && refused.has(bond.contact)) ? [] : bond.gone,
    );
    if (gone.length > 0) await sync.api.dissociate(gone);
    for (const [id, bond] of bonds)
      ends.set(id, (bond.made !== null && refused.get(bond.contact)) || associated(bond));
    return ends;
  },
  find: async () => new Map(),
  agreed(_sync, { payload }, record) {
    const { company } = payload.base;
    return company ? { ...payload.base, company: [company[0], record.properties.company ?? null] } : {};
  },
};

/** What is made and what is taken away for a change; HubSpot's ids. */
interface Bond {
  readonly contact: string;
  readonly made: Association | null;
  readonly gone: Association | null;
}

/** An association as a record: that of its contact. */
const associated = ({ contact, made }: Bond): RemoteRecord => ({
  id: contact,
  properties: { company: made?.to ?? null },
  updatedAt: new Date(0).toISOString(),
});

/** Both ends of each change; one whose ends HubSpot does not have yet is not among them. */
const bondsOf = ({ run, wishes }: Sync, batch: readonly Change[]): Promise<Map<string, Bond>> =>
  run.tenant.read(async (tx) => {
    const remoteOf = async (object: SyncObject, ids: readonly string[]) =>
      new Map(
        (await linksOf(tx, wishes.integration, object, 'local_id', ids)).map((link) => [
          link.local_id,
          link.remote_id,
        ]),
      );
    const contacts = await remoteOf(
      'contacts',
      batch.flatMap(({ contact_id }) => contact_id ?? []),
    );
    const wanted = batch.map(({ payload }) => payload.push.company!).filter((id) => id !== '');
    const companies = await remoteOf('companies', [...new Set(wanted)]);
    return new Map(
      batch.flatMap(({ id, contact_id, remote_id, payload }): [string, Bond][] => {
        const { company, type, from, from_type } = payload.push;
        const contact = contacts.get(contact_id) ?? remote_id;
        const to = company ? companies.get(company) : null;
        if (contact_id === null || contact === null || to === undefined) return [];
        if (company && to === null) return [];
        const made = to === null ? null : { from: contact, to, type: Number(type) };
        const gone = from ? { from: contact, to: from, type: Number(from_type) } : null;
        return [[id, { contact, made, gone }]];
      }),
    );
  });
