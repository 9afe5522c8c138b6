/**
 * Two organisations, one with a canary in every text that its people can write. The other asks every list, every
 * record, every batch, import, export and the audit, with its own ids and with those of the first: nothing sings.
 */
import { randomUUID } from 'node:crypto';
import { type ResourceShape, resources } from '@the-plugs/server/generated/resources';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/migrated.ts';
import { follow, named, type Operation, operations } from './support/contract.ts';
import { Requests } from './support/requests.ts';
import type { Answer, Request } from './support/send.ts';
import { bearer, json, openServer, type Person, post, type TestServer } from './support/server.ts';

const lists = operations.filter((one) => one.standard === 'list');
const withId = operations.filter((one) => one.path.includes('{id}'));
const batches = operations.filter((one) => one.standard === 'batch');
const exported =
  (operations.find((one) => one.id === 'exports.create')!.bodySchema as { $ref: string }) ?? {};
const exportable = follow<{ properties: Record<string, { enum: string[] }> }>(exported).properties.resource!
  .enum;

describe.each(engines)('two organisations on %s', (engine) => {
  const canary = `canary${randomUUID().replaceAll('-', '')}`;
  let server: TestServer;
  let singing: Person;
  let listening: Person;
  let theirs: Requests;
  let ours: Requests;
  /** Ids of records of the organisation that sings, by resource. */
  const foreign = new Map<string, string>();

  beforeAll(async () => {
    server = await openServer(engine);
    singing = await server.found(canary);
    listening = await server.found('Quiet');
    theirs = new Requests(server, singing);
    ours = new Requests(server, listening);
    const write = (path: string, body: unknown) => ok(post(`/api/v1/${path}`, body, singing.access));
    const contact = await write('contacts', {
      first_name: canary,
      email: `${canary}@example.com`,
      notes: canary,
      metadata: { [canary]: canary },
    });
    foreign.set('contacts', contact.id as string);
    const interaction = { contact_id: contact.id, interaction_type: 'call', subject: canary };
    await write('contact_interactions', { ...interaction, interaction_date: '2026-11-23T09:00:00.000Z' });
    await write('users', { email: `u-${canary}@example.com`, first_name: canary });
    await write('service_tokens', { name: canary, scopes: ['contacts:read'] });
    for (const one of withId)
      if (!foreign.has(one.subject)) foreign.set(one.subject, await theirs.record(one.subject));
  });
  afterAll(() => server?.close());

  const ok = async (request: Request) => {
    const answer = await server.send(request);
    if (answer.status >= 300) throw new Error(answer.text);
    return json(answer);
  };
  const asks = async (request: Request): Promise<Answer> => {
    const answer = await server.send({
      ...request,
      headers: { ...bearer(listening.access), ...request.headers },
    });
    expect(JSON.stringify(answer), `${request.method} ${request.path} sings`).not.toContain(canary);
    return answer;
  };

  it.each(named(lists))('%s does not sing, whatever is asked of it', async (_id, one) => {
    const names = one.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    const queries = [
      '',
      'limit=200',
      ...(names.includes('q') ? [`q=${canary}`, 'q=canary'] : []),
      ...(names.includes('include_deleted') ? ['include_deleted=true&limit=200'] : []),
      ...(names.includes('sort') ? ['sort=created_at'] : []),
      ...(names.includes('user_id') ? [`user_id=${singing.user}`] : []),
      ...(names.includes('contact_id') ? [`contact_id=${foreign.get('contacts')}`] : []),
      ...(names.includes('created_by') ? [`created_by=${singing.user}`] : []),
      ...(names.includes('record_id') ? [`record_id=${foreign.get('contacts')}`] : []),
    ];
    const at = async (who: Requests) => ({
      method: 'GET',
      path: one.path.includes('{id}') ? one.path.replace('{id}', await who.record(one.subject)) : one.path,
    });
    const own = await at(ours);
    for (const query of queries) {
      const answer = await asks({ ...own, query });
      expect(answer.status, `${query}: ${answer.text}`).toBe(200);
      for (const item of json<{ items: { organization_id?: string }[] }>(answer).items)
        expect(item.organization_id ?? listening.organization).toBe(listening.organization);
    }
    // A cursor of the other organisation holds no rights.
    const page = await ok({
      ...(await at(theirs)),
      query: 'limit=1',
      headers: bearer(singing.access),
    });
    if (typeof page.next_cursor === 'string')
      await asks({ ...own, query: `cursor=${encodeURIComponent(page.next_cursor)}` });
  });

  it.each(named(withId))('%s does not sing when it is given a foreign id', async (_id, one: Operation) => {
    const answer = await asks(await ours.right(one, foreign.get(one.subject)));
    expect(answer.status, answer.text).toBe(404);
  });

  it.each(named(batches))('%s touches own records and no foreign ones', async (_id, one: Operation) => {
    const id = foreign.get(one.subject)!;
    const own = await ours.record(one.subject);
    const results = async (action: string, of: string) => {
      const body = {
        operations: [
          { action, id: of },
          { action, id: own },
        ],
      };
      return json<{ results: { status: number; problem?: { detail: string } }[] }>(
        await asks(post(one.path, body, listening.access)),
      ).results;
    };
    for (const action of ['delete', 'restore']) {
      const [mixed, random] = [await results(action, id), await results(action, randomUUID())];
      expect(mixed[0]!.status).toBe(404);
      expect(random[0]!.status).toBe(404);
      expect(mixed[1]!.status).toBe(200);
      if (action === 'delete') await results('restore', randomUUID());
    }
  });

  it('refuses references to foreign records as it refuses references to none', async () => {
    const refer = async (contact_id: string, user_id: string | null) => {
      const body = {
        contact_id,
        user_id,
        interaction_type: 'call',
        interaction_date: '2026-11-23T09:00:00.000Z',
      };
      const answer = await asks(post('/api/v1/contact_interactions', body, listening.access));
      const mask = (text: string) => text.replaceAll(contact_id, '<id>').replaceAll(user_id ?? '-', '<user>');
      return [answer.status, { ...json({ ...answer, text: mask(answer.text) }), request_id: null }];
    };
    const own = await ours.record('contacts');
    expect(await refer(foreign.get('contacts')!, null)).toEqual(await refer(randomUUID(), null));
    expect(await refer(own, singing.user)).toEqual(await refer(own, randomUUID()));
  });

  it('keeps an e-mail of one organisation free in the other', async () => {
    const answer = await server.send(
      post('/api/v1/contacts', { email: `${canary}@example.com` }, listening.access),
    );
    expect(answer.status).toBe(201);
    const { id } = json<{ id: string }>(answer);
    await server.send(post(`/api/v1/contacts/${id}`, undefined, listening.access, {}, 'DELETE'));
  });

  it.each(exportable)('exports of %s do not sing', async (resource) => {
    for (const format of ['csv', 'ndjson']) {
      const { softDelete } = Object.values<ResourceShape>(resources).find(({ name }) => name === resource)!;
      const body = { resource, format, filters: softDelete ? { include_deleted: true } : {} };
      // What this organisation wrote about the canary itself is its own.
      const answer = await server.send(post('/api/v1/exports/stream', body, listening.access));
      expect(answer.status, answer.text).toBe(200);
      for (const id of [singing.organization, singing.user, foreign.get('contacts')!])
        expect(answer.text).not.toContain(id);
    }
  });

  it('imports find and touch no foreign record', async () => {
    const before = await ok({
      method: 'GET',
      path: `/api/v1/contacts/${foreign.get('contacts')}`,
      headers: bearer(singing.access),
    });
    const { id } = await ok(
      post('/api/v1/imports', { resource: 'contacts', match_on: 'email', mode: 'update' }, listening.access),
    );
    await ok({
      method: 'PUT',
      path: `/api/v1/imports/${id}/content`,
      headers: {
        ...bearer(listening.access),
        'content-type': 'application/octet-stream',
        'upload-offset': '0',
      },
      body: `email,first_name\n${canary}@example.com,Touched\n`,
    });
    const job = await ok(post(`/api/v1/imports/${id}/apply`, {}, listening.access));
    await server.run(listening.organization, job.id as string);
    const after = await ok({
      method: 'GET',
      path: `/api/v1/contacts/${foreign.get('contacts')}`,
      headers: bearer(singing.access),
    });
    expect(after).toEqual(before);
  });
});
