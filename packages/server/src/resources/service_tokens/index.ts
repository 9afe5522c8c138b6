import { missingScopes } from '../../auth/roles.ts';
import { resources } from '../../generated/resources.ts';
import { hashToken, randomToken } from '../../lib/crypto/tokens.ts';
import { Problem } from '../../lib/problem.ts';
import { answerRecord, type RulesFor } from '../engine/standard.ts';
import { createRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';

// Enough to recognise a token in a list, far too little to use it.
const PREFIX_LENGTH = 14;

/** A revoked token's hash goes with it, so that the next request finds nothing. */
export const serviceTokenRules: RulesFor = () => ({
  async after({ action, tx }, token) {
    if (action === 'delete') await tx.directory.removeTokens('service_token', token.id);
  },
});

export const serviceTokenHandlers: Handlers = {
  async 'service_tokens.create'({ services, tx, actor, principal, body }) {
    const missing = missingScopes(principal, body.scopes);
    if (missing.length > 0)
      throw new Problem('missing_scope', `You cannot hand on what you lack: ${missing.join(', ')}.`);
    if (typeof body.expires_at === 'string' && Date.parse(body.expires_at) <= Date.parse(tx.now))
      throw new Problem('validation_failed', 'A service token must expire in the future.', {
        errors: [
          { pointer: '/expires_at', rule: 'future', message: 'Give a time to come, or null for never.' },
        ],
      });
    const secret = randomToken('st', services.world);
    const writer = { tx, world: services.world, actor };
    const row = await createRecord(
      writer,
      resources.service_tokens,
      { ...body },
      { prefix: secret.slice(0, PREFIX_LENGTH) },
    );
    await tx.directory.addToken({
      hash: hashToken(secret),
      purpose: 'service_token',
      organization_id: tx.organization,
      record_id: row.id,
      expires_at: body.expires_at ?? null,
    });
    return { ...answerRecord(row, 201), body: { service_token: row, secret } as never };
  },
};
