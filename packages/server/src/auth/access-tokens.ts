import type { KeyObject } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { deriveKey, type Secrets } from '../lib/crypto/derive.ts';
import { signingKey } from '../lib/crypto/signing-key.ts';
import { Problem } from '../lib/problem.ts';
import type { World } from '../lib/world.ts';

/** Who an access token speaks for. Whether session and rights still stand is asked on every request, not here. */
export interface AccessClaims {
  readonly user: string;
  readonly organization: string;
  readonly session: string;
}

export interface IssuedToken {
  readonly token: string;
  /** ISO 8601. */
  readonly expires_at: string;
}

export interface AccessTokens {
  issue(claims: AccessClaims): Promise<IssuedToken>;
  /**
   * Who the token speaks for.
   * @throws Problem token_expired; unauthenticated for everything else that is wrong with it
   */
  verify(token: string): Promise<AccessClaims>;
}

const ISSUER = 'the-plugs';
const AUDIENCE = 'the-plugs/api';
const TYPE = 'at+jwt';
const ALGORITHM = 'EdDSA';
/** Servers of one installation may disagree about the time by this much. */
const LEEWAY_SECONDS = 30;
const TOKEN_LENGTH_MAX = 2_048;
const VERIFIED_MAX = 1_000;

// Loaded with the first token: commands in local mode never see one.
const loadJose = () => import('jose');

/**
 * Short-lived access tokens: JWTs signed with Ed25519 (RFC 9068, RFC 8725). The key pair comes from SECRET_KEY, so all
 * processes of an installation share it; tokens of the previous secret stay valid while it is named.
 */
export function createAccessTokens(options: {
  secrets: Secrets;
  world: World;
  minutes: number;
}): AccessTokens {
  const { secrets, world, minutes } = options;
  const current = keyOf(secrets.current);
  const known = new Map([[current.id, current.publicKey]]);
  if (secrets.previous !== undefined) {
    const previous = keyOf(secrets.previous);
    known.set(previous.id, previous.publicKey);
  }
  const verified = new Map<string, { claims: AccessClaims; expires: number }>();

  return {
    async issue({ user, organization, session }) {
      const issued = Math.floor(world.now().getTime() / 1000);
      const expires = issued + minutes * 60;
      const { SignJWT } = await loadJose();
      const token = await new SignJWT({ org: organization, sid: session })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: current.id })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(user)
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(current.privateKey);
      return { token, expires_at: new Date(expires * 1000).toISOString() };
    },

    async verify(token) {
      const now = world.now();
      const before = verified.get(token);
      if (before !== undefined && now.getTime() / 1000 < before.expires) return before.claims;
      verified.delete(token);
      const payload = await verifySignature(token, known, now, minutes);
      const claims = readClaims(payload);
      if (verified.size >= VERIFIED_MAX) verified.delete(verified.keys().next().value!);
      verified.set(token, { claims, expires: payload.exp! });
      return claims;
    },
  };
}

const keyOf = (secret: string) => signingKey(deriveKey(secret, 'access-token-signing'));

async function verifySignature(
  token: string,
  known: ReadonlyMap<string, KeyObject>,
  now: Date,
  minutes: number,
): Promise<JWTPayload> {
  if (!isCanonical(token)) throw refusal();
  const { errors, jwtVerify } = await loadJose();
  try {
    const { payload } = await jwtVerify(
      token,
      (header) => {
        // Our header has just these members; a key id only ever selects from the keys we derived.
        const key = known.get(header.kid ?? '');
        if (key === undefined || Object.keys(header).length !== 3) throw refusal();
        return key;
      },
      {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        typ: TYPE,
        requiredClaims: ['sub', 'exp', 'iat', 'org', 'sid'],
        maxTokenAge: minutes * 60,
        clockTolerance: LEEWAY_SECONDS,
        currentDate: now,
      },
    );
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new Problem('token_expired', 'The access token has expired.', {
        headers: challenge('The access token has expired'),
        cause: error,
      });
    }
    throw error instanceof Problem ? error : refusal(error);
  }
}

/** One text per token: jose forgives padding, blanks and spare bits of base64url. */
function isCanonical(token: string): boolean {
  if (token.length > TOKEN_LENGTH_MAX || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return false;
  return token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

function readClaims(payload: JWTPayload): AccessClaims {
  const { sub: user, org: organization, sid: session } = payload;
  if (typeof user !== 'string' || typeof organization !== 'string' || typeof session !== 'string') {
    throw refusal();
  }
  return { user, organization, session };
}

function refusal(cause?: unknown): Problem {
  return new Problem('unauthenticated', 'The access token is not valid.', {
    headers: challenge('The access token is not valid'),
    cause,
  });
}

/** RFC 6750, 3.1. */
function challenge(description: string): Record<string, string> {
  return { 'WWW-Authenticate': `Bearer error="invalid_token", error_description="${description}"` };
}
