/** Right requests for every operation, derived from the contract: its examples, with ids that exist. */
import { sealSome } from '@the-plugs/server/audit/seal';
import { type ResourceShape, resources } from '@the-plugs/server/generated/resources';
import { hashToken } from '@the-plugs/server/lib/crypto/tokens';
import { openStore } from '@the-plugs/server/store/index';
import type { Schema } from '../../../openapi/generate/schema.ts';
import { signV3 } from '../../../packages/cli/src/hubspot-emulator/webhooks.ts';
import { follow, type Operation, operation } from './contract.ts';
import type { Request } from './send.ts';
import { bearer, json, PASSWORD, type Person, type TestServer } from './server.ts';

/** Something to be done before an operation can succeed: another operation on the same record, or its job. */
type Step = 'the job runs' | 'the audit is sealed' | (string & {});

/** The state a record must be in, told as what happened to it. Whatever is not here works on a fresh record. */
const history: Readonly<Record<string, readonly Step[]>> = {
  'imports.inspect': ['imports.upload'],
  'imports.plan': ['imports.upload'],
  'imports.apply': ['imports.upload'],
  'imports.resume': ['imports.upload', 'imports.apply', 'imports.cancel'],
  'imports.undo': ['imports.upload', 'imports.apply', 'the job runs'],
  'imports.rows': ['imports.upload', 'imports.plan', 'the job runs'],
  'imports.results': ['imports.upload', 'imports.plan', 'the job runs'],
  'exports.download': ['the job runs'],
  'jobs.retry': ['jobs.cancel'],
  'organizations.restore': ['organizations.delete'],
  'organizations.reactivate': ['organizations.deactivate'],
  'users.reactivate': ['users.deactivate'],
  'events.start': ['events.publish'],
  'events.complete': ['events.publish', 'events.start'],
  'events.register': ['events.publish'],
  'event_attendees.checkout': ['event_attendees.checkin'],
  'expenses.resubmit': ['expenses.reject'],
  'audit_logs.proof': ['the audit is sealed'],
  'media.download': ['media.upload', 'the job runs'],
  'media.link': ['media.upload', 'the job runs'],
};

/** Where a link comes from: the operation that answers it, and the record where that needs none of its own. */
const linkedBy: Readonly<Record<string, readonly [string, string?]>> = {
  'media.shared': ['media.link'],
  'events.shared_calendar': ['events.calendar_link'],
  'hubspot.webhook': ['hubspot.status', ''],
};

const stepsBefore = ({ id, standard, resource }: Operation): readonly Step[] =>
  standard === 'restore' ? [`${resource}.delete`] : (history[id] ?? []);

/** Scopes that an operation asks for beside its own, depending on what it touches. */
const furtherScopes = ({ id, resourceScope, bodyExample }: Operation): readonly string[] => {
  if (resourceScope) return [`contacts:${resourceScope}`];
  if (id === 'audit_logs.restore') return ['contacts:write'];
  if (id === 'exports.download' || id === 'notifications.campaign') return ['contacts:read'];
  // Nobody hands on a right that they lack.
  return id === 'service_tokens.create' ? (bodyExample as { scopes: string[] }).scopes : [];
};

/** A token with these scopes and nothing else. */
export const serviceToken = async (server: TestServer, owner: Person, scopes: readonly string[]) => {
  const body = { name: 'conformance', scopes };
  const answer = await server.send({
    method: 'POST',
    path: '/api/v1/service_tokens',
    headers: { 'content-type': 'application/json', ...bearer(owner.access) },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return json<{ secret: string }>(answer).secret;
};

/** What an organisation is not fit for the next story after, or before: it has one of its own. */
const needsOwn = ({ id, subject }: Operation): boolean =>
  (subject === 'organizations' && /delete|restore|activate/.test(id)) || isOnHubspot(id);

/** Works on the one account at HubSpot, and other stories connect several. */
const isOnHubspot = (id: string): boolean => id.startsWith('hubspot.');

type Values = Record<string, unknown>;

/** Columns of a resource's natural keys that hold any text. */
const freeKeys = (resource: string | undefined): ReadonlySet<string> => {
  const shape = Object.values<ResourceShape>(resources).find(({ name }) => name === resource);
  const isFree = (name: string) =>
    shape!.columns.some(
      (column) => column.name === name && column.kind === 'string' && !column.format && !column.enum,
    );
  return new Set(shape?.naturalKeys.flat().filter(isFree));
};

/** Another value in a text that is free, or another number, so that an update changes something. */
const changed = (body: Values): Values => {
  const fields = Object.entries(body);
  const [name, value] = fields.find(([key]) => /name|subject|title|notes|description/.test(key)) ??
    fields.find(([, one]) => typeof one === 'number') ?? ['subject', ''];
  return { ...body, [name]: typeof value === 'number' ? value + 1 : `${String(value)} II` };
};

/** Makes right requests in one organisation. */
export class Requests {
  readonly #server: TestServer;
  readonly owner: Person;
  #tokens = new Map<string, Promise<string>>();

  constructor(server: TestServer, owner: Person) {
    this.#server = server;
    this.owner = owner;
  }

  /** A session of the owner in this organisation: the same person may have founded others. */
  #signIn() {
    const { email, password, organization } = this.owner;
    return this.#server.signIn(email, password, organization);
  }

  /** A token that can do just this operation; none where none is needed, one of the owner where any will do. */
  async tokenFor(one: Operation): Promise<string | undefined> {
    if (one.scopes === null) return undefined;
    const scopes = [...one.scopes, ...furtherScopes(one)];
    // Signing out and changing a password end sessions: each story has a session of its own.
    if (scopes.length === 0) return (await this.#signIn()).access;
    return this.tokenWith(scopes);
  }

  tokenWith(scopes: readonly string[]): Promise<string> {
    const key = scopes.join(' ');
    const known = this.#tokens.get(key) ?? serviceToken(this.#server, this.owner, scopes);
    this.#tokens.set(key, known);
    return known;
  }

  /** A request that succeeds, once: without a token but for where the token belongs to the story. */
  async right(one: Operation, id?: string): Promise<Request> {
    if (needsOwn(one) && id === undefined) {
      const elsewhere = await this.#elsewhere(one);
      const request = await elsewhere.right(one, isOnHubspot(one.id) ? '' : await elsewhere.readied(one));
      return { ...request, headers: { ...request.headers, ...bearer(elsewhere.owner.access) } };
    }
    const record = one.path.includes('{id}') ? (id ?? (await this.readied(one))) : '';
    const contact = one.path.includes('{record}') ? await this.record('contacts') : '';
    const link = one.path.includes('{link}') ? await this.#link(one) : '';
    const path = one.path
      .replace('{table}/{record}', () => `contacts/${contact}`)
      .replace('{id}', record)
      .replace('{link}', link)
      .replace(/\{(\w+)\}/g, (_, name) => String(this.#parameter(one, name as string).schema.enum![0]));
    const headers = Object.fromEntries(
      one.parameters
        .filter((parameter) => parameter.in === 'header' && parameter.required)
        .map(({ name, schema }) => [name.toLowerCase(), String(schema.examples![0])]),
    );
    const request = { method: one.method, path, headers };
    if (one.takes === 'stream')
      return {
        ...request,
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body: `email,first_name\n${this.#server.world.uuid()}@example.com,Ada\nnot-an-address,Bob\n`,
      };
    if (one.takes === null) return request;
    const { body, token } = await this.#body(one);
    const text = JSON.stringify(body);
    const proof = one.id === 'hubspot.webhook' ? this.#signed(path, text) : {};
    return {
      ...request,
      headers: { ...headers, 'content-type': 'application/json', ...proof, ...(token && bearer(token)) },
      body: text,
    };
  }

  /** As the app signs that the example of hubspot.connect names. */
  #signed(path: string, body: string): Record<string, string> {
    const { client_secret } = operation('hubspot.connect').bodyExample as { client_secret: string };
    const now = this.#server.world.now().getTime();
    const url = `${this.#server.composition.services.settings.publicUrl}${path}`;
    return {
      'x-hubspot-signature-v3': signV3(client_secret, url, body, now),
      'x-hubspot-request-timestamp': String(now),
    };
  }

  #hubspot: Promise<Requests> | undefined;

  /** Another organisation; for what is about HubSpot one that is connected, and none with a sync under way. */
  async #elsewhere({ id }: Operation): Promise<Requests> {
    const found = async () => new Requests(this.#server, await this.#server.found('Elsewhere'));
    if (!isOnHubspot(id)) return found();
    const isJob = id === 'hubspot.plan' || id === 'hubspot.sync';
    if (!isJob) this.#hubspot ??= found();
    const elsewhere = await (isJob ? found() : this.#hubspot!);
    if (id !== 'hubspot.connect') await elsewhere.done('hubspot.connect', '');
    return elsewhere;
  }

  /** Sends a right request as the owner and answers what came back. */
  async done(id: string, record?: string): Promise<Values> {
    const one = operation(id);
    const request = await this.right(one, record);
    const answer = await this.#server.send({
      ...request,
      headers: { ...(one.scopes && bearer(this.owner.access)), ...request.headers },
    });
    if (answer.status >= 300) throw new Error(`${id}: ${answer.text}`);
    return answer.text.startsWith('{') ? json(answer) : {};
  }

  /** The id of a record that the operation can work on, in the state it needs. */
  async readied(one: Operation): Promise<string> {
    const id = await this.record(one.subject);
    let job = one.subject === 'exports' ? ((await this.done('exports.get', id)).job_id as string) : undefined;
    for (const step of stepsBefore(one)) {
      if (step === 'the job runs') await this.#server.run(this.owner.organization, job!);
      else if (step === 'the audit is sealed') await this.#sealed();
      else {
        const { id: started, kind, job_id } = await this.done(step, id);
        if (typeof kind === 'string') job = started as string;
        else if (typeof job_id === 'string') job = job_id;
      }
    }
    return id;
  }

  /** The id of a fresh record of a resource. */
  async record(resource: string): Promise<string> {
    if (resource === 'organizations') return this.owner.organization;
    if (resource === 'jobs') return (await this.done('exports.create')).job_id as string;
    if (resource === 'analytics_events') await this.done('analytics_events.ingest');
    // The newest entry is one that can be taken back.
    if (resource === 'audit_logs') await this.done('contacts.update', await this.record('contacts'));
    if (resource === 'hubspot_conflicts') return this.#conflict();
    if (resource === 'webhook_deliveries') await this.done('webhooks.trigger');
    if (resource === 'audit_checkpoints') await this.#sealed();
    if (resource === 'audit_archives') return this.#archived();
    if (['audit_logs', 'analytics_events', 'webhook_deliveries', 'audit_checkpoints'].includes(resource)) {
      const { items } = await this.done(`${resource}.list`);
      return (items as { id: string }[])[0]!.id;
    }
    const made = await this.done(`${resource}.create`);
    // The one record stands in the answer, or beside its secret.
    const [nested] = Object.values(made).filter((value) => typeof (value as Values | null)?.id === 'string');
    return ((nested as Values | undefined) ?? made).id as string;
  }

  /** Seals until nothing waits: others' transactions may hold entries back for a moment. */
  async #sealed(): Promise<void> {
    await this.done('contacts.create');
    for (;;) {
      await this.done('audit_checkpoints.seal');
      if ((await this.done('audit_checkpoints.status')).unsealed === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** An archive, as there would be one if the last checkpoint had been signed long ago. */
  async #archived(): Promise<string> {
    const { world, composition, databaseUrl } = this.#server;
    const { services } = composition;
    const past = { ...world, now: () => new Date(world.now().getTime() - 100 * 86_400_000) };
    const store = await openStore(databaseUrl, past);
    const sealer = { engine: store.engine, keyring: services.keyring, world: past };
    await this.done('contacts.create');
    for (let added = 0; added === 0; )
      ({ added } = await store.tenant(this.owner.organization).write((tx) => sealSome(sealer, tx)));
    await store.close();
    await services.store.tenant(this.owner.organization).write((tx) =>
      tx
        .updateTable('organizations')
        .set({ settings: { audit_retention_days: 90 } as never })
        .execute(),
    );
    // No archive is made while somebody is being erased, and that waits for exports of other stories.
    const erasures = await services.store
      .tenant(this.owner.organization)
      .read((tx) =>
        tx
          .selectFrom('jobs')
          .select('id')
          .where('kind', '=', 'contacts.erase')
          .where('state', '=', 'queued')
          .execute(),
      );
    for (const { id } of erasures) await this.done('jobs.cancel', id as string);
    const { id: job } = await this.done('audit_archives.run');
    await this.#server.run(this.owner.organization, job as string);
    const { items } = await this.done('audit_archives.list');
    return (items as { id: string }[])[0]!.id;
  }

  /** A conflict as a sync would find it; only syncs do. */
  async #conflict(): Promise<string> {
    const { world, composition } = this.#server;
    const [integration, contact] = [await this.record('integrations'), await this.record('contacts')];
    const [id, link] = [world.uuid(), world.uuid()];
    await composition.services.store.tenant(this.owner.organization).write(async (tx) => {
      const common = { integration_id: integration, remote_id: link, created_at: tx.now };
      const ends = { id: link, object: 'contacts', local_id: contact };
      await tx.insertInto('hubspot_links', { ...common, ...ends }).execute();
      const about = { id, link_id: link, contact_id: contact, field: 'phone', property: 'phone' };
      await tx.insertInto('hubspot_conflicts', { ...common, ...about, updated_at: tx.now }).execute();
    });
    return id;
  }

  /** The end of a link that the operation opens. */
  async #link(one: Operation): Promise<string> {
    const where = needsOwn(one) ? await this.#elsewhere(one) : this;
    const { url, webhook_url } = await where.done(...linkedBy[one.id]!);
    return String(url ?? webhook_url)
      .split('/')
      .at(-1)!;
  }

  #parameter(one: Operation, name: string) {
    return one.parameters.find((parameter) => parameter.name === name)!;
  }

  async #body(one: Operation): Promise<{ body: unknown; token?: string }> {
    const person = () => this.#server.found('Elsewhere');
    switch (one.id) {
      case 'auth.login':
        return { body: { email: this.owner.email, password: this.owner.password } };
      case 'auth.refresh':
        return { body: { refresh_token: (await person()).refresh } };
      case 'auth.change_password': {
        const { access } = await person();
        return { body: { current_password: PASSWORD, new_password: `${PASSWORD}, again` }, token: access };
      }
      case 'auth.accept_invitation':
        return { body: { token: await this.invitation(), password: PASSWORD } };
      case 'hubspot.erase': {
        const contact_id = await this.record('contacts');
        const { id: job } = await this.done('contacts.erase', contact_id);
        await this.#server.run(this.owner.organization, job as string);
        return { body: { contact_id } };
      }
      case 'imports.apply':
        return { body: {} };
      case 'analytics_events.ingest': {
        const { events } = one.bodyExample as { events: Values[] };
        return { body: { events: events.map((event) => ({ ...event, id: this.#server.world.uuid() })) } };
      }
      case 'notifications.create':
        return { body: { ...(one.bodyExample as Values), user_id: this.owner.user } };
      default: {
        const body = await this.#real(one.bodySchema!, one.bodyExample, freeKeys(one.resource));
        return { body: one.standard === 'update' ? changed(body as Values) : body };
      }
    }
  }

  /** The token of an invitation of someone, as it would stand in the mail; of someone new when not said. */
  async invitation(invited?: string): Promise<string> {
    const { world, composition } = this.#server;
    const user = invited ?? (await this.record('users'));
    const token = `pli_${world.bytes(32).toString('base64url')}`;
    await composition.services.store.tenant(this.owner.organization).write((tx) =>
      tx.directory.addToken({
        hash: hashToken(token),
        purpose: 'invitation',
        organization_id: this.owner.organization,
        record_id: user,
        expires_at: new Date(world.now().getTime() + 3_600_000).toISOString(),
      }),
    );
    return token;
  }

  /** An example made real: references name records that exist, keys and e-mails are nobody else's. */
  async #real(asked: Schema, example: unknown, keys: ReadonlySet<string>): Promise<unknown> {
    const schema = { ...follow(asked), ...asked };
    if (example === null || example === undefined) return example;
    if (schema['x-references']) return this.record(schema['x-references']);
    if (schema.format === 'email') return `${this.#server.world.uuid()}@example.com`;
    if (Array.isArray(example))
      return Promise.all(example.map((item) => this.#real(schema.items ?? {}, item, keys)));
    if (typeof example !== 'object') return example;
    const branches = (schema.oneOf ?? [schema]).map((branch) => ({ ...follow(branch), ...branch }));
    const fits = branches.find((branch) => Object.keys(example).every((key) => branch.properties?.[key]));
    const entries = Object.entries(example).map(async ([key, value]) => [
      key,
      keys.has(key) && typeof value === 'string'
        ? `${value} ${this.#server.world.uuid()}`
        : await this.#real((fits ?? schema).properties?.[key] ?? {}, value, keys),
    ]);
    return Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
  }
}
