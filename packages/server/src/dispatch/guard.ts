import { scopesFor } from '../auth/roles.ts';
import type { Operation } from '../generated/operations.ts';
import { hashToken, readToken } from '../lib/crypto/tokens.ts';
import { Problem } from '../lib/problem.ts';
import type { Principal } from '../resources/handler.ts';
import type { Services } from '../resources/services.ts';
import { type Selecting, statement, type TenantTx } from '../store/index.ts';
import type { Claim, Guard } from './types.ts';

/** Identifies callers by the bearer token they send: an access token of a person, or a service token. */
export const tokenGuard = (services: Services): Guard => {
  const lastUse = serviceTokenUse(services);
  return {
    async identify(headers) {
      const token = bearer(headers.authorization);
      const claim = readToken(token, 'st')
        ? await serviceTokenClaim(services, token, lastUse)
        : await accessTokenClaim(services, token);
      const named = headers['x-plugs-organization'];
      if (named !== undefined && named !== claim.organization)
        throw new Problem(
          'missing_scope',
          `This token belongs to organization ${claim.organization}; sign in to ${named} to work there.`,
        );
      return claim;
    },
  };
};

const bearer = (header: string | undefined): string => {
  const [, token] = /^Bearer +(\S+)$/i.exec(header ?? '') ?? [];
  if (token === undefined)
    throw new Problem('unauthenticated', 'The request carries no bearer token in its Authorization header.');
  return token;
};

/** What is not for owners to end or begin again rests in an organisation that was deactivated. */
export const refuseInactive = ({ id, inactive }: Operation, role: string | null): void => {
  if (inactive && role === 'owner') return;
  throw new Problem('organization_inactive', `The organization was deactivated, so ${id} is refused.`);
};

const gone = (what: string) => new Problem('session_revoked', `${what}; the token no longer works.`);

interface SignedIn {
  readonly role: string;
  readonly is_active: boolean;
  readonly is_deleted: boolean;
  readonly revoked_at: string | null;
  readonly organization_is_active: boolean;
}

const signedIn = statement((from: Selecting, slot) =>
  from
    .selectFrom('users')
    .innerJoin('organizations', 'organizations.id', 'users.organization_id')
    .innerJoin('sessions', 'sessions.user_id', 'users.id')
    .select(['users.role', 'users.is_active', 'users.is_deleted', 'sessions.revoked_at'])
    .select(['organizations.is_active as organization_is_active'])
    .where('users.id', '=', slot('user'))
    .where('sessions.id', '=', slot('session')),
);

interface TokenState {
  readonly scopes: readonly string[];
  readonly expires_at: string | null;
  readonly is_deleted: boolean;
  readonly organization_is_active: boolean;
}

const tokenState = statement((from: Selecting, slot) =>
  from
    .selectFrom('service_tokens')
    .innerJoin('organizations', 'organizations.id', 'service_tokens.organization_id')
    .select(['service_tokens.scopes', 'service_tokens.expires_at', 'service_tokens.is_deleted'])
    .select(['organizations.is_active as organization_is_active'])
    .where('service_tokens.id', '=', slot('id')),
);

const accessTokenClaim = async (services: Services, token: string): Promise<Claim> => {
  const { user, organization, session } = await (await services.accessTokens()).verify(token);
  return {
    organization,
    caller: user,
    // Session, person, role and organisation are looked up with every call: a right taken away is gone at once.
    async confirm(tx, operation): Promise<Principal> {
      const [row] = await tx.run<SignedIn>(signedIn, { user, session });
      if (!row || row.revoked_at !== null) throw gone('The session has ended');
      if (row.is_deleted || !row.is_active) throw gone('The user is no longer active');
      if (!row.organization_is_active) refuseInactive(operation, row.role);
      const scopes = scopesFor(row.role);
      return { kind: 'user', organization, user, service_token: null, role: row.role, scopes, session };
    },
  };
};

const serviceTokenClaim = async (
  services: Services,
  token: string,
  used: (organization: string, id: string) => void,
): Promise<Claim> => {
  const owner = await services.store.directory.tokenByHash('service_token', hashToken(token));
  if (!owner)
    throw new Problem('unauthenticated', 'The service token is not known; it may have been revoked.');
  const { organization_id: organization, record_id: id } = owner;
  return {
    organization,
    caller: id,
    async confirm(tx, operation): Promise<Principal> {
      const [row] = await tx.run<TokenState>(tokenState, { id });
      if (!row || row.is_deleted) throw gone('The service token was revoked');
      if (row.expires_at !== null && row.expires_at <= tx.now)
        throw gone(`The service token expired at ${row.expires_at}`);
      if (!row.organization_is_active) refuseInactive(operation, null);
      used(organization, id);
      const scopes = new Set(row.scopes);
      return {
        kind: 'service_token',
        organization,
        user: null,
        service_token: id,
        role: null,
        scopes,
        session: null,
      };
    },
  };
};

// `last_used_at` tells to the minute; writing it with every call would make every read a write.
const USE_NOTED_MS = 60_000;

const serviceTokenUse = ({ store, world, log }: Services) => {
  const noted = new Map<string, number>();
  return (organization: string, id: string): void => {
    const now = world.now().getTime();
    if (now - (noted.get(id) ?? 0) < USE_NOTED_MS) return;
    if (noted.size > 10_000) noted.clear();
    noted.set(id, now);
    const note = (tx: TenantTx) =>
      tx.updateTable('service_tokens').set({ last_used_at: tx.now }).where('id', '=', id).execute();
    void store
      .tenant(organization)
      .write(note)
      .catch((err: unknown) => log.warn({ err }, 'The use of a service token could not be noted.'));
  };
};
