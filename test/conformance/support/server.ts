/** A whole server on a database of its own, reached through the dispatcher in this process or through the network. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashPassword } from '@the-plugs/server/auth/passwords';
import { type Composition, compose } from '@the-plugs/server/compose';
import { createLog } from '@the-plugs/server/lib/log';
import { realWorld, type World } from '@the-plugs/server/lib/world';
import { foundOrganization } from '@the-plugs/server/resources/organizations/found';
import { loadSettings } from '@the-plugs/server/settings';
import { startEmulator } from '../../../packages/cli/src/hubspot-emulator/index.ts';
import { type EngineName, migratedDatabase } from '../../support/migrated.ts';
import { type Answer, byDispatch, type Request, type Send } from './send.ts';

export interface Person {
  readonly organization: string;
  readonly user: string;
  readonly email: string;
  readonly password: string;
  /** Bearer tokens of a session of this person. */
  readonly access: string;
  readonly refresh: string;
}

export interface TestServer {
  readonly engine: EngineName;
  readonly composition: Composition;
  readonly world: World;
  readonly databaseUrl: string;
  readonly adminUrl: string | undefined;
  readonly dataDir: string;
  readonly send: Send;
  /** Every organisation founded so far. */
  readonly organizations: readonly string[];
  /** Founds an organisation; its owner can sign in and has done so. */
  found(name?: string): Promise<Person>;
  /** Signs in; throws when that is refused. */
  signIn(
    email: string,
    password: string,
    organization?: string,
  ): Promise<{ access: string; refresh: string }>;
  /** Runs a job of an organisation to its end, as a worker would. */
  run(organization: string, job: string): Promise<void>;
  close(): Promise<void>;
}

export const PASSWORD = 'a sentence that nobody guesses';

const settingsFor = (databaseUrl: string, dataDir: string, hubspotUrl: string, world: World) =>
  loadSettings(
    {
      ENVIRONMENT: 'test',
      ROLE: 'api',
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      SECRET_KEY: 'q7Wb2ZkTn9xLr4Vc8Js1Hy6Fd3Gm5Pa0',
      RATE_LIMIT_PER_MINUTE: '1000000',
      LOG_LEVEL: 'silent',
      HUBSPOT_BASE_URL: hubspotUrl,
    },
    world,
  );

/** Opens a server on an empty database. */
export const openServer = async (
  engine: EngineName,
  { world = realWorld(), connect = byDispatch }: { world?: World; connect?: Connect } = {},
): Promise<TestServer> => {
  const database = await migratedDatabase(engine);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'plugs-conformance-'));
  const log = createLog({ world, level: 'silent' });
  // Takes the token of the contract's example.
  const hubspot = await startEmulator({ token: 'pat-eu1-0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11' });
  const composition = await compose(settingsFor(database.url, dataDir, hubspot.url, world), world, log);
  const { send, close: disconnect } = await connect(composition);
  const { services } = composition;
  // Signing in is counted per account on the network; what a test prepares is not what it tests.
  const { send: inside } = await byDispatch(composition);
  const organizations: string[] = [];
  let hash: Promise<string> | undefined;

  const signIn: TestServer['signIn'] = async (email, password, organization) => {
    const body = { email, password, ...(organization && { organization_id: organization }) };
    const answer = await inside(post('/api/v1/auth/login', body));
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.text}`);
    const { access_token, refresh_token } = JSON.parse(answer.text) as Record<string, string>;
    return { access: access_token!, refresh: refresh_token! };
  };

  return {
    engine,
    composition,
    world,
    databaseUrl: database.url,
    adminUrl: database.adminUrl,
    dataDir,
    send,
    organizations,
    signIn,
    async found(name = 'Acme') {
      const email = `owner-${world.uuid()}@example.com`;
      const founded = await foundOrganization(services, {
        name,
        email,
        first_name: 'Olga',
        last_name: 'Owner',
      });
      organizations.push(founded.organization);
      hash ??= hashPassword(PASSWORD, world);
      const password_hash = await hash;
      await services.store.tenant(founded.organization).write(async (tx) => {
        const identity = world.uuid();
        const times = { created_at: tx.now, updated_at: tx.now };
        await tx.directory.addIdentity({ id: identity, email, email_key: email, password_hash, ...times });
        await tx.directory.addMembership({
          identity_id: identity,
          organization_id: tx.organization,
          user_id: founded.user,
        });
      });
      return { ...founded, email, password: PASSWORD, ...(await signIn(email, PASSWORD)) };
    },
    async run(organization, job) {
      await services.jobs.runToEnd(organization, job);
    },
    async close() {
      await disconnect();
      await composition.close();
      await hubspot.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** A way to reach a composition. */
export type Connect = (composition: Composition) => Promise<{ send: Send; close: () => Promise<void> }>;

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A request with a JSON body, or with none. */
export const post = (
  where: string,
  body: unknown,
  token?: string,
  headers: Record<string, string> = {},
  method = 'POST',
): Request => ({
  method,
  path: where,
  headers: {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token && bearer(token)),
    ...headers,
  },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

export const get = (where: string, token?: string, query = ''): Request => ({
  method: 'GET',
  path: where,
  query,
  headers: token ? bearer(token) : {},
});

export const json = <T = Record<string, unknown>>(answer: Answer): T => JSON.parse(answer.text) as T;
