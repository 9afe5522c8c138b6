/** An app and an emulated HubSpot account that know each other, for tests of what goes between them. */
import { setImmediate } from 'node:timers/promises';
import type { HubspotSyncRequest } from '@the-plugs/sdk/resources/hubspot';
import type { JobRow } from '@the-plugs/server/jobs/types';
import { realWorld, type World } from '@the-plugs/server/lib/world';
import type { Outcome } from '@the-plugs/server/resources/hubspot/outcome';
import {
  type AccountSetup,
  defaultToken,
  type Emulator,
  type Fault,
  objectType,
  type Portal,
  startEmulator,
} from '../../packages/cli/src/hubspot-emulator/index.ts';
import { type Owner, type TestApp, testApp } from './app.ts';
import type { EngineName } from './engines.ts';

const type = objectType('contacts')!;
const companyType = objectType('companies')!;
const person = { type: 'CRM_UI', id: 'userId:1' };

export type HubspotBench = Awaited<ReturnType<typeof hubspotBench>>;

/** Lets in whoever has a token. */
export const withToken = (token: string) => ({
  key: token,
  renews: false,
  authorization: async () => `Bearer ${token}`,
});

/** Requests by endpoint since the last look; those to contacts by their ends. */
const callsSince = ({ portal: { journal } }: Emulator): Record<string, number> => {
  const counts = Object.entries(journal.counts());
  journal.clear();
  return Object.fromEntries(counts.map(([name, count]) => [name.replace('crm/objects/contacts', ''), count]));
};

/** The names of an account's companies. */
export const companiesIn = ({ crm }: Portal) =>
  [...crm.table(companyType).above(0)].map(({ version }) => version.values.name).sort();

/** The companies that a contact is associated with there, and as what. */
export const companiesOf = ({ crm, associations }: Portal, email: string) =>
  associations
    .list(crm.table(type).findBy('email', email)!, companyType)
    .map(({ record, typeIds }) => `${record.version.values.name} ${typeIds.join(',')}`);

/** What is logged on a contact there: the kind, and the property that holds the words. */
export const loggedOn = ({ crm, associations }: Portal, email: string) =>
  ['notes', 'meetings', 'calls', 'emails'].flatMap((name) =>
    associations.list(crm.table(type).findBy('email', email)!, objectType(name)!).map(({ record }) => ({
      kind: name,
      id: record.id,
      ...record.version.values,
    })),
  );

/** An account's marketing events. */
export const eventsIn = ({ marketingEvents }: Portal) => marketingEvents.list();

/** Who did what about the account's marketing events last. */
export const attendanceIn = ({ marketingEvents }: Portal) =>
  marketingEvents
    .list()
    .flatMap(({ participations }) => [...participations.values()])
    .map(({ contact, state }) => `${contact.version.values.email} ${state}`)
    .sort();

/** A world where nobody has to wait for an account's limits: the clocks of both go on instead. */
const impatient = (emulator: Emulator): World => {
  const real = realWorld();
  let ahead = 0;
  return {
    ...real,
    now: () => new Date(real.now().getTime() + ahead),
    async sleep(ms, signal) {
      signal.throwIfAborted();
      ahead += ms;
      emulator.portal.clock.advance(ms);
      // Others work meanwhile, as they would.
      await setImmediate();
    },
  };
};

export const hubspotBench = async (engine: EngineName, env: Readonly<Record<string, string>> = {}) => {
  const emulator = await startEmulator();
  const app: TestApp = await testApp(engine, { HUBSPOT_BASE_URL: emulator.url, ...env }, impatient(emulator));

  const there = () => emulator.portal.crm.table(type);
  const byEmail = (email: string) => there().findBy('email', email);
  const finished = async (owner: Owner, wishes: HubspotSyncRequest = {}): Promise<JobRow> =>
    owner.run(await owner.plugs.hubspot.sync(wishes));

  return {
    app,
    token: defaultToken,
    get portal() {
      return emulator.portal;
    },
    /** A new account at the same address. */
    account: (setup: AccountSetup = {}) => emulator.renew(setup),
    async close() {
      await app.close();
      await emulator.close();
    },
    /** A new organisation, connected by a token of its own: limits are remembered by it. */
    async connected(): Promise<Owner> {
      const owner = await app.found();
      const access_token = `${defaultToken}-${app.db.world.uuid()}`;
      emulator.portal.tokens.add(access_token);
      await owner.plugs.hubspot.connect({ access_token });
      return owner;
    },
    /** A sync to its end, whatever that is. */
    finished,
    /** A sync that goes well. */
    async sync(owner: Owner, wishes: HubspotSyncRequest = {}): Promise<Outcome> {
      const { state, error, result } = await finished(owner, wishes);
      if (state !== 'completed') throw new Error(JSON.stringify(error));
      return result as unknown as Outcome;
    },
    async plan(owner: Owner): Promise<Outcome & { job: string }> {
      const job = await owner.run(await owner.plugs.hubspot.plan({}));
      return { ...(job.result as unknown as Outcome), job: job.id };
    },
    changes: ({ plugs }: Owner, job_id: string) =>
      plugs.hubspot_changes.list({ job_id: [job_id], limit: 200 }).toArray({ limit: 2_000 }),
    /** The account's living records. */
    records: () => [...there().above(0)].filter(({ version }) => version.archivedAt === undefined),
    byEmail,
    /** Somebody in HubSpot's screens makes a record, or changes one. */
    add: (properties: Record<string, string>) => emulator.portal.crm.add(type, properties, person),
    edit(email: string, properties: Record<string, string>) {
      const { crm } = emulator.portal;
      crm.commit(crm.prepare({ type, record: byEmail(email), properties, version: '' }), person);
    },
    /** Time passes in the account: what changed before is now found by search. */
    later: (ms = 120_000) => emulator.portal.clock.advance(ms),
    /** Requests by endpoint since the last look. */
    calls: () => callsSince(emulator),
    fails: (...faults: Fault[]) => emulator.portal.faults.add(...faults),
    here: async ({ plugs }: Owner) => plugs.contacts.list({ limit: 200 }).toArray({ limit: 2_000 }),
    contact: ({ plugs }: Owner, email: string, more: object = {}) =>
      plugs.contacts.create({ email, ...more }),
  };
};
