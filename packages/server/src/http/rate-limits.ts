import { createHash } from 'node:crypto';
import { readJson } from '../dispatch/body.ts';
import type { Guard, Incoming } from '../dispatch/types.ts';
import { canonicalEmail } from '../lib/canonical.ts';
import { Problem } from '../lib/problem.ts';
import { createRateLimiter, type RateLimiter } from '../lib/rate-limit.ts';
import type { Services } from '../resources/services.ts';
import type { Call } from './call.ts';

/**
 * Counts requests by who makes them: the user or service token once the guard knows it; the address for operations
 * that need no token, for addresses that do not exist, and for tokens that were refused. Sign-ins are counted by
 * account and address as well.
 */
export interface RateLimits {
  /** A guard that counts whom it lets through, and whom it refuses. */
  guard(guard: Guard): Guard;
  /** Counts what no guard will see. Throws `rate_limited`, or what reading the body of a sign-in throws. */
  admit(call: Call, body: Incoming['body'], bodyLimit: number): Promise<Admitted>;
}

interface Admitted {
  readonly body: Incoming['body'];
  /** Says how the call ended: a sign-in that succeeded gives the account its attempts back. */
  settle(status: number): Promise<void>;
}

/** Attempts to sign in to one account from one address. */
const SIGN_INS = { name: 'sign-ins', points: 10, seconds: 900 };

export const createRateLimits = async (services: Services): Promise<RateLimits> => {
  const { settings, world, log } = services;
  const redis = (await services.redis()) ?? undefined;
  const options = { world, log, redis };
  const requests = createRateLimiter(
    { name: 'requests', points: settings.rateLimitPerMinute, seconds: 60 },
    options,
  );
  const signIns = createRateLimiter(SIGN_INS, options);
  // The guard sees nothing of a call but its header.
  const calls = new WeakMap<Call['headers'], Call>();
  const countAddress = (call: Call) => count(requests, call, `address:${networkOf(call.address ?? '')}`);

  const admitSignIn = async (
    call: Call,
    arriving: Incoming['body'],
    bodyLimit: number,
  ): Promise<Admitted> => {
    const signal = AbortSignal.abort();
    const { bytes, value } = await readJson({ ...call, body: arriving, signal }, bodyLimit);
    const body = ReadableStream.from([bytes]);
    const email = (value as { readonly email?: unknown } | undefined | null)?.email;
    if (typeof email !== 'string') return { body, settle: async () => {} };
    const account = [canonicalEmail(email), networkOf(call.address ?? '')].join(' ');
    const key = createHash('sha256').update(account).digest('base64url');
    await count(signIns, call, key);
    return {
      body,
      settle: async (status) => {
        if (status < 300) await signIns.reset(key);
      },
    };
  };

  return {
    async admit(call, body, bodyLimit) {
      calls.set(call.headers, call);
      const { operation } = call;
      if (operation?.id === 'health.get' || operation?.scopes) return { body, settle: async () => {} };
      await countAddress(call);
      return operation?.id === 'auth.login'
        ? admitSignIn(call, body, bodyLimit)
        : { body, settle: async () => {} };
    },
    guard: (guard) => ({
      async identify(headers) {
        const call = calls.get(headers)!;
        const claim = await guard.identify(headers).catch(async (refusal: unknown) => {
          await countAddress(call);
          throw refusal;
        });
        call.organization = claim.organization;
        await count(requests, call, `caller:${claim.caller}`);
        return claim;
      },
    }),
  };
};

const count = async (limiter: RateLimiter, call: Call, key: string): Promise<void> => {
  const { allowed, headers, resetSeconds } = await limiter.consume(key);
  call.limit = headers;
  if (!allowed)
    throw new Problem('rate_limited', `Too many attempts; the limit is free again in ${resetSeconds} s.`, {
      headers,
    });
};

/** The part of an address that one caller has to itself: all of IPv4, the first 64 bits of IPv6. */
export const networkOf = (address: string): string => {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups(head).length - groups(tail).length);
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)];
  const first = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(':')}::/64`;
};
