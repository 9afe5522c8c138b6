import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFile } from '../../../../../test/support/bulk.ts';
import { engines, type TestStore, testStore } from '../../../../../test/support/engines.ts';
import { rowWriter, type Value } from '../../bulk/csv/write.ts';
import { type Composition, compose } from '../../compose.ts';
import { localGuard } from '../../dispatch/local-guard.ts';
import type { Guard, Outgoing } from '../../dispatch/types.ts';
import { resources } from '../../generated/resources.ts';
import { createLog } from '../../lib/log.ts';
import { realWorld, type World } from '../../lib/world.ts';
import { loadSettings } from '../../settings.ts';

type Row = Record<string, unknown> & { id: string };

interface Sent {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
  // Problems and records, read as what the test expects them to be.
  readonly json: Row & { code?: string; items?: Row[]; errors?: { pointer: string }[] };
}

interface Caller {
  (
    method: string,
    target: string,
    options?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<Sent>;
  readonly organization: string;
  readonly open: (target: string, body: unknown, signal?: AbortSignal) => Promise<Outgoing>;
}

/** A guard that grants less than the owner's scopes. */
const limited = (guard: Guard, scopes: readonly string[]): Guard => ({
  async identify(headers) {
    const { confirm, ...claim } = await guard.identify(headers);
    return { ...claim, confirm: async (...of) => ({ ...(await confirm(...of)), scopes: new Set(scopes) }) };
  },
});

const nasty: Record<string, unknown>[] = [
  { email: 'ana@example.com', first_name: '=HYPERLINK("http://x","y")', last_name: "O'Neil", lead_score: 7 },
  { email: 'bob@example.com', first_name: "'already", phone: '+1 555 0100', company: 'Big "A", Inc\r\nLtd' },
  { email: 'zoe@example.com', first_name: ' Zoë ', company: '＝1+1', notes: 'tab\there', bio: '\\N \\t "' },
  { email: 'kim@example.com', contact_type: 'plug', metadata: { a: [1, { b: '=x\ny' }], 'k"': null } },
  { email: 'lee@example.com', contact_type: 'contact', company: '@home', notes: '\n-', metadata: { n: 0.5 } },
];

describe.each(engines)('exports on %s', (engine) => {
  let db: TestStore;
  let folder: string;
  let server: Composition;
  let acme: Caller;
  let ahead = 0;
  const real = realWorld();
  const world: World = { ...real, now: () => new Date(real.now().getTime() + ahead) };

  const callerOf = (organization: string, guard: Guard): Caller => {
    const dispatch = server.dispatchFor(guard);
    const open = (
      method: string,
      target: string,
      body: unknown,
      headers = {},
      signal = new AbortController().signal,
    ) => {
      const [pathname = '', query = ''] = target.split('?');
      const sent = body === undefined ? null : [Buffer.from(JSON.stringify(body))];
      return dispatch({
        method,
        path: `/api/v1${pathname}`,
        query,
        headers: { ...(sent && { 'content-type': 'application/json' }), ...headers },
        body:
          sent &&
          (async function* () {
            yield* sent;
          })(),
        address: null,
        signal,
      });
    };
    const caller = async (
      method: string,
      target: string,
      { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
    ): Promise<Sent> => {
      const answer = await open(method, target, body, headers);
      const text = await textOf(answer);
      const json = /^application\/(problem\+)?json/.test(answer.headers['Content-Type'] ?? '')
        ? JSON.parse(text)
        : {};
      return { status: answer.status, headers: answer.headers, text, json };
    };
    return Object.assign(caller, {
      organization,
      open: (target: string, body: unknown, signal?: AbortSignal) => open('POST', target, body, {}, signal),
    });
  };

  const textOf = async ({ body }: Outgoing): Promise<string> => {
    if (body === null || typeof body === 'string') return body ?? '';
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  };

  const found = async (name: string): Promise<{ caller: Caller; guard: Guard }> => {
    const { organization, user } = await db.found(name);
    const guard = localGuard(organization, user);
    return { caller: callerOf(organization, guard), guard };
  };

  beforeAll(async () => {
    db = await testStore(engine, world);
    folder = mkdtempSync(path.join(tmpdir(), 'plugs-exports-'));
    const env = { DATABASE_URL: db.url, DATA_DIR: folder, SECRET_KEY: db.secrets.current };
    server = await compose(loadSettings(env, world), world, createLog({ world, level: 'silent' }));
    acme = (await found('Acme')).caller;
    for (const body of nasty) expect((await acme('POST', '/contacts', { body })).status).toBe(201);
  });
  afterAll(async () => {
    await server?.close();
    await db?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Creates an export and runs its job to the end. */
  const exported = async (caller: Caller, body: Record<string, unknown>): Promise<Row> => {
    const created = await caller('POST', '/exports', { body });
    expect(created.json).toMatchObject({ state: 'created', rows: null });
    await server.services.jobs.runToEnd(caller.organization, created.json.job_id as string);
    return (await caller('GET', `/exports/${created.json.id}`)).json;
  };
  const content = (caller: Caller, id: string, headers = {}) =>
    caller('GET', `/exports/${id}/content`, { headers });
  const listed = async (caller: Caller, query = ''): Promise<Row[]> =>
    (await caller('GET', `/contacts?limit=200${query}`)).json.items!.sort((a, b) => (a.id < b.id ? -1 : 1));
  const columns = resources.contacts.columns.map(({ name }) => name);
  const cells = (rows: readonly Row[], names: readonly string[] = columns) =>
    rows.map((row) => names.map((name) => row[name] as Value));

  test('a CSV holds every readable column of every record, as the API shows them', async () => {
    const done = await exported(acme, { resource: 'contacts' });
    const { status, text, headers } = await content(acme, done.id);
    expect(done).toMatchObject({
      state: 'completed',
      rows: nasty.length,
      file_size: Buffer.byteLength(text),
      error: null,
    });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      ETag: `"${done.checksum as string}"`,
      'Content-Disposition': `attachment; filename="${done.file_name as string}"`,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
    });
    const rows = await listed(acme);
    const read = parse(text, { columns: true }) as Record<string, string>[];
    expect(read.map(({ metadata }) => JSON.parse(metadata!))).toEqual(rows.map(({ metadata }) => metadata));
    // Blanks inside JSON are the engine's own; every other byte is the writer's.
    const others = columns.filter((name) => name !== 'metadata');
    const plain = await exported(acme, { resource: 'contacts', fields: others });
    const writer = rowWriter('csv', others);
    expect((await content(acme, plain.id)).text).toBe(
      writer.head + writer.rows(cells(rows, others)) + writer.tail,
    );
  });

  test('what was exported is read back by an import without a mapping, value by value', async () => {
    const done = await exported(acme, { resource: 'contacts' });
    const { text } = await content(acme, done.id);
    const { rows, rejected } = await readFile(text, {}, resources.contacts);
    expect(rejected).toEqual([]);
    const writable = resources.contacts.columns.filter((column) => column.writable).map(({ name }) => name);
    const originals = (await listed(acme)).map((row) =>
      Object.fromEntries(writable.map((name) => [name, row[name]])),
    );
    const back = rows.map(({ $line: _, ...row }) => ({
      ...row,
      metadata: JSON.parse(row.metadata as string),
    }));
    expect(back).toEqual(originals);
  });

  test('users and interactions come back too', async () => {
    const [contact] = await listed(acme);
    const body = {
      contact_id: contact!.id,
      interaction_type: 'call',
      interaction_date: '2026-11-23T20:15:00.120Z',
      subject: '-1',
    };
    await acme('POST', '/contact_interactions', { body });
    for (const [shape, mode] of [
      [resources.contact_interactions, 'create'],
      [resources.users, 'upsert'],
    ] as const) {
      const { text } = await acme('POST', '/exports/stream', { body: { resource: shape.name } });
      const { rows, rejected } = await readFile(text, { mode }, shape);
      expect(rejected).toEqual([]);
      const [first] = (await acme('GET', `/${shape.name}?limit=1`)).json.items!;
      const { $line: _, metadata, ...back } = rows[0]!;
      expect(first).toMatchObject(back);
      if (metadata !== undefined) expect(JSON.parse(metadata as string)).toEqual(first!.metadata);
    }
  });

  test('NDJSON and JSON hold the records of the list', async () => {
    const rows = await listed(acme);
    const lines = await content(acme, (await exported(acme, { resource: 'contacts', format: 'ndjson' })).id);
    expect(
      lines.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
    const whole = await content(acme, (await exported(acme, { resource: 'contacts', format: 'json' })).id);
    expect(JSON.parse(whole.text)).toEqual(rows);
  });

  test.each([
    [{ contact_type: ['plug', 'contact'] }, '&contact_type=plug&contact_type=contact'],
    [{ contact_type: 'plug' }, '&contact_type=plug'],
    [{ email: ['ANA@example.com'] }, '&email=ANA@example.com'],
    [{ q: "o'neil" }, "&q=o'neil"],
    [{ 'lead_score[gte]': 7 }, '&lead_score[gte]=7'],
    [{ 'created_at[lt]': '2020-01-01T00:00:00Z' }, '&created_at[lt]=2020-01-01T00:00:00Z'],
  ])('the filters %j choose what the list chooses', async (filters, query) => {
    const body = { resource: 'contacts', format: 'json', filters, fields: ['email', 'id'] };
    const rows = await listed(acme, query);
    const { json } = await acme('POST', '/exports/stream', { body });
    expect(json).toEqual(rows.map(({ id, email }) => ({ email, id })));
  });

  test('deleted records come only when they are asked for', async () => {
    const { caller } = await found('Deleting');
    const { json } = await caller('POST', '/contacts', { body: { email: 'gone@example.com' } });
    await caller('DELETE', `/contacts/${json.id}`);
    expect((await exported(caller, { resource: 'contacts' })).rows).toBe(0);
    expect((await exported(caller, { resource: 'contacts', filters: { include_deleted: true } })).rows).toBe(
      1,
    );
  });

  test('without the guard cells stay as they are, and the file is not marked', async () => {
    const done = await exported(acme, { resource: 'contacts', formula_safe: false, fields: ['first_name'] });
    const { text } = await content(acme, done.id);
    expect(text.split('\r\n').slice(0, 2)).toEqual(['first_name', '"=HYPERLINK(""http://x"",""y"")"']);
  });

  test('a download goes on where it was cut, and starts anew when the file is another one', async () => {
    const done = await exported(acme, { resource: 'contacts' });
    const whole = (await content(acme, done.id)).text;
    const bytes = Buffer.from(whole);
    const etag = `"${done.checksum as string}"`;
    const rest = await content(acme, done.id, { range: 'bytes=100-', 'if-range': etag });
    expect(rest).toMatchObject({ status: 206, text: bytes.toString('utf8', 100) });
    expect(rest.headers['Content-Range']).toBe(`bytes 100-${bytes.length - 1}/${bytes.length}`);
    expect((await content(acme, done.id, { range: 'bytes=0-9' })).text).toBe(whole.slice(0, 10));
    expect((await content(acme, done.id, { range: 'bytes=-3' })).text).toBe(whole.slice(-3));
    expect(await content(acme, done.id, { range: 'bytes=5-', 'if-range': '"other"' })).toMatchObject({
      status: 200,
      text: whole,
    });
    const beyond = await content(acme, done.id, { range: `bytes=${bytes.length}-` });
    expect(beyond).toMatchObject({ status: 416, json: { code: 'range_not_satisfiable' } });
    expect(beyond.headers['Content-Range']).toBe(`bytes */${bytes.length}`);
  });

  test('no one sees the rows or the files of another organisation', async () => {
    const { caller: other } = await found('Other');
    await other('POST', '/contacts', { body: { email: 'mine@example.com' } });
    const done = await exported(other, { resource: 'contacts', fields: ['email'], format: 'json' });
    expect(JSON.parse((await content(other, done.id)).text)).toEqual([{ email: 'mine@example.com' }]);
    expect((await content(acme, done.id)).json.code).toBe('not_found');
    expect((await acme('GET', `/exports/${done.id}`)).status).toBe(404);
    const streamed = await other('POST', '/exports/stream', {
      body: { resource: 'contacts', fields: ['email'] },
    });
    expect(streamed.text).toBe('email,_plugs_escaped\r\nmine@example.com,\r\n');
  });

  test('the scope of the resource is needed to make a file, to stream one and to download one', async () => {
    const { caller, guard } = await found('Scoped');
    const done = await exported(caller, { resource: 'audit_logs' });
    const scopes = ['exports:read', 'exports:write', 'contacts:read'];
    const clerk = callerOf(caller.organization, limited(guard, scopes));
    const body = { resource: 'audit_logs' };
    expect((await clerk('POST', '/exports', { body })).json.code).toBe('missing_scope');
    expect((await clerk('POST', '/exports/stream', { body })).json.code).toBe('missing_scope');
    expect((await content(clerk, done.id)).json.code).toBe('missing_scope');
    expect((await clerk('POST', '/exports', { body: { resource: 'contacts' } })).status).toBe(201);
  });

  test('filters and columns that the list does not know are refused with their place', async () => {
    const body = {
      resource: 'contacts',
      filters: { colour: 'red', sort: 'email', 'lead_score[gte]': 'x' },
      fields: ['id', 'email_key'],
    };
    for (const target of ['/exports', '/exports/stream']) {
      const { status, json } = await acme('POST', target, { body });
      expect([status, json.code]).toEqual([422, 'validation_failed']);
      expect(json.errors!.map(({ pointer }) => pointer).sort()).toEqual([
        '/fields/1',
        '/filters/colour',
        '/filters/lead_score[gte]',
        '/filters/sort',
      ]);
    }
  });

  test('a stream sends the same bytes without keeping them, and says that it cannot resume', async () => {
    const request = { resource: 'contacts', filters: { contact_type: ['target'] } };
    const kept = await content(acme, (await exported(acme, request)).id);
    const before = (await acme('GET', '/exports?limit=200')).json.items!.length;
    const streamed = await acme('POST', '/exports/stream', { body: request });
    expect(streamed).toMatchObject({ status: 200, text: kept.text, headers: { 'Accept-Ranges': 'none' } });
    expect((await acme('GET', '/exports?limit=200')).json.items).toHaveLength(before);
  });

  test('what leaves stands in the audit: the export, each download, each stream and how far it came', async () => {
    const { caller } = await found('Audited');
    await caller('POST', '/contacts', { body: { email: 'a@example.com' } });
    const filters = { contact_type: ['target'] };
    const done = await exported(caller, { resource: 'contacts', filters });
    await content(caller, done.id, { range: 'bytes=0-4' });
    await caller('POST', '/exports/stream', { body: { resource: 'contacts', filters } });
    const gone = await caller.open('/exports/stream', { resource: 'contacts' });
    for await (const _ of gone.body as AsyncIterable<Uint8Array>) break;
    const unread = await caller.open('/exports/stream', { resource: 'contacts' });
    await (unread.body as AsyncGenerator<Uint8Array>).return(undefined);
    const { json } = await caller('GET', '/audit_logs?action=export&sort=created_at&limit=200');
    const told = json.items!.map((it) => [it.table_name, Object.assign({}, it.new_values, it.metadata)]);
    expect(told).toMatchObject([
      ['contacts', { format: 'csv', filters, fields: null, rows: 1, bytes: done.file_size }],
      ['exports', { start: 0, end: 5, size: done.file_size }],
      ['contacts', { format: 'csv', filters, rows: 1, complete: true }],
      ['contacts', { rows: null, complete: false }],
      ['contacts', { rows: null, bytes: 0, complete: false }],
    ]);
    expect(json.items![0]).toMatchObject({ record_id: done.id, job_id: done.job_id });
  });

  test('a stream ends when its caller goes away, however much is left', async () => {
    const { caller } = await found('Large');
    const notes = 'x'.repeat(19_000);
    const contacts = Array.from({ length: 250 }, (_, i) => ({
      id: world.uuid(),
      email: `${i}@example.com`,
      email_key: `${i}@example.com`,
      notes,
      metadata: {},
      created_at: world.now().toISOString(),
      updated_at: world.now().toISOString(),
    }));
    await db.store
      .tenant(caller.organization)
      .write((tx) => tx.insertInto('contacts', contacts as never).execute());
    const away = new AbortController();
    const answer = await caller.open('/exports/stream', { resource: 'contacts' }, away.signal);
    await expect(async () => {
      for await (const _ of answer.body as AsyncIterable<Uint8Array>) away.abort();
    }).rejects.toThrow('interrupted');
    const { json } = await caller('GET', '/audit_logs?action=export');
    expect(json.items).toMatchObject([{ metadata: { rows: null, complete: false } }]);
  });

  test('a cancelled export keeps no file', async () => {
    const waiting = await acme('POST', '/exports', { body: { resource: 'contacts' } });
    await acme('POST', `/jobs/${waiting.json.job_id as string}/cancel`);
    const { json } = await acme('GET', `/exports/${waiting.json.id}`);
    expect(json).toMatchObject({ state: 'cancelled', rows: null });
    expect((await content(acme, json.id)).json.code).toBe('export_state');
    const retried = await acme('POST', `/jobs/${json.job_id as string}/retry`);
    expect(retried.status).toBe(202);
    await server.services.jobs.runToEnd(acme.organization, json.job_id as string);
    expect((await content(acme, json.id)).status).toBe(200);
  });

  test('a file is gone when its time is over', async () => {
    const done = await exported(acme, { resource: 'contacts' });
    ahead = Date.parse(done.expires_at as string) - real.now().getTime();
    try {
      expect(await content(acme, done.id)).toMatchObject({ status: 409, json: { code: 'export_state' } });
      const { items } = (await acme('GET', '/jobs?kind=exports.expire&limit=200')).json;
      for (const { id } of items!) await server.services.jobs.runToEnd(acme.organization, id);
      expect((await acme('GET', `/exports/${done.id}`)).json.state).toBe('expired');
      expect(await server.services.files.list(`org/${acme.organization}/exports/${done.id}`)).toEqual([]);
    } finally {
      ahead = 0;
    }
  });
});
