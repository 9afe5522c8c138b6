import { PlugsError } from './errors.ts';

/** What a login answers. */
export interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string | undefined;
  /** Seconds from now. */
  readonly expires_in?: number | undefined;
}

/** A token that is made when it is needed, for example read from a file or exchanged in CI. */
export type TokenSource = (context: {
  /** The token the server has just refused, when there is one: make another. */
  readonly refused: string | undefined;
}) => string | undefined | Promise<string | undefined>;

export interface SessionOptions extends Tokens {
  /** Called with each new pair before it is used: store it, the old refresh token is spent. */
  readonly onTokens?: ((tokens: Tokens) => void | Promise<void>) | undefined;
  /** Replaces the call to `auth.refresh`, for example to take a lock between processes. */
  readonly refresh?: ((tokens: Tokens) => Promise<Tokens>) | undefined;
}

/** Where calls get their token from. */
export interface Credentials {
  /** The token to send; undefined sends none. */
  token(): Promise<string | undefined>;
  /** Another token after this one was refused; undefined when there is none. */
  renew(refused: string | undefined): Promise<string | undefined>;
}

export function tokenCredentials(token: string | TokenSource | undefined): Credentials {
  if (typeof token !== 'function') return { token: async () => token, renew: async () => undefined };
  return {
    token: async () => token({ refused: undefined }),
    async renew(refused) {
      const fresh = await token({ refused });
      return fresh === refused ? undefined : fresh;
    },
  };
}

/** Refreshed this long before the end, so that a slow or long call does not start with a dying token. */
const earlyMs = 30_000;

/**
 * A signed-in person. However many calls are refused at once, the pair is refreshed once:
 * a refresh token is good for one use, and using it twice ends the session.
 * @param exchange calls the server with the refresh token
 */
export function sessionCredentials(
  session: SessionOptions,
  exchange: (tokens: Tokens) => Promise<Tokens>,
  now: () => number,
): Credentials {
  let tokens: Tokens = session;
  let endsAt = endOf(session);
  let running: Promise<string> | undefined;

  function endOf(pair: Tokens): number {
    return pair.expires_in === undefined ? Number.POSITIVE_INFINITY : now() + pair.expires_in * 1000;
  }

  async function refresh(): Promise<string> {
    if (tokens.refresh_token === undefined) {
      throw new PlugsError('signed_out', 'The session has ended and there is no refresh token.', {
        hint: 'Sign in again.',
      });
    }
    const fresh = await (session.refresh ?? exchange)(tokens);
    tokens = { ...fresh, refresh_token: fresh.refresh_token ?? tokens.refresh_token };
    endsAt = endOf(tokens);
    await session.onTokens?.(tokens);
    return tokens.access_token;
  }

  function refreshOnce(): Promise<string> {
    running ??= refresh().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    async token() {
      if (running) return running;
      const dying = endsAt - now() < earlyMs && tokens.refresh_token !== undefined;
      return dying ? refreshOnce() : tokens.access_token;
    },
    async renew(refused) {
      // Another call may have refreshed while this one was on its way.
      if (!running && refused !== tokens.access_token) return tokens.access_token;
      if (!running && tokens.refresh_token === undefined) return undefined;
      return refreshOnce();
    },
  };
}
