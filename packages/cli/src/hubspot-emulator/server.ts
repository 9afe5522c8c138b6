/** The emulator as an HTTP server: faults first, then permission, limits, the endpoint, and the journal. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { controlRoute } from './control.ts';
import type { Action } from './faults.ts';
import type { Portal } from './portal.ts';
import { notFound, Refusal } from './problem.ts';
import type { Reply } from './request.ts';
import { type Address, type Match, type Router, readAddress } from './router.ts';
import { demand, type Grant } from './tokens.ts';

const longestAddress = 8192;
const largestBody = 10 * 1024 * 1024;
const nobody: Grant = { app: 'nobody', oauth: false, scopes: [], expiresAt: undefined };

interface Arrived {
  readonly message: IncomingMessage;
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

async function arrive(message: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new Refusal(413, 'VALIDATION_ERROR', 'The body is too large.');
    chunks.push(chunk);
  }
  const { method = 'GET', url = '/' } = message;
  return { message, method, url, body: Buffer.concat(chunks).toString('utf8') };
}

/** The id that ties an answer to the log of HubSpot; here it can be told from the journal's number. */
function correlationOf(portal: Portal): string {
  const number = (portal.journal.count() + 1).toString(16).padStart(12, '0');
  return `00000000-0000-4000-8000-${number}`;
}

function refusal(portal: Portal, error: unknown): Reply {
  if (!(error instanceof Refusal)) throw error;
  const { headers } = error.options;
  return { status: error.status, body: error.body(correlationOf(portal)), ...(headers && { headers }) };
}

/** What the account answers when nothing goes wrong on the way. */
function answer(
  portal: Portal,
  match: Match | undefined,
  address: Address,
  { message, method, url, body }: Arrived,
): Reply {
  let limits: Record<string, string> = {};
  try {
    if (url.length > longestAddress)
      throw new Refusal(414, 'VALIDATION_ERROR', 'The request URI is too long.');
    if (!match) throw notFound(`There is no ${method} ${url.split('?')[0]}.`);
    const { route, params } = match;
    const grant = route.isOpen ? nobody : portal.tokens.authenticate(message.headers.authorization);
    limits = route.isOpen ? {} : portal.limits.spend(grant, route.budget);
    if (!route.isOpen) demand(grant, route.scope(params));
    const query = new URL(url, 'http://emulator').searchParams;
    const { version } = address;
    const reply = route.handle(portal, {
      method,
      version,
      params,
      query,
      headers: message.headers,
      body,
      grant,
    });
    return { ...reply, headers: { ...limits, ...reply.headers } };
  } catch (error) {
    const reply = refusal(portal, error);
    return { ...reply, headers: { ...limits, ...reply.headers } };
  }
}

/** What HubSpot says for a status that the fault script asks for. */
function scripted(portal: Portal, action: Extract<Action, { kind: 'status' }>): Reply {
  const { status, headers, body } = action;
  const known: Readonly<Record<number, readonly [string, string]>> = {
    401: ['EXPIRED_AUTHENTICATION', 'The OAuth token used to make this call expired 1 minute(s) ago.'],
    403: ['MISSING_SCOPES', "This app hasn't been granted all required scopes to make this call."],
    423: ['LOCKED', 'The resource is locked by another process.'],
    429: ['RATE_LIMITS', 'You have reached your ten_secondly_rolling limit.'],
    477: ['MIGRATION_IN_PROGRESS', 'The account is being moved to another data centre.'],
  };
  const [category, text] = known[status] ?? ['INTERNAL_ERROR', 'internal error'];
  const extra = status === 429 ? { errorType: 'RATE_LIMIT', policyName: 'TEN_SECONDLY_ROLLING' } : {};
  const refused = new Refusal(status, category, text, { extra });
  return { status, body: body ?? refused.body(correlationOf(portal)), ...(headers && { headers }) };
}

function page(status: number): Reply {
  const body = `<html><head><title>${status}</title></head><body><center><h1>${status} Bad Gateway</h1></center></body></html>\n`;
  return { status, body, headers: { 'content-type': 'text/html' } };
}

/** The answer before it is carried out at all, if the script wants one. */
function instead(portal: Portal, action: Action | undefined): Reply | undefined {
  if (action?.kind === 'status') return scripted(portal, action);
  if (action?.kind === 'html') return page(action.status);
  return undefined;
}

function without(reply: Reply, count: number): Reply {
  const body = reply.body as { results?: unknown[] } | undefined;
  return body?.results ? { ...reply, body: { ...body, results: body.results.slice(count) } } : reply;
}

function warned(reply: Reply, message = 'The value was kept in another form.'): Reply {
  const body = reply.body as { results?: object[] } | undefined;
  const results = body?.results?.map((result) => ({ ...result, warnings: [{ message }] }));
  return results ? { ...reply, body: { ...body, results } } : reply;
}

function send(response: ServerResponse, portal: Portal, reply: Reply, isTruncated: boolean): void {
  const text =
    reply.body === undefined ? '' : typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
  const bytes = Buffer.from(text);
  response.writeHead(reply.status, {
    date: new Date(portal.clock.now()).toUTCString(),
    ...(reply.body !== undefined && {
      'content-type': 'application/json;charset=utf-8',
      'content-length': bytes.length,
    }),
    ...reply.headers,
  });
  if (!isTruncated) return void response.end(bytes);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

function inputsIn(body: string): number | undefined {
  try {
    const { inputs } = JSON.parse(body) as { inputs?: unknown };
    return Array.isArray(inputs) ? inputs.length : undefined;
  } catch {
    return undefined;
  }
}

async function exchange(
  portal: Portal,
  router: Router,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const arrived = await arrive(message);
  const { method, url, body } = arrived;
  const { pathname } = new URL(url, 'http://emulator');
  if (pathname.startsWith('/__emu/'))
    return send(response, portal, controlRoute(portal, method, pathname, body), false);

  const action = portal.faults.next(method, url, body);
  if (action?.kind === 'call') action.run();
  if (action?.kind === 'delay') await wait(action.milliseconds);
  const address = readAddress(pathname);
  const match = router.find(method, address);
  const log = (status: number | undefined): void =>
    portal.journal.add({
      at: portal.clock.now(),
      method,
      url,
      endpoint: `${method} ${match ? endpointOf(match) : address.path}`,
      version: address.version,
      inputs: inputsIn(body),
      status,
      fault: action?.kind,
    });
  if (action?.kind === 'hang') return log(undefined);
  if (action?.kind === 'cutBeforeCommit') {
    log(undefined);
    return void response.destroy();
  }
  let reply = instead(portal, action) ?? answer(portal, match, address, arrived);
  if (action?.kind === 'dropResults') reply = without(reply, action.count);
  if (action?.kind === 'warnings') reply = warned(reply, action.message);
  if (action?.kind === 'cutAfterCommit') {
    log(undefined);
    return void response.destroy();
  }
  log(reply.status);
  send(response, portal, reply, action?.kind === 'truncate');
}

/** The endpoint with the names of types filled in and ids left open: what one counts by. */
function endpointOf({ route, params }: Match): string {
  return route.path.replace(/:(\w+)(\([^)]+\))?/g, (whole, name: string) =>
    ['type', 'from', 'to', 'verb', 'state'].includes(name) ? params[name]! : whole,
  );
}

/** Listens on this machine alone. */
export function createEmulatorServer(account: () => Portal, router: Router): Server {
  return createServer((message, response) => {
    const portal = account();
    exchange(portal, router, message, response).catch((error: unknown) => {
      // A mistake of the emulator must show as one, not as weather.
      if (response.headersSent || response.destroyed) return;
      try {
        send(response, portal, refusal(portal, error), false);
      } catch {
        const text = error instanceof Error ? error.message : String(error);
        send(
          response,
          portal,
          { status: 500, body: { status: 'error', message: `emulator: ${text}` } },
          false,
        );
      }
    });
  });
}
