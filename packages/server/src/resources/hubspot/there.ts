import {
  BATCH,
  type BatchError,
  type BatchReply,
  type RemoteRecord,
  type WriteInput,
} from '../../integrations/hubspot/api.ts';
import { HubspotFault } from '../../integrations/hubspot/fault.ts';
import type { Base } from '../../integrations/hubspot/merge.ts';
import { canonicalRemote } from '../../integrations/hubspot/values.ts';
import type { TenantTx } from '../../store/index.ts';
import { noteConflicts } from './conflicts.ts';
import { fail, faultWithin } from './here.ts';
import { type Change, type Fault, markChanges, nextChanges, saveLink, settle } from './state.ts';
import { changedAt, emailsOf, propertiesOf, type Sync } from './sync.ts';

/*
 * The part of a sync that is done at HubSpot, a hundred records a call. `sent` is committed before a batch leaves, so that
 * a killed run, and one that got no answer, knows what nobody knows the end of: that is read, and not sent blindly.
 */

/** How often a batch is sent whose answers do not arrive, before the run gives up for now. */
const ROUNDS = 3;

/** Sends the next batch, or looks up one of which nobody knows more; answers how many records that was, none when all is done. */
export const pushSome = async (sync: Sync, progress: (settled: number) => object): Promise<number> => {
  const { run } = sync;
  const unknown = await run.tenant.read((tx) => nextChanges(tx, run.id, 'unknown', BATCH));
  if (unknown.length > 0) {
    const archived = unknown.filter(({ hubspot_action }) => hubspot_action === 'archive');
    // Archiving twice is archiving once.
    await run.checkpoint((tx) => back(tx, archived));
    const written = unknown.filter((change) => !archived.includes(change));
    if (written.length > 0) await reconcile(sync, written, progress);
    return unknown.length;
  }
  for (const action of ['update', 'create'] as const) {
    const batch = await run.tenant.read((tx) => nextChanges(tx, run.id, action, BATCH));
    if (batch.length > 0) return send(sync, action, batch, progress);
  }
  const gone = await run.tenant.read((tx) => nextChanges(tx, run.id, 'archive', BATCH));
  return gone.length === 0 ? 0 : archive(sync, gone, progress);
};

/** Puts records into HubSpot's recycle bin, whose contacts were deleted here. */
const archive = async (
  sync: Sync,
  batch: readonly Change[],
  progress: (settled: number) => object,
): Promise<number> => {
  const { run, api, services, wishes } = sync;
  await run.checkpoint((tx) => markChanges(tx, ids(batch), 'sent'));
  await api.archive(
    'contacts',
    batch.map(({ remote_id }) => remote_id!),
  );
  return run.checkpoint(async (tx) => {
    for (const { id, contact_id, remote_id, contact_version, payload } of batch) {
      const { base, remote_updated_at } = payload;
      const known = {
        local_id: contact_id,
        remote_id,
        base,
        local_version: contact_version,
        remote_updated_at,
      };
      const gone = { state: 'gone', look_again: false, fault: null } as const;
      await saveLink(services, tx, wishes.integration, { ...known, ...gone });
      await settle(tx, id, { outcome: 'done' });
    }
    return batch.length;
  }, progress);
};

const ids = (changes: readonly Change[]): string[] => changes.map(({ id }) => id);

const send = async (
  sync: Sync,
  action: 'update' | 'create',
  batch: readonly Change[],
  progress: (settled: number) => object,
): Promise<number> => {
  const { run } = sync;
  await run.checkpoint((tx) => markChanges(tx, ids(batch), 'sent'));
  for (let round = 1; ; round += 1) {
    try {
      const ends = await sendWhole(sync, action, batch);
      return await note(sync, batch, ends, progress);
    } catch (error) {
      if (!(error instanceof HubspotFault) || error.kind !== 'broken') {
        // It did not happen: whoever goes on sends it.
        await run.checkpoint((tx) => back(tx, batch));
        throw error;
      }
      const settled = await reconcile(sync, batch, progress);
      if (settled > 0) return settled;
      if (round === ROUNDS) throw error;
      await run.checkpoint((tx) => markChanges(tx, ids(batch), 'sent'));
    }
  }
};

/** Changes whose batch did not happen wait again. */
const back = async (tx: TenantTx, changes: readonly Change[]): Promise<void> => {
  const halfDone = changes.filter(({ plugs_action }) => plugs_action !== 'none');
  await markChanges(tx, ids(halfDone), 'applied');
  await markChanges(tx, ids(changes.filter((change) => !halfDone.includes(change))), 'planned');
};

/** How each change of a batch ended: the record as HubSpot has it now, or a fault. */
type Ends = ReadonlyMap<string, RemoteRecord | Fault>;

/** Sends a batch; where HubSpot refuses all of it for the sake of one, halves of it, until that one is found. */
const sendWhole = async (
  sync: Sync,
  action: 'update' | 'create',
  batch: readonly Change[],
): Promise<Ends> => {
  const inputs = batch.map((change) => inputOf(action, change));
  try {
    const { api } = sync;
    return endsOf(
      batch,
      await (action === 'update' ? api.update('contacts', inputs) : api.upsert('contacts', inputs)),
    );
  } catch (error) {
    if (!(error instanceof HubspotFault) || error.kind !== 'refused') throw error;
    const [only] = batch;
    if (batch.length === 1) return new Map([[only!.id, refusalOf(error)]]);
    const half = Math.ceil(batch.length / 2);
    return new Map([
      ...(await sendWhole(sync, action, batch.slice(0, half))),
      ...(await sendWhole(sync, action, batch.slice(half))),
    ]);
  }
};

/** The change's own id ties its result to it, whatever order they come back in. */
const inputOf = (action: 'update' | 'create', { id, remote_id, payload }: Change): WriteInput =>
  action === 'update'
    ? { objectWriteTraceId: id, id: remote_id!, properties: payload.push }
    : { objectWriteTraceId: id, id: payload.push.email!, idProperty: 'email', properties: payload.push };

/** Reads a batch's answer: what it does not account for did not go well, whatever its status says. */
const endsOf = (batch: readonly Change[], { results, errors }: BatchReply): Ends => {
  const ends = new Map<string, RemoteRecord | Fault>();
  const byTrace = new Map(results.map((record) => [record.objectWriteTraceId, record]));
  const byId = new Map(results.map((record) => [record.id, record]));
  const byEmail = new Map(
    results.flatMap((record) => emailsOf(record).map((email) => [email, record] as const)),
  );
  for (const error of errors)
    for (const trace of error.context?.objectWriteTraceId ?? []) ends.set(trace, faultIn(error));
  for (const { id, remote_id, payload } of batch) {
    if (ends.has(id)) continue;
    const record =
      byTrace.get(id) ?? (remote_id === null ? byEmail.get(payload.push.email!) : byId.get(remote_id));
    if (record) ends.set(id, record);
  }
  return ends;
};

const note = async (
  sync: Sync,
  batch: readonly Change[],
  ends: Ends,
  progress: (settled: number) => object,
): Promise<number> => {
  const open = batch.filter(({ id }) => !ends.has(id));
  // HubSpot said well and named fewer results than inputs: what became of the others is looked up.
  const found = open.length === 0 ? new Map<string, RemoteRecord>() : await lookUp(sync, open);
  return sync.run.checkpoint(
    async (tx) => {
      for (const change of batch) {
        const end = ends.get(change.id) ?? found.get(change.id) ?? lost;
        if ('code' in end) await fail(sync, tx, change, inOurWords(sync, end));
        else await linkUp(sync, tx, change, end);
      }
      return batch.length;
    },
    (settled) => progress(settled),
  );
};

/** HubSpot names its property; people look for their field. */
const inOurWords = ({ fields }: Sync, fault: Fault): Fault => ({
  ...fault,
  field: fields.find(({ property }) => property === fault.field)?.field ?? fault.field,
});

const lost: Fault = {
  code: 'no_result',
  field: null,
  message: 'HubSpot answered without a word about this record; the next sync tries it again.',
  correlation_id: null,
  is_retryable: true,
};

/** Reads what became of changes that left without an answer: what is as it was to be is done, the rest waits again. */
const reconcile = async (
  sync: Sync,
  batch: readonly Change[],
  progress: (settled: number) => object,
): Promise<number> => {
  const found = await lookUp(sync, batch);
  return sync.run.checkpoint(
    async (tx) => {
      for (const change of batch) {
        const record = found.get(change.id);
        if (record) await linkUp(sync, tx, change, record);
      }
      await back(
        tx,
        batch.filter(({ id }) => !found.has(id)),
      );
      return found.size;
    },
    (settled) => progress(settled),
  );
};

/** The records of changes, as far as HubSpot has them just as they were to be. */
const lookUp = async (sync: Sync, batch: readonly Change[]): Promise<Map<string, RemoteRecord>> => {
  const properties = propertiesOf(sync);
  const updates = batch.filter(({ remote_id }) => remote_id !== null);
  const creations = batch.filter(({ remote_id }) => remote_id === null);
  const byId =
    updates.length === 0
      ? []
      : await sync.api.read(
          'contacts',
          updates.map(({ remote_id }) => remote_id!),
          properties,
        );
  const emails = creations.map(({ payload }) => payload.push.email!);
  const byEmail =
    creations.length === 0
      ? []
      : await sync.api.read('contacts', emails, properties, { idProperty: 'email' });
  const found = new Map<string, RemoteRecord>();
  for (const change of batch) {
    const record =
      change.remote_id === null
        ? byEmail.find((one) => emailsOf(one).includes(change.payload.push.email!))
        : byId.find(({ id }) => id === change.remote_id);
    if (record && isAsSent(sync, change, record)) found.set(change.id, record);
  }
  return found;
};

const isAsSent = ({ fields }: Sync, { payload }: Change, record: RemoteRecord): boolean =>
  fields
    .filter(({ property }) => property in payload.push)
    .every(
      (field) =>
        canonicalRemote(field, record.properties[field.property]) === (payload.push[field.property] || null),
    );

/** HubSpot has it: what it answered is what both sides agree on from now on, in each side's own form. */
const linkUp = async (sync: Sync, tx: TenantTx, change: Change, record: RemoteRecord): Promise<void> => {
  const { services, wishes, fields } = sync;
  const { payload } = change;
  const base: Record<string, Base[string]> = { ...payload.base };
  for (const field of fields) {
    const [ours] = base[field.field] ?? [];
    if (ours === undefined || !(field.property in payload.push) || !(field.property in record.properties))
      continue;
    base[field.field] = [ours, canonicalRemote(field, record.properties[field.property])];
  }
  const fault = faultWithin(change);
  const link = await saveLink(services, tx, wishes.integration, {
    local_id: change.contact_id,
    remote_id: record.id,
    base,
    local_version: change.contact_version,
    remote_updated_at: changedAt(record),
    look_again: payload.look_again,
    fault,
  });
  await noteConflicts(services, tx, wishes.integration, link, { ...change, remote_id: record.id });
  await settle(tx, change.id, { outcome: fault ? 'failed' : 'done', fault, remote_id: record.id });
};

const faultIn = ({ category = 'UNKNOWN', message = '', errors = [], context = {} }: BatchError): Fault => {
  const [first] = errors;
  return said(first?.code ?? category, message, fieldIn(first?.in, context, message), null);
};

const refusalOf = ({ details }: HubspotFault): Fault =>
  said(details.category, details.said ?? details.category, null, details.correlationId);

const fieldIn = (where: string | undefined, context: BatchError['context'], message: string): string | null =>
  where ?? context?.propertyName?.[0] ?? /[Pp]roperty "?([a-z][a-z0-9_]+)"?/.exec(message)?.[1] ?? null;

const said = (code: string, message: string, field: string | null, correlation_id: string | null): Fault => ({
  code: code.toLowerCase(),
  field,
  message: `HubSpot: ${message} ${whatToDo.find(([pattern]) => pattern.test(code))?.[1] ?? 'Correct the record on either side.'}`,
  correlation_id,
  is_retryable: /RATE|LOCK|INTERNAL|TIMEOUT/.test(code),
});

/** What to do about HubSpot's refusals, by a part of their code. */
const whatToDo: readonly (readonly [RegExp, string])[] = [
  [/OPTION/, 'Add the option in HubSpot, or map the value in values of the mapping.'],
  [/DOESNT_EXIST|READ_ONLY/, 'Run plugs hubspot doctor: the property has changed in the account.'],
  [/REQUIRED/, "Fill the field: an administrator's rule in HubSpot asks for it."],
  [/CONFLICT/, 'Another record there has that address: merge the two in HubSpot, or change the address.'],
  [/NOT_FOUND/, 'It was archived or deleted in HubSpot; restore it there, or delete the contact here.'],
];
