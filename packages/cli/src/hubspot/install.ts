/**
 * Installs an app in a HubSpot account: a person says yes in a browser, and the answer comes to this machine alone
 * (RFC 8252, 7.3), with a code that is good for nobody who has not its verifier (PKCE, RFC 7636).
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CliError } from '../errors.ts';
import { isCode } from '../files.ts';
import { orAborted } from '../lifetime.ts';
import { prepareNetwork } from '../network.ts';
import { neutralise } from '../output/terminal.ts';

export interface App {
  readonly client_id: string;
  readonly client_secret: string;
}

/** The version of the token endpoint; the server renews tokens by the same. */
const VERSION = '2026-09';
const TIMEOUT_MS = 30_000;
const PATH = '/callback';

const needed = [
  'oauth',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.schemas.contacts.read',
];
/** An account that has none of these, or an app that does not ask for them, goes without. */
const wished = [
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.schemas.companies.read',
  'crm.schemas.companies.write',
  'crm.objects.marketing_events.read',
  'crm.objects.marketing_events.write',
  'sales-email-read',
];

/** Where people say yes, and where tokens are asked for; an account on this machine is an emulated one, and does both. */
const places = (): { readonly people: string; readonly tokens: string } => {
  const tokens = process.env.HUBSPOT_BASE_URL || 'https://api.hubapi.com';
  const { protocol, hostname } = new URL(URL.canParse(tokens) ? tokens : 'none:');
  if (/^(127(\.\d+){3}|\[::1\]|localhost)$/.test(hostname)) return { people: tokens, tokens };
  if (protocol === 'https:') return { people: 'https://app.hubspot.com', tokens };
  throw new CliError(
    'invalid_settings',
    'HUBSPOT_BASE_URL must be an https:// address, or one on this machine.',
  );
};

/**
 * @param show brings the address before the person who says yes
 * @returns the refresh token
 */
export async function installApp(
  app: App,
  port: number,
  show: (url: string) => Promise<void>,
  signal: AbortSignal,
): Promise<string> {
  const [state, verifier] = [secret(), secret()];
  const waiting = await listen(port, state);
  try {
    const redirect_uri = `http://localhost:${waiting.port}${PATH}`;
    const url = new URL('/oauth/authorize', places().people);
    url.search = new URLSearchParams({
      client_id: app.client_id,
      redirect_uri,
      scope: needed.join(' '),
      optional_scope: wished.join(' '),
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString();
    await show(url.href);
    const code = await orAborted(waiting.code, signal);
    return await exchanged({ ...app, code, code_verifier: verifier, redirect_uri }, signal);
  } finally {
    waiting.close();
  }
}

const secret = (): string => randomBytes(32).toString('base64url');

interface Waiting {
  readonly port: number;
  /** Fails when the person says no. */
  readonly code: Promise<string>;
  close(): void;
}

async function listen(port: number, state: string): Promise<Waiting> {
  const { promise: code, resolve, reject } = Promise.withResolvers<string>();
  // Whoever waits hears of it; nobody may, when the address could not even be shown.
  code.catch(() => {});
  const server = createServer((request, response) => {
    const answer = answerIn(request, state);
    if (answer === undefined) return say(response, 404, 'There is nothing here.');
    if ('code' in answer) {
      say(response, 200, 'The app is installed. You can close this window and go back to the terminal.');
      return resolve(answer.code);
    }
    say(response, 200, 'The app was not installed. You can close this window.');
    reject(
      new CliError('hubspot_access', `HubSpot did not install the app: ${neutralise(answer.refusal)}.`, {
        hint: 'Its redirect URLs and scopes are set in the app; only a super admin of the account may install some.',
        next: [],
      }),
    );
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    if (!isCode(cause, 'EADDRINUSE', 'EACCES')) throw cause;
    throw new CliError('usage', `Nothing can listen on port ${port} of this machine.`, {
      hint: 'Choose another with --port; the app has to have its address among its redirect URLs.',
      cause,
    });
  }
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, code, close };
}

/** What HubSpot sent the browser back with; undefined for what it did not send. */
function answerIn(
  { method, url = '/' }: IncomingMessage,
  state: string,
): { readonly code: string } | { readonly refusal: string } | undefined {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (method !== 'GET' || pathname !== PATH || !isSame(searchParams.get('state') ?? '', state))
    return undefined;
  const code = searchParams.get('code');
  if (code !== null) return { code };
  return { refusal: searchParams.get('error_description') ?? searchParams.get('error') ?? 'it sent no code' };
}

const isSame = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    // The code is in the address of this page.
    'referrer-policy': 'no-referrer',
    connection: 'close',
  });
  response.end(`${text}\n`);
}

async function exchanged(form: Record<string, string>, signal: AbortSignal): Promise<string> {
  await prepareNetwork();
  const url = new URL(`/oauth/${VERSION}/token`, places().tokens);
  const body = new URLSearchParams({ ...form, grant_type: 'authorization_code' });
  const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  let answer: Response;
  let said: { refresh_token?: unknown; error_description?: unknown; message?: unknown } | null;
  try {
    answer = await fetch(url, { method: 'POST', body, signal: limited, redirect: 'error' });
    said = (await answer.json().catch(() => null)) as typeof said;
  } catch (cause) {
    signal.throwIfAborted();
    throw new CliError('network', `HubSpot did not answer at ${url.origin}.`, { cause, next: [] });
  }
  if (answer.ok && typeof said?.refresh_token === 'string') return said.refresh_token;
  const why = said?.error_description ?? said?.message ?? `status ${answer.status}`;
  throw new CliError('hubspot_access', `HubSpot gave no token for the code: ${neutralise(String(why))}.`, {
    hint: 'Look at the client ID and the client secret of the app.',
    next: [],
  });
}
