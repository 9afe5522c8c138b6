import type { World } from '../lib/world.ts';
import { answered, faultOf } from './caller.ts';
import type { Asked } from './exchange.ts';

interface Granted {
  readonly access_token: string;
  readonly expires_in: number;
}

interface Refused {
  readonly error?: string;
  readonly error_description?: string;
  readonly reason?: string;
}

/** A token that ends while a call is on its way is none. */
const EARLY_MS = 60_000;
const SECOND_MS = 1_000;

/**
 * The header of a token that an app is given for its credentials (RFC 6749, 4.4, and Zoom's account credentials), asked
 * for when it is needed first, and again before it ends or when it is refused.
 */
export const tokenHeader = (
  title: string,
  world: World,
  asked: Asked,
): ((isRefused: boolean) => Promise<string>) => {
  let known: { header: string; until: number } | null = null;
  return async (isRefused) => {
    const now = world.now().getTime();
    if (known !== null && !isRefused && now < known.until) return known.header;
    const heard = await answered(title, asked);
    if (!heard.ok) {
      const { error, error_description, reason } = (heard.body ?? {}) as Refused;
      // Wrong credentials are 400 for some and 401 for others.
      const kind = heard.status === 400 || heard.status === 401 ? ('credentials' as const) : undefined;
      throw faultOf(title, heard, { category: error, said: error_description ?? reason, kind }, world);
    }
    const { access_token, expires_in } = heard.body as Granted;
    known = { header: `Bearer ${access_token}`, until: now + expires_in * SECOND_MS - EARLY_MS };
    return known.header;
  };
};
