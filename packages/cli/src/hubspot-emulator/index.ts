/**
 * A HubSpot account on this machine, for tests and for trying things out: no data leaves it and nothing is limited
 * that you do not want limited. What it does, and what is known of the real one, stands in docs/hubspot-emulator.md.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { marketingEventRoutes } from './marketing-event-routes.ts';
import type { App } from './oauth.ts';
import { oauthRoutes } from './oauth-routes.ts';
import { Portal, type PortalSetup } from './portal.ts';
import { Router } from './router.ts';
import { crmRoutes } from './routes.ts';
import { createEmulatorServer } from './server.ts';

export { dump } from './dump.ts';
export { type Action, type Fault, parseFault } from './faults.ts';
export { objectType } from './object-types.ts';
export type { PortalOptions } from './options.ts';
export type { Portal } from './portal.ts';
export { seedCompanies, seedContacts } from './seed.ts';
export type { Target } from './webhooks.ts';

/** The token that may do everything. */
export const defaultToken = 'pat-emulator';

/** The app that can be installed with OAuth. */
export const defaultApp: App = { clientId: 'emulated-app', clientSecret: 'emulated-secret' };

export interface AccountSetup extends PortalSetup {
  /** A token that may do everything; `pat-emulator` when left out. */
  readonly token?: string;
}

export interface EmulatorSetup extends AccountSetup {
  /** A free one when left out. */
  readonly port?: number;
}

export interface Emulator extends AsyncDisposable {
  /** Where it listens, for example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The account behind it. */
  readonly portal: Portal;
  /** Another account in its place. Connections stay: whoever holds one must not take its end for an answer that was lost. */
  renew(setup?: AccountSetup): void;
  close(): Promise<void>;
}

/** Starts an emulator that listens on this machine alone. */
export async function startEmulator(setup: EmulatorSetup = {}): Promise<Emulator> {
  let portal = account(setup);
  const server = createEmulatorServer(
    () => portal,
    new Router([...crmRoutes, ...marketingEventRoutes, ...oauthRoutes]),
  );
  server.listen(setup.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    portal.clock.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    get portal() {
      return portal;
    },
    renew(next = {}) {
      portal.clock.stop();
      portal = account(next);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function account(setup: AccountSetup): Portal {
  const portal = new Portal(setup);
  portal.tokens.add(setup.token ?? defaultToken);
  portal.oauth.register(defaultApp);
  return portal;
}
