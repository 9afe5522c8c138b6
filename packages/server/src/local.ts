import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { compose } from './compose.ts';
import type { Dispatch } from './dispatch/dispatch.ts';
import { localGuard } from './dispatch/local-guard.ts';
import type { Outgoing } from './dispatch/types.ts';
import type { JobRow } from './jobs/types.ts';
import type { Keyring } from './lib/crypto/keyring.ts';
import { createLog, type LogLevel } from './lib/log.ts';
import { Problem } from './lib/problem.ts';
import { realWorld, type World } from './lib/world.ts';
import { foundIn } from './resources/organizations/found.ts';
import { loadSettings } from './settings.ts';
import type { Store } from './store/index.ts';
import { migrate } from './store/migrate.ts';

export interface LocalOptions {
  /** Folder of the database, the files and the key. Made when it is not there. */
  readonly dataDir: string;
  /** Id or name of the organisation to work in; the first one when not given. */
  readonly organization?: string;
  readonly world?: World;
  /** What to log on standard error. Default nothing: a command prints its own errors. */
  readonly logLevel?: LogLevel;
  /** Where other systems answer, as the settings of these names. */
  readonly addresses?: Readonly<Record<string, string | undefined>>;
}

export interface Local {
  /** Answers requests of the SDK in this process. Host and scheme of the URL do not matter. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly organization: string;
  /** Runs a job in this process to its end: in local mode no server does it. */
  runJob(id: string, onProgress?: (job: JobRow) => void): Promise<JobRow>;
  /** Runs every job that is due, scheduled ones too, one after the other; answers them as they ended. */
  runDue(onProgress?: (job: JobRow) => void): Promise<JobRow[]>;
  close(): Promise<void>;
}

/** Opens a data folder as its owner: one folder, no server, no account. */
export const openLocal = async (options: LocalOptions): Promise<Local> => {
  const { dataDir, organization, world = realWorld(), logLevel = 'silent', addresses } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const databaseUrl = `sqlite:${path.join(path.resolve(dataDir), 'plugs.db')}`;
  const settings = loadSettings(
    { DATA_DIR: path.resolve(dataDir), DATABASE_URL: databaseUrl, LOG_LEVEL: logLevel, ...addresses },
    world,
  );
  await migrate({ url: databaseUrl });
  const log = createLog({ world, level: logLevel });
  const composition = await compose(settings, world, log);
  const { store, keyring } = composition.services;
  const owner = await ownerIn({ store, keyring, world }, organization);
  const dispatch = composition.dispatchFor(localGuard(owner.organization, owner.user));
  const { jobs } = composition.services;
  return {
    fetch: (request) => answerWith(dispatch, request),
    organization: owner.organization,
    runJob: (id, onProgress) => jobs.runToEnd(owner.organization, id, onProgress),
    runDue: (onProgress) => composition.runDue(owner.organization, onProgress),
    close: () => composition.close(),
  };
};

/** The identity that owns every organisation of a data folder. It has no password: nobody signs in as it. */
const OWNER = { email: 'owner@localhost', first_name: 'Local', last_name: 'Owner' };

interface Parts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
}

const ownerIn = async ({ store, keyring, world }: Parts, wanted: string | undefined): Promise<Owner> => {
  const identity = await store.directory.identityByEmail(OWNER.email);
  const memberships = identity ? await store.directory.memberships(identity.id) : [];
  const owners = memberships.map(({ organization_id, user_id }) => ({
    organization: organization_id,
    user: user_id,
  }));
  if (wanted === undefined) return owners[0] ?? found({ store, keyring, world });
  for (const owner of owners)
    if (owner.organization === wanted || (await nameOf(store, owner)) === wanted) return owner;
  const names = await Promise.all(owners.map((owner) => nameOf(store, owner)));
  throw new Problem(
    'not_found',
    `There is no organization ${wanted} in this data folder${names.length > 0 ? `; it holds ${names.join(', ')}` : ''}.`,
  );
};

interface Owner {
  readonly organization: string;
  readonly user: string;
}

const nameOf = (store: Store, { organization }: Owner): Promise<string> =>
  store
    .tenant(organization)
    .read((tx) => tx.selectFrom('organizations').select('name').executeTakeFirstOrThrow())
    .then(({ name }) => name);

/** The first use of a data folder: its owner and a first organisation. */
const found = async ({ store, keyring, world }: Parts): Promise<Owner> => {
  const organization = world.uuid();
  return store.tenant(organization).write(async (tx) => {
    // Two commands may open a new folder at once: writes run one after the other, and the later one looks again.
    const earlier = await tx.directory.identityByEmail(OWNER.email);
    const [first] = earlier ? await tx.directory.memberships(earlier.id) : [];
    if (first) return { organization: first.organization_id, user: first.user_id };
    const identity = world.uuid();
    await tx.directory.addIdentity({
      id: identity,
      email: OWNER.email,
      email_key: OWNER.email,
      password_hash: '',
      created_at: tx.now,
      updated_at: tx.now,
    });
    const rows = await foundIn(tx, { world, keyring, requestId: null }, { ...OWNER, name: 'Local' });
    await tx.directory.addMembership({
      identity_id: identity,
      organization_id: organization,
      user_id: rows.user.id,
    });
    return { organization, user: rows.user.id };
  });
};

/** A web request through the dispatcher and back. */
export const answerWith = async (dispatch: Dispatch, request: Request): Promise<Response> => {
  const url = new URL(request.url);
  const outgoing = await dispatch({
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    body: request.body,
    address: null,
    signal: request.signal,
  });
  return new Response(bodyOf(outgoing), { status: outgoing.status, headers: outgoing.headers });
};

const bodyOf = ({ body, status }: Outgoing): ConstructorParameters<typeof Response>[0] => {
  if (body === null || status === 204 || status === 304) return null;
  return typeof body === 'string' ? body : ReadableStream.from(body);
};
