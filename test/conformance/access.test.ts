/** Service tokens, and who may make whom what. */
import { type FixedWorld, fixedWorld } from '@the-plugs/server/lib/world';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/migrated.ts';
import { operation } from './support/contract.ts';
import { Requests, serviceToken } from './support/requests.ts';
import type { Answer } from './support/send.ts';
import { get, json, openServer, type Person, post, type TestServer } from './support/server.ts';

interface Made {
  readonly service_token: { readonly id: string; readonly prefix: string };
  readonly secret: string;
}

describe.each(engines)('on %s', (engine) => {
  let world: FixedWorld;
  let server: TestServer;
  let owner: Person;
  let requests: Requests;

  beforeAll(async () => {
    world = fixedWorld({ start: '2026-11-23T09:00:00.000Z', seed: `access ${engine}` });
    server = await openServer(engine, { world });
    owner = await server.found();
    requests = new Requests(server, owner);
  });
  afterAll(() => server?.close());

  const codeOf = (answer: Answer) => [answer.status, answer.text && json(answer).code];
  const make = (body: Record<string, unknown>, token = owner.access) =>
    server.send(post('/api/v1/service_tokens', { name: 'ci', ...body }, token));
  const contacts = (token: string) => server.send(get('/api/v1/contacts', token));
  const change = (user: string, body: unknown, token: string, method = 'PATCH') =>
    server.send(post(`/api/v1/users/${user}`, body, token, {}, method));
  /** Someone with a role, signed in. */
  const person = async (role: string) => {
    const email = `${role}-${world.uuid()}@example.com`;
    const created = await server.send(post('/api/v1/users', { email, role }, owner.access));
    const user = json<{ id: string }>(created).id;
    const token = await requests.invitation(user);
    const right = await requests.right(operation('auth.accept_invitation'));
    const body = { ...(JSON.parse(right.body as string) as object), token };
    const session = await server.send(post('/api/v1/auth/accept-invitation', body));
    return { user, email, access: json<{ access_token: string }>(session).access_token };
  };

  describe('service tokens', () => {
    it('show their secret once and their prefix for ever', async () => {
      const made = json<Made>(await make({ scopes: ['contacts:read'] }));
      expect(made.secret.startsWith(made.service_token.prefix)).toBe(true);
      expect(made.service_token.prefix.length).toBeLessThan(20);
      expect((await contacts(made.secret)).status).toBe(200);
      for (const path of ['', `/${made.service_token.id}`]) {
        const shown = await server.send(get(`/api/v1/service_tokens${path}`, owner.access));
        expect(shown.text).toContain(made.service_token.prefix);
        expect(shown.text).not.toContain(made.secret);
      }
      const audit = await server.send(
        get('/api/v1/audit_logs', owner.access, `record_id=${made.service_token.id}`),
      );
      expect(audit.text).not.toContain(made.secret);
    });

    it('cannot do more than they may, nor hand on what their maker lacks', async () => {
      const reader = json<Made>(await make({ scopes: ['contacts:read'] })).secret;
      expect(codeOf(await server.send(post('/api/v1/contacts', { first_name: 'A' }, reader)))).toEqual([
        403,
        'missing_scope',
      ]);
      const maker = await serviceToken(server, owner, ['service_tokens:write', 'contacts:read']);
      expect((await make({ scopes: ['contacts:read'] }, maker)).status).toBe(201);
      expect(codeOf(await make({ scopes: ['contacts:write'] }, maker))).toEqual([403, 'missing_scope']);
    });

    it('end when they expire and when they are revoked', async () => {
      const expires_at = new Date(world.now().getTime() + 60_000).toISOString();
      const short = json<Made>(await make({ scopes: ['contacts:read'], expires_at }));
      expect((await contacts(short.secret)).status).toBe(200);
      world.advance(60_000);
      expect((await contacts(short.secret)).status).toBe(401);
      const past = await make({ scopes: ['contacts:read'], expires_at });
      expect(codeOf(past)).toEqual([422, 'validation_failed']);

      const { service_token, secret } = json<Made>(await make({ scopes: ['contacts:read'] }));
      const where = `/api/v1/service_tokens/${service_token.id}`;
      expect((await server.send(post(where, undefined, owner.access, {}, 'DELETE'))).status).toBe(204);
      expect((await contacts(secret)).status).toBe(401);
    });
  });

  describe('owners', () => {
    it('are made and unmade by owners only', async () => {
      const admin = await person('admin');
      const member = await person('member');
      expect(codeOf(await change(member.user, { role: 'owner' }, admin.access))).toEqual([
        403,
        'missing_scope',
      ]);
      expect(codeOf(await change(owner.user, { role: 'member' }, admin.access))).toEqual([
        403,
        'missing_scope',
      ]);
      const email = `o-${world.uuid()}@example.com`;
      const asOwner = { email, role: 'owner' };
      expect(codeOf(await server.send(post('/api/v1/users', asOwner, admin.access)))).toEqual([
        403,
        'missing_scope',
      ]);
      const batch = { operations: [{ action: 'create', data: asOwner }] };
      const answer = await server.send(post('/api/v1/users/batch', batch, admin.access));
      expect(json<{ results: unknown[] }>(answer).results).toMatchObject([{ status: 403 }]);
      for (const act of [
        () => change(owner.user, undefined, admin.access, 'DELETE'),
        () => change(owner.user, { is_active: false }, admin.access),
      ])
        expect(codeOf(await act())).toEqual([403, 'missing_scope']);
      expect((await change(member.user, { role: 'owner' }, owner.access)).status).toBe(200);
      expect((await change(member.user, { role: 'member' }, owner.access)).status).toBe(200);
    });

    it('never all leave', async () => {
      const alone = await server.found('Alone');
      for (const body of [{ role: 'admin' }, { is_active: false }])
        expect(codeOf(await change(alone.user, body, alone.access))).toEqual([409, 'invalid_transition']);
      expect(codeOf(await change(alone.user, undefined, alone.access, 'DELETE'))).toEqual([
        409,
        'invalid_transition',
      ]);
    });
  });

  it('does not let anyone set what is not theirs to set', async () => {
    const forbidden = {
      id: world.uuid(),
      organization_id: world.uuid(),
      version: 7,
      created_by: world.uuid(),
      is_admin: true,
      is_verified: true,
      is_deleted: true,
      password_hash: 'x',
    };
    const bodies: [string, Record<string, unknown>][] = [
      ['/api/v1/contacts', { first_name: 'A' }],
      ['/api/v1/users', { email: 'a@example.com' }],
    ];
    for (const [path, body] of bodies)
      for (const [name, value] of Object.entries(forbidden)) {
        const answer = await server.send(post(path, { ...body, [name]: value }, owner.access));
        expect(codeOf(answer), name).toEqual([422, 'validation_failed']);
        expect(json(answer).errors).toMatchObject([{ pointer: `/${name}` }]);
      }
  });
});
