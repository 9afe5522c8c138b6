import { resources } from '../../generated/resources.ts';
import type { JobRun } from '../../jobs/run.ts';
import type { TenantTx } from '../../store/index.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import { removeFiles as removeExport } from '../exports/files.ts';
import { removeFiles as removeImport } from '../imports/files.ts';
import type { Services } from '../services.ts';
import { references } from './subject.ts';

/*
 * Files on their way in and out are sealed and cannot be changed in their middle. Those that may hold a person are deleted
 * before their time, whole: what they wrote stays, and they can be made or handed in again.
 */

/** Resources whose files may hold a person. */
const PERSONAL = [
  ...new Set([
    'contacts',
    'suppressions',
    'analytics_events',
    'integration_logs',
    'webhook_deliveries',
    'audit_logs',
    ...references.map(({ shape }) => shape.name),
  ]),
] as never[];

/** What reads or writes its file at this moment keeps it, and is waited for. */
const BUSY = ['planning', 'applying', 'undoing', 'created', 'running'];

export interface Files {
  readonly imports: readonly string[];
  readonly exports: readonly string[];
  readonly isBusy: boolean;
  /** Uploads under way, which nobody has read yet, and when the last of them expires. */
  readonly left: number;
  readonly until: string | null;
}

export const filesOf = async (tx: TenantTx): Promise<Files> => {
  const imports = (await tx
    .selectFrom('imports')
    .select(['id', 'state', 'expires_at'])
    .where('resource', 'in', PERSONAL)
    .where('received_bytes', '>', 0)
    .execute()) as { id: string; state: string; expires_at: string }[];
  const exports = (await tx
    .selectFrom('exports')
    .select(['id', 'state'])
    .where('resource', 'in', PERSONAL)
    .where('state', 'in', ['created', 'running', 'completed'])
    .execute()) as { id: string; state: string }[];
  const uploads = imports.filter(({ state }) => state === 'created' || state === 'uploading');
  const idle = (rows: readonly { id: string; state: string }[]) =>
    rows.filter(({ state }) => state !== 'uploading' && !BUSY.includes(state)).map(({ id }) => id);
  const busy = imports.filter((one) => !uploads.includes(one) && BUSY.includes(one.state));
  return {
    imports: idle(imports),
    exports: idle(exports),
    isBusy: busy.length > 0 || exports.some(({ state }) => BUSY.includes(state)),
    left: uploads.length,
    until: uploads
      .map(({ expires_at }) => expires_at)
      .reduce<string | null>((a, b) => (a && a > b ? a : b), null),
  };
};

/** Deletes these files, and answers how many imports and exports that were. */
export const removeFiles = async (
  services: Services,
  run: JobRun,
  { imports, exports }: Files,
): Promise<number> => {
  for (const id of imports) {
    await removeImport(services, run.organization, id);
    await run.checkpoint((tx) =>
      tx.updateTable('imports').set({ received_bytes: 0 }).where('id', '=', id).execute(),
    );
  }
  for (const id of exports) {
    await removeExport(services, run.organization, id);
    await run.checkpoint(async (tx) => {
      const row = await readRecord(tx, resources.exports, id);
      const writer = { tx, world: services.world, actor: run.actor };
      return changeRecord(writer, resources.exports, row, { state: 'expired' }, 'update');
    });
  }
  return imports.length + exports.length;
};
