/** An emulated account for one test file, alone or with HubSpot's own client connected to it. */
import type { Client } from '@hubspot/api-client';
import { defaultToken, type Emulator, type EmulatorSetup, startEmulator } from '../index.ts';

/** Noon in New York on a day without a change of clocks: far from both ends of the day. */
export const noon = Date.parse('2026-06-10T16:00:00Z');

export interface Emulated {
  readonly emulator: Emulator;
  /** A request with the token that may do everything. */
  readonly call: (method: string, path: string, body?: unknown, token?: string) => Promise<Response>;
}

/** Starts an account whose clock stands until it is moved. */
export async function emulated(setup: EmulatorSetup = {}): Promise<Emulated> {
  const emulator = await startEmulator({ clock: { start: noon, running: false }, ...setup });
  const call: Emulated['call'] = (method, path, body, token = defaultToken) =>
    fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return { emulator, call };
}

/** The same, with HubSpot's own client, which takes a moment to load. */
export async function emulatedWithClient(
  setup: EmulatorSetup = {},
): Promise<Emulated & { readonly client: Client }> {
  const { Client } = await import('@hubspot/api-client');
  const it = await emulated(setup);
  return { ...it, client: new Client({ accessToken: defaultToken, basePath: it.emulator.url }) };
}

/** What an answer holds. */
export async function json<Body = Record<string, unknown>>(
  response: Response | Promise<Response>,
): Promise<Body> {
  return (await (await response).json()) as Body;
}
