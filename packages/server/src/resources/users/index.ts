import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import type { JobRun } from '../../jobs/run.ts';
import { Problem } from '../../lib/problem.ts';
import { NIL_UUID } from '../../lib/world.ts';
import type { TenantTx } from '../../store/index.ts';
import { mailInvitation } from '../auth/invitations.ts';
import type { RulesFor } from '../engine/standard.ts';
import { answerRecord } from '../engine/standard.ts';
import type { Write } from '../engine/write.ts';
import { changeRecord, checkVersion, readRecord } from '../engine/write.ts';
import type { Context, Handlers } from '../handler.ts';
import type { Services } from '../services.ts';

/** Who may make whom what, and what ends with a membership. */
export const userRules: RulesFor = (context) => ({
  async before(write) {
    const { action, before, values, tx } = write;
    const role = values.role ?? before?.role;
    const choosesRole = action === 'create' || 'role' in values;
    const touchesOwner = choosesRole && [role, before?.role].includes('owner');
    if ((touchesOwner || losesOwner(write)) && context.principal.role !== 'owner')
      throw new Problem('missing_scope', 'Only an owner of the organization decides who is an owner.');
    if (losesOwner(write)) await keepOneOwner(tx, before!.id);
    return undefined;
  },
  async after({ action, values, tx }, user) {
    if (action === 'create') await invite(context, tx, user.id);
    if (action === 'delete' || values.is_active === false)
      await tx.directory.revokeSessions({ user: user.id }, tx.now);
  },
});

const losesOwner = ({ action, before, values }: Write): boolean =>
  before?.role === 'owner' &&
  (action === 'delete' ||
    values.is_active === false ||
    (values.role !== undefined && values.role !== 'owner'));

const keepOneOwner = async (tx: TenantTx, leaving: string): Promise<void> => {
  const other = await tx
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'owner')
    .where('is_active', '=', true)
    .where('is_deleted', '=', false)
    .where('id', '!=', leaving)
    .executeTakeFirst();
  if (!other)
    throw new Problem(
      'invalid_transition',
      'An organization keeps at least one active owner; make another one first.',
    );
};

const invite = ({ services, actor }: Parameters<RulesFor>[0], tx: TenantTx, user: string): Promise<unknown> =>
  services.jobs.enqueue(tx, { kind: 'users.invite', params: { user }, actor });

const setActive =
  (is_active: boolean) =>
  async (context: Context): Promise<never> => {
    const { services, tx, actor, path, headers, body } = context;
    const user = await readRecord(tx, resources.users, (path as { id: string }).id);
    checkVersion(user, headers['if-match']);
    if (user.is_active === is_active) return answerRecord(user) as never;
    const { reason } = (body ?? {}) as { reason?: string };
    const metadata = reason === undefined ? {} : { reason };
    const writer = { tx, world: services.world, actor, rules: userRules(context) };
    const changed = await changeRecord(writer, resources.users, user, { is_active }, 'update', metadata);
    return answerRecord(changed) as never;
  };

export const userHandlers: Handlers = {
  'users.deactivate': setActive(false),
  'users.reactivate': setActive(true),

  async 'users.invite'(context) {
    const { services, tx, actor, path } = context;
    const user = await readRecord(tx, resources.users, path.id);
    if (user.is_verified)
      throw new Problem('invalid_transition', 'This person has accepted an invitation already and signs in.');
    await invite(context as never, tx, user.id);
    await recordAudit(tx, services.world.uuid(), actor, {
      table: 'users',
      record: user.id,
      action: 'update',
      version: user.version as number,
      metadata: { invited_again: true },
    });
    return answerRecord(user, 202) as never;
  },
};

/** Mails invitations: to one person, or to everyone whom an import created. */
export const userJobs = (services: Services): JobKind[] => [
  {
    kind: 'users.invite',
    queue: 'email',
    maxAttempts: 8,
    retriesUnknown: true,
    run: async (run) => ({ sent: await mailInvitation(services, run.tenant, run.params.user as string) }),
  },
  {
    kind: 'users.invite_imported',
    queue: 'email',
    maxAttempts: 8,
    retriesUnknown: true,
    run: (run) => inviteImported(services, run),
  },
];

// One job of its own for each person, so that one bad address holds up nobody else.
const INVITED_AT_ONCE = 200;

const inviteImported = async (services: Services, run: JobRun): Promise<{ invited: number }> => {
  let progress = { invited: 0, after: '', ...(run.progress as { invited?: number; after?: string }) };
  for (;;) {
    const next = await run.checkpoint(
      async (tx) => {
        const created = await tx
          .selectFrom('audit_logs')
          .select(['id', 'record_id'])
          .where('job_id', '=', run.params.apply_job as string)
          .where('table_name', '=', 'users')
          .where('action', '=', 'create')
          .where('id', '>', progress.after || NIL_UUID)
          .orderBy('id')
          .limit(INVITED_AT_ONCE)
          .execute();
        for (const { record_id: user } of created)
          await services.jobs.enqueue(tx, { kind: 'users.invite', params: { user }, actor: run.actor });
        return { invited: progress.invited + created.length, after: created.at(-1)?.id ?? progress.after };
      },
      (done) => done,
    );
    if (next.invited === progress.invited) return { invited: next.invited };
    progress = next;
  }
};
