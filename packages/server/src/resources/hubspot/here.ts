import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { createRecord, deleteRecord, readRecord, updateRecord, type Writer } from '../engine/write.ts';
import { checkRecord } from '../validate.ts';
import { noteConflicts } from './conflicts.ts';
import {
  type Change,
  type Fault,
  linksOf,
  markChanges,
  nextChanges,
  type Payload,
  saveLink,
  settle,
} from './state.ts';
import type { Sync } from './sync.ts';

/* The part of a sync that is done here: contacts are written by the same engine as a call's, with their audit entries. */

const PORTION = 100;
const { contacts } = resources;

/** Does the next portion; answers how many records it dealt with. */
export const applyHere = async (sync: Sync, tx: TenantTx): Promise<number> => {
  const changes = await nextChanges(tx, sync.run.id, 'contacts', 'here', PORTION);
  for (const change of changes) await applyOne(sync, tx, change);
  return changes.length;
};

const applyOne = async (sync: Sync, tx: TenantTx, change: Change): Promise<void> => {
  try {
    const written = await tx.attempt(() => write(sync, tx, change));
    if (written === 'moved') return await leave(sync, tx, change);
    await finish(sync, tx, change, written);
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    await fail(sync, tx, change, faultOf(error));
  }
};

interface Written {
  readonly contact: string;
  readonly version: number;
  /** Values that our own rules refused; the others are written. */
  readonly refused: readonly { readonly field: string; readonly message: string }[];
}

/** Writes one contact. `moved` when somebody was faster: the next sync compares anew. */
const write = async (sync: Sync, tx: TenantTx, change: Change): Promise<Written | 'moved'> => {
  const { services, run, wishes } = sync;
  const writer: Writer = {
    tx,
    world: services.world,
    actor: run.actor,
    limits: services.settings.planLimits,
    because: { integration_id: wishes.integration, hubspot_id: change.remote_id },
  };
  if (change.plugs_action === 'create') {
    const { values, refused } = await accepted('create', withMetadata(change.payload.pull, {}));
    const mail = refused.find(({ field }) => field === 'email');
    // Somebody without their address would be met again as a stranger.
    if (mail) throw unacceptable(mail.message);
    const row = await createRecord(writer, contacts, values);
    return { contact: row.id, version: row.version as number, refused };
  }
  const before = await readRecord(tx, contacts, change.contact_id!).catch(() => null);
  if (before?.version !== change.contact_version) return 'moved';
  if (change.plugs_action === 'delete') {
    await deleteRecord(writer, contacts, before!.id);
    return { contact: before!.id, version: (before!.version as number) + 1, refused: [] };
  }
  const { values, refused } = await accepted(
    'update',
    withMetadata(change.payload.pull, before!.metadata as object),
  );
  const isNothing = Object.keys(values).length === 0;
  const row: Row = isNothing ? before! : await updateRecord(writer, contacts, before!.id, values);
  return { contact: row.id, version: row.version as number, refused };
};

const unacceptable = (message: string): Problem =>
  new Problem('validation_failed', message, { errors: [{ pointer: '/email', rule: 'format', message }] });

type Values = Record<string, unknown>;

/** Texts of `metadata.x` among the rest of a contact's metadata. */
const withMetadata = (pull: Payload['pull'], metadata: object): Values => {
  const entries = Object.entries(pull);
  const own = entries.filter(([name]) => name.startsWith('metadata.'));
  const plain = Object.fromEntries(entries.filter(([name]) => !name.startsWith('metadata.')));
  if (own.length === 0) return plain;
  const texts = own.map(([name, value]) => [name.slice('metadata.'.length), value]);
  return { ...plain, metadata: { ...metadata, ...Object.fromEntries(texts) } };
};

/** Values that the contract lets through, and what is wrong with the others. */
const accepted = async (
  action: 'create' | 'update',
  given: Values,
): Promise<{ values: Values; refused: Written['refused'] }> => {
  const values = { ...given };
  const refused: { field: string; message: string }[] = [];
  while (Object.keys(values).length > 0) {
    try {
      await checkRecord('contacts', action, values);
      break;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const wrong = (error.errors ?? []).map(({ pointer, message }) => ({
        field: pointer.split('/')[1] ?? '',
        message,
      }));
      if (!wrong.some(({ field }) => field in values)) throw error;
      for (const one of wrong) {
        if (one.field in values) refused.push(one);
        delete values[one.field];
      }
    }
  }
  return { values, refused };
};

const finish = async (sync: Sync, tx: TenantTx, change: Change, written: Written): Promise<void> => {
  const { services, wishes } = sync;
  const { payload, hubspot_action, remote_id, fields } = change;
  const fault = faultWithin(change, written.refused);
  const ids = { record_id: written.contact, contact_id: written.contact, remote_id };
  const isNew = change.plugs_action === 'create';
  // What is planned for somebody new belongs to them from now on.
  if (isNew && sync.companies !== null)
    await tx
      .updateTable('hubspot_changes')
      .set({ record_id: written.contact, contact_id: written.contact })
      .where('job_id', '=', sync.run.id)
      .where('object', '=', 'associations')
      .where('remote_id', '=', remote_id)
      .execute();
  const goesOn = hubspot_action !== 'none';
  if (goesOn) {
    await tx
      .updateTable('hubspot_changes')
      .set({ ...ids, contact_version: written.version, ...(fault ?? {}) })
      .where('id', '=', change.id)
      .execute();
    return markChanges(tx, [change.id], 'applied');
  }
  const link = await saveLink(services, tx, wishes.integration, {
    object: 'contacts',
    local_id: written.contact,
    remote_id,
    base: payload.base,
    local_version: written.version,
    remote_updated_at: payload.remote_updated_at,
    look_again: payload.look_again,
    fault,
    isNew,
    ...(change.plugs_action === 'delete' && { state: 'gone' as const }),
  });
  if (!isNew)
    await noteConflicts(services, tx, wishes.integration, link, { ...change, contact_id: written.contact });
  const isConflict = change.plugs_action === 'none' && fields.every(({ reason }) => reason === 'conflict');
  if (isConflict) await settle(tx, change.id, { outcome: 'skipped', fault: conflict });
  else await settle(tx, change.id, { outcome: fault ? 'failed' : 'done', fault, ...ids });
};

const conflict: Fault = {
  code: 'conflict',
  field: null,
  message: 'Both sides have changed it; plugs hubspot conflicts list shows them, resolve decides.',
  correlation_id: null,
  is_retryable: false,
};

const whatOfUnfit = {
  unknown_value: 'Map it in values of the mapping, or set unknown_value to leave.',
  invalid_value: 'Correct it on the side where it is, or set unknown_value of its field to leave.',
} as const;

/** What could not be taken along of a record that is otherwise done; the first of it stands for all. */
export const faultWithin = (change: Change, refused: Written['refused'] = []): Fault | null => {
  const unfit = change.fields.find(({ reason }) => reason === 'unknown_value' || reason === 'invalid_value');
  const [first] = refused;
  if (!unfit && !first) return null;
  return {
    code: unfit ? unfit.reason : 'invalid_value',
    field: unfit?.field ?? first!.field,
    message: unfit
      ? `${unfit.message} ${whatOfUnfit[unfit.reason as keyof typeof whatOfUnfit]} The rest was synced.`
      : `${first!.field}: ${first!.message} Correct it in HubSpot. The rest was synced.`,
    correlation_id: null,
    is_retryable: false,
  };
};

/** Somebody changed the contact after it was looked at. */
const leave = async ({ wishes }: Sync, tx: TenantTx, change: Change): Promise<void> => {
  await lookAgain(tx, wishes.integration, [change.remote_id]);
  await settle(tx, change.id, {
    outcome: 'skipped',
    fault: {
      code: 'changed_meanwhile',
      field: null,
      message: 'The contact was changed while this sync ran; the next one compares anew.',
      correlation_id: null,
      is_retryable: true,
    },
  });
};

/** The next sync reads these records of HubSpot whatever their versions say. */
export const lookAgain = async (
  tx: TenantTx,
  integration: string,
  remoteIds: readonly (string | null)[],
): Promise<void> => {
  const ids = remoteIds.flatMap((id) => id ?? []);
  if (ids.length === 0) return;
  await tx
    .updateTable('hubspot_links')
    .set({ look_again: true })
    .where('integration_id', '=', integration)
    .where('object', '=', 'contacts')
    .where('remote_id', 'in', ids)
    .execute();
};

/** A record that could not be written is remembered with the reason, so that it is not tried again before it changes. */
export const fail = async (sync: Sync, tx: TenantTx, change: Change, fault: Fault): Promise<void> => {
  const { services, wishes } = sync;
  const { object, record_id, remote_id, contact_version, payload } = change;
  await saveLink(services, tx, wishes.integration, {
    object,
    local_id: record_id,
    remote_id,
    base: await baseOf(tx, wishes.integration, change),
    local_version: contact_version,
    remote_updated_at: payload.remote_updated_at,
    look_again: fault.is_retryable,
    fault,
  });
  await settle(tx, change.id, { outcome: 'failed', fault });
};

/** What both sides agreed on before: a change that failed alters nothing of it. */
const baseOf = async (
  tx: TenantTx,
  integration: string,
  { object, remote_id }: Change,
): Promise<Payload['base']> => {
  if (remote_id === null) return {};
  const [link] = await linksOf(tx, integration, object, 'remote_id', [remote_id]);
  return link?.base ?? {};
};

const faultOf = ({ code, detail, errors, retryable }: Problem): Fault => ({
  code,
  field: errors?.[0]?.pointer.split('/')[1] ?? null,
  message: `${detail} ${whatToDo[code] ?? 'Correct the record on either side.'}`,
  correlation_id: null,
  is_retryable: retryable || code === 'plan_limit',
});

const whatToDo: Readonly<Record<string, string>> = {
  duplicate_key: 'Another contact here has that address: delete one of the two, or change its address.',
  plan_limit: 'Delete contacts that are no longer needed, or ask for a larger plan.',
  validation_failed: 'Correct the value in HubSpot.',
};
