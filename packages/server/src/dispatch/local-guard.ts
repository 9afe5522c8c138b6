import { everyScope } from '../auth/roles.ts';
import { Problem } from '../lib/problem.ts';
import { refuseInactive } from './guard.ts';
import type { Guard } from './types.ts';

/**
 * Local mode: whoever can open the data folder is its owner. Every call acts as that person, in the organisation
 * that was opened.
 */
export const localGuard = (organization: string, user: string): Guard => ({
  async identify(headers) {
    const named = headers['x-plugs-organization'];
    if (named !== undefined && named !== organization)
      throw new Problem(
        'missing_scope',
        `Organization ${organization} is open here; name ${named} with --org instead.`,
      );
    return {
      organization,
      caller: user,
      async confirm(tx, operation) {
        const row = await tx
          .selectFrom('users')
          .innerJoin('organizations', 'organizations.id', 'users.organization_id')
          .select('organizations.is_active')
          .where('users.id', '=', user)
          .executeTakeFirst();
        if (row?.is_active === false) refuseInactive(operation, 'owner');
        if (!row) throw new Problem('session_revoked', 'The data folder has lost its owner.');
        return {
          kind: 'local',
          organization,
          user,
          service_token: null,
          role: 'owner',
          scopes: everyScope(),
          session: null,
        };
      },
    };
  },
});
