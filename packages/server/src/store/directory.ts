import type { Kysely } from '#kysely';
import { type Statements, statement } from './statement.ts';
import type { DB } from './tables.ts';

export interface Identity {
  readonly id: string;
  readonly email: string;
  readonly password_hash: string;
}

export interface Membership {
  readonly organization_id: string;
  readonly user_id: string;
}

export interface Session extends Membership {
  readonly id: string;
  readonly identity_id: string;
  readonly generation: number;
  readonly rotated_at: string | null;
  readonly expires_at: string;
  readonly revoked_at: string | null;
}

export interface TokenOwner {
  readonly organization_id: string;
  readonly record_id: string;
  readonly expires_at: string | null;
}

export interface QueueMessage {
  readonly id: string;
  readonly queue: string;
  readonly organization_id: string;
  readonly job_id: string;
  readonly attempts: number;
}

export interface MessageCount {
  readonly queue: string;
  readonly state: 'ready' | 'delayed' | 'running';
  readonly count: number;
  /** When the oldest of those that are ready was due. */
  readonly oldest: string | null;
}

type TokenPurpose = DB['token_hashes']['purpose'];

// Asked by every request that carries a service token.
const tokenByHash = statement((db: Kysely<DB>, slot) =>
  db
    .selectFrom('token_hashes')
    .select(['organization_id', 'record_id', 'expires_at'])
    .where('hash', '=', slot('hash'))
    .where('purpose', '=', slot('purpose')),
);

/**
 * The one listed set of look-ups that are made before the organisation is known: login, session,
 * service token, invitation, queue. They answer ids and hashes, never a record of a tenant.
 */
export class Directory {
  readonly #db: Kysely<DB>;
  readonly #statements: Statements;

  constructor(db: Kysely<DB>, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  identityByEmail(emailKey: string): Promise<Identity | undefined> {
    return this.#db
      .selectFrom('identities')
      .select(['id', 'email', 'password_hash'])
      .where('email_key', '=', emailKey)
      .executeTakeFirst();
  }

  identity(id: string): Promise<Identity | undefined> {
    return this.#db
      .selectFrom('identities')
      .select(['id', 'email', 'password_hash'])
      .where('id', '=', id)
      .executeTakeFirst();
  }

  async addIdentity(row: DB['identities']): Promise<void> {
    await this.#db.insertInto('identities').values(row).execute();
  }

  async setPassword(id: string, passwordHash: string, now: string): Promise<void> {
    await this.#db
      .updateTable('identities')
      .set({ password_hash: passwordHash, updated_at: now })
      .where('id', '=', id)
      .execute();
  }

  memberships(identityId: string): Promise<Membership[]> {
    return this.#db
      .selectFrom('memberships')
      .select(['organization_id', 'user_id'])
      .where('identity_id', '=', identityId)
      .orderBy('organization_id')
      .execute();
  }

  /** The login identity behind a membership, if the person has accepted the invitation. */
  async identityOfUser(userId: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('memberships')
      .select('identity_id')
      .where('user_id', '=', userId)
      .executeTakeFirst();
    return row?.identity_id;
  }

  /** Makes a person a member; a membership whose user was removed before gives way to the new one. */
  async addMembership(row: DB['memberships']): Promise<void> {
    await this.#db
      .insertInto('memberships')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['identity_id', 'organization_id']).doUpdateSet({ user_id: row.user_id }),
      )
      .execute();
  }

  async removeMembership(userId: string): Promise<void> {
    await this.#db.deleteFrom('memberships').where('user_id', '=', userId).execute();
  }

  session(id: string): Promise<Session | undefined> {
    return this.#db
      .selectFrom('sessions')
      .select([
        'id',
        'identity_id',
        'organization_id',
        'user_id',
        'generation',
        'rotated_at',
        'expires_at',
        'revoked_at',
      ])
      .where('id', '=', id)
      .executeTakeFirst();
  }

  async addSession(row: DB['sessions']): Promise<void> {
    await this.#db.insertInto('sessions').values(row).execute();
  }

  /** Moves a session on by one generation; false when another request did it first. */
  async rotateSession(id: string, from: number, now: string, expiresAt: string): Promise<boolean> {
    const result = await this.#db
      .updateTable('sessions')
      .set({ generation: from + 1, rotated_at: now, expires_at: expiresAt })
      .where('id', '=', id)
      .where('generation', '=', from)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return result.numUpdatedRows === 1n;
  }

  async revokeSession(id: string, now: string): Promise<void> {
    await this.#db
      .updateTable('sessions')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .execute();
  }

  /** Ends every session of a membership, or of a whole identity, but for one that may stay. */
  async revokeSessions(
    of: { user: string } | { identity: string },
    now: string,
    except?: string,
  ): Promise<void> {
    let query = this.#db.updateTable('sessions').set({ revoked_at: now }).where('revoked_at', 'is', null);
    query =
      'user' in of ? query.where('user_id', '=', of.user) : query.where('identity_id', '=', of.identity);
    if (except) query = query.where('id', '!=', except);
    await query.execute();
  }

  async tokenByHash(purpose: TokenPurpose, hash: string): Promise<TokenOwner | undefined> {
    const values = { hash, purpose };
    const [owner] = await this.#statements.run<Kysely<DB>, TokenOwner>(
      this.#db,
      tokenByHash,
      () => this.#db,
      values,
    );
    return owner;
  }

  async addToken(row: DB['token_hashes']): Promise<void> {
    await this.#db.insertInto('token_hashes').values(row).execute();
  }

  /** How many there were: of two requests at one moment only one removes a token. */
  async removeTokens(purpose: TokenPurpose, recordId: string): Promise<number> {
    const result = await this.#db
      .deleteFrom('token_hashes')
      .where('purpose', '=', purpose)
      .where('record_id', '=', recordId)
      .executeTakeFirst();
    return Number(result.numDeletedRows);
  }

  // The embedded queue: what a message names is claimed for real in the jobs table of its organisation.

  async publish(row: Omit<DB['queue_messages'], 'locked_until' | 'attempts'>): Promise<void> {
    await this.#db
      .insertInto('queue_messages')
      .values({ ...row, locked_until: null, attempts: 0 })
      .execute();
  }

  /**
   * The next due message of the queues. The organisation with the fewest messages at work comes first, so that
   * a long backlog of one does not keep the others waiting.
   */
  dueMessage(queues: readonly string[], now: string): Promise<QueueMessage | undefined> {
    const atWork = this.#db
      .selectFrom('queue_messages')
      .select(({ fn }) => ['organization_id as owner', fn.countAll<number>().as('messages')])
      .where('locked_until', '>=', now)
      .groupBy('organization_id');
    return this.#db
      .selectFrom('queue_messages')
      .leftJoin(atWork.as('at_work'), 'at_work.owner', 'queue_messages.organization_id')
      .select(['id', 'queue', 'organization_id', 'job_id', 'attempts'])
      .where('queue', 'in', queues)
      .where('run_at', '<=', now)
      .where((eb) => eb.or([eb('locked_until', 'is', null), eb('locked_until', '<', now)]))
      .orderBy(({ fn, val }) => fn.coalesce('at_work.messages', val(0)))
      .orderBy('run_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
  }

  /** How many messages each queue holds, by what they wait for. */
  async messageCounts(now: string): Promise<MessageCount[]> {
    const rows = await this.#db
      .selectFrom('queue_messages')
      .select((eb) => [
        'queue',
        eb
          .case()
          .when('locked_until', '>=', now)
          .then('running' as const)
          .when('run_at', '>', now)
          .then('delayed' as const)
          .else('ready' as const)
          .end()
          .as('state'),
        eb.fn.countAll<number>().as('count'),
        eb.fn.min('run_at').as('oldest'),
      ])
      .groupBy(['queue', 'state'])
      .execute();
    return rows.map((row) => ({ ...row, oldest: row.state === 'ready' ? row.oldest : null }));
  }

  /** Takes the next due message and hides it until `lockedUntil`. */
  async takeMessage(
    queues: readonly string[],
    now: string,
    lockedUntil: string,
  ): Promise<QueueMessage | undefined> {
    const next = await this.dueMessage(queues, now);
    if (!next) return undefined;
    // Another worker may have taken it since: the count of attempts tells.
    const taken = await this.#db
      .updateTable('queue_messages')
      .set({ locked_until: lockedUntil, attempts: next.attempts + 1 })
      .where('id', '=', next.id)
      .where('attempts', '=', next.attempts)
      .executeTakeFirst();
    return taken.numUpdatedRows === 1n ? next : this.takeMessage(queues, now, lockedUntil);
  }

  async retryMessage(id: string, runAt: string): Promise<void> {
    await this.#db
      .updateTable('queue_messages')
      .set({ locked_until: null, run_at: runAt })
      .where('id', '=', id)
      .execute();
  }

  async removeMessage(id: string): Promise<void> {
    await this.#db.deleteFrom('queue_messages').where('id', '=', id).execute();
  }

  async removeMessagesOf(jobId: string): Promise<void> {
    await this.#db.deleteFrom('queue_messages').where('job_id', '=', jobId).execute();
  }

  /** Organisations that anyone belongs to. */
  async organizations(): Promise<string[]> {
    const rows = await this.#db.selectFrom('memberships').select('organization_id').distinct().execute();
    return rows.map(({ organization_id }) => organization_id);
  }

  /** Forgets an organisation, and people who sign in nowhere else; messages go but for those of one job. */
  async removeOrganization(organization: string, job: string): Promise<void> {
    const db = this.#db;
    const members = await db
      .selectFrom('memberships')
      .select('identity_id')
      .where('organization_id', '=', organization)
      .execute();
    for (const table of ['sessions', 'token_hashes', 'memberships'] as const)
      await db.deleteFrom(table).where('organization_id', '=', organization).execute();
    await db
      .deleteFrom('queue_messages')
      .where('organization_id', '=', organization)
      .where('job_id', '!=', job)
      .execute();
    for (const { identity_id } of members)
      await db
        .deleteFrom('identities')
        .where('id', '=', identity_id)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('memberships').select('user_id').where('identity_id', '=', identity_id))),
        )
        .execute();
  }

  /** Removes an organisation's sessions and token hashes that ran out before `time`; nothing accepts them any more. */
  async removeExpired(organization: string, time: string): Promise<{ sessions: number; tokens: number }> {
    const remove = async (table: 'sessions' | 'token_hashes') => {
      const result = await this.#db
        .deleteFrom(table)
        .where('organization_id', '=', organization)
        .where('expires_at', '<', time)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    };
    return { sessions: await remove('sessions'), tokens: await remove('token_hashes') };
  }
}
