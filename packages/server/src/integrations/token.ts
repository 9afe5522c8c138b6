import type { World } from '../lib/world.ts';
import { answered, faultOf } from './caller.ts';
import type { Asked } from './exchange.ts';

/** What an app is given (RFC 6749, 5.1). */
export interface Granted {
  readonly access_token: string;
  readonly expires_in: number;
  readonly refresh_token?: string;
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
 * Asks for a token: for an app's own credentials (RFC 6749, 4.4, and Zoom's account credentials), or for the refresh token
 * that it was given (6).
 * @throws ProviderFault
 */
export const askToken = async (title: string, world: World, asked: Asked): Promise<Granted> => {
  const heard = await answered(title, asked);
  if (heard.ok) return heard.body as Granted;
  const { error, error_description, reason } = (heard.body ?? {}) as Refused;
  // Wrong credentials are 400 for some and 401 for others.
  const kind = heard.status === 400 || heard.status === 401 ? ('credentials' as const) : undefined;
  throw faultOf(title, heard, { category: error, said: error_description ?? reason, kind }, world);
};

/**
 * The header of a token that is asked for when it is needed first, and again before it ends or when it is refused; once for
 * all who need it at a time.
 */
export const tokenHeader = (
  world: World,
  ask: () => Promise<Granted>,
): ((isRefused: boolean) => Promise<string>) => {
  let known: { header: string; until: number } | null = null;
  let asking: Promise<string> | null = null;
  const renew = async (): Promise<string> => {
    const now = world.now().getTime();
    const { access_token, expires_in } = await ask();
    known = { header: `Bearer ${access_token}`, until: now + expires_in * SECOND_MS - EARLY_MS };
    return known.header;
  };
  return async (isRefused) => {
    if (known !== null && !isRefused && world.now().getTime() < known.until) return known.header;
    asking ??= renew().finally(() => {
      asking = null;
    });
    return asking;
  };
};
