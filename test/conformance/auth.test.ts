/** Signing in, staying signed in and being signed out, as a client sees it. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type FixedWorld, fixedWorld } from '@the-plugs/server/lib/world';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './support/send.ts';
import { get, json, openServer, PASSWORD, type Person, post, type TestServer } from './support/server.ts';
import { places } from './support/ways.ts';

interface Session {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly principal: { readonly organization: { readonly id: string } };
}

describe.each(places)('%s by %s', (engine, _name, way) => {
  let world: FixedWorld;
  let server: TestServer;

  beforeAll(async () => {
    world = fixedWorld({ start: '2026-11-23T09:00:00.000Z', seed: `auth ${engine} ${way.name}` });
    server = await openServer(engine, { world, connect: way.connect });
  });
  afterAll(() => server?.close());

  const codeOf = (answer: Answer) => [answer.status, answer.text && json(answer).code];
  const login = (body: Record<string, string>) => server.send(post('/api/v1/auth/login', body));
  const whoami = (token: string) => server.send(get('/api/v1/auth/whoami', token));
  const refresh = (token: string) => server.send(post('/api/v1/auth/refresh', { refresh_token: token }));
  const patchUser = (by: Person, user: string, body: unknown) =>
    server.send(post(`/api/v1/users/${user}`, body, by.access, {}, 'PATCH'));

  /** Invites someone, runs the job and reads the token in the mail. */
  const invite = async (by: Person, email: string, more: Record<string, unknown> = {}) => {
    const answer = await server.send(post('/api/v1/users', { email, ...more }, by.access));
    expect(answer.status, answer.text).toBe(201);
    return { user: json<{ id: string }>(answer).id, token: await mailed(by, email) };
  };
  const mailed = async (by: Person, email: string): Promise<string> => {
    const jobs = await server.send(get('/api/v1/jobs', by.access, 'kind=users.invite&state=queued'));
    for (const { id } of json<{ items: { id: string }[] }>(jobs).items) await server.run(by.organization, id);
    const outbox = path.join(server.dataDir, 'outbox');
    mkdirSync(outbox, { recursive: true });
    const mails = readdirSync(outbox)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map(
        (name) => JSON.parse(readFileSync(path.join(outbox, name), 'utf8')) as { to: string; text: string },
      );
    const mail = mails.findLast(({ to }) => to === email);
    return /plugs_iv_\w+/.exec(mail!.text)![0];
  };
  const accept = (token: string, password = PASSWORD) =>
    server.send(post('/api/v1/auth/accept-invitation', { token, password }));
  const member = async (by: Person, email: string, more: Record<string, unknown> = {}) => {
    const { user, token } = await invite(by, email, more);
    const answer = await accept(token);
    expect(answer.status, answer.text).toBe(200);
    return { user, ...json<Session>(answer) };
  };

  describe('sign-in', () => {
    it('takes the right password, in any case of the address, and tells who signed in', async () => {
      const owner = await server.found();
      const answer = await login({ email: owner.email.toUpperCase(), password: PASSWORD });
      expect(answer.status, answer.text).toBe(200);
      const session = json<Session>(answer);
      expect(session.principal).toMatchObject({ id: owner.user, role: 'owner', email: owner.email });
      expect(json(await whoami(session.access_token))).toMatchObject({ id: owner.user, kind: 'user' });
    });

    it('answers the same for a wrong password, an unknown address and a foreign organisation', async () => {
      const owner = await server.found();
      const other = await server.found();
      const tries = [
        { email: owner.email, password: `${PASSWORD}!` },
        { email: 'nobody@example.com', password: PASSWORD },
        { email: owner.email, password: PASSWORD, organization_id: other.organization },
        { email: owner.email, password: PASSWORD, organization_id: world.uuid() },
      ];
      const bodies = [];
      for (const body of tries) {
        const answer = await login(body);
        expect(codeOf(answer)).toEqual([401, 'invalid_credentials']);
        bodies.push({ ...json(answer), request_id: null });
      }
      expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    });

    it('asks someone with several memberships which organisation, and names them', async () => {
      const [first, second] = [await server.found('First'), await server.found('Second')];
      const { token } = await invite(second, first.email);
      expect((await accept(token)).status).toBe(200);
      const asked = await login({ email: first.email, password: PASSWORD });
      expect(codeOf(asked)).toEqual([400, 'organization_required']);
      expect(json(asked).organizations).toHaveLength(2);
      for (const [{ organization: id }, name] of [
        [first, 'First'],
        [second, 'Second'],
      ] as const)
        expect(json(asked).organizations).toContainEqual({ id, name });
      const named = await login({
        email: first.email,
        password: PASSWORD,
        organization_id: second.organization,
      });
      expect(json<Session>(named).principal.organization.id).toBe(second.organization);
      const wrong = await login({ email: first.email, password: 'not the password' });
      expect(codeOf(wrong)).toEqual([401, 'invalid_credentials']);
    });
  });

  describe('sessions', () => {
    it('end with the access token in half an hour, and go on by refreshing', async () => {
      const owner = await server.found();
      world.advance(31 * 60_000);
      expect(codeOf(await whoami(owner.access))).toEqual([401, 'token_expired']);
      const fresh = json<Session>(await refresh(owner.refresh));
      expect((await whoami(fresh.access_token)).status).toBe(200);
      world.advance(8 * 86_400_000);
      expect(codeOf(await refresh(fresh.refresh_token))).toEqual([401, 'token_expired']);
    });

    it('give a lost answer again for a moment, and end when an old token comes back later', async () => {
      const owner = await server.found();
      const successor = json<Session>(await refresh(owner.refresh));
      world.advance(9_000);
      const again = json<Session>(await refresh(owner.refresh));
      expect(again.refresh_token).toBe(successor.refresh_token);
      world.advance(2_000);
      expect(codeOf(await refresh(owner.refresh))).toEqual([401, 'session_revoked']);
      expect(codeOf(await refresh(successor.refresh_token))).toEqual([401, 'session_revoked']);
      for (const token of [owner.access, successor.access_token, again.access_token])
        expect(codeOf(await whoami(token))).toEqual([401, 'session_revoked']);
    });

    it('have one successor when four refresh at once', async () => {
      for (let round = 0; round < 10; round += 1) {
        const owner = await server.found();
        const answers = await Promise.all([1, 2, 3, 4].map(() => refresh(owner.refresh)));
        const tokens = answers.map((answer) => json<Session>(answer).refresh_token);
        expect(new Set(tokens).size, answers.map(({ text }) => text).join('\n')).toBe(1);
      }
    });

    it('end at sign-out, and only there', async () => {
      const owner = await server.found();
      const other = await server.signIn(owner.email, PASSWORD);
      expect((await server.send(post('/api/v1/auth/logout', undefined, owner.access))).status).toBe(204);
      expect(codeOf(await whoami(owner.access))).toEqual([401, 'session_revoked']);
      expect(codeOf(await refresh(owner.refresh))).toEqual([401, 'session_revoked']);
      expect((await whoami(other.access)).status).toBe(200);
    });

    it('end everywhere else when the password changes', async () => {
      const owner = await server.found();
      const other = await server.signIn(owner.email, PASSWORD);
      const change = (current_password: string, new_password: string) =>
        server.send(post('/api/v1/auth/change-password', { current_password, new_password }, owner.access));
      expect(codeOf(await change('not the password', 'a wholly new sentence'))).toEqual([
        401,
        'invalid_credentials',
      ]);
      expect(codeOf(await change(PASSWORD, 'short'))).toEqual([422, 'validation_failed']);
      expect((await change(PASSWORD, 'a wholly new sentence')).status).toBe(204);
      expect((await whoami(owner.access)).status).toBe(200);
      expect(codeOf(await whoami(other.access))).toEqual([401, 'session_revoked']);
      expect(codeOf(await refresh(other.refresh))).toEqual([401, 'session_revoked']);
      expect(codeOf(await login({ email: owner.email, password: PASSWORD }))).toEqual([
        401,
        'invalid_credentials',
      ]);
    });
  });

  describe('rights', () => {
    it('taken away are gone with the next request', async () => {
      const owner = await server.found();
      const { user, access_token } = await member(owner, `m-${world.uuid()}@example.com`, {
        role: 'manager',
      });
      const audit = () => server.send(get('/api/v1/audit_logs', access_token));
      expect((await audit()).status).toBe(200);
      expect((await patchUser(owner, user, { role: 'viewer' })).status).toBe(200);
      expect(codeOf(await audit())).toEqual([403, 'missing_scope']);
      expect((await patchUser(owner, user, { role: 'manager' })).status).toBe(200);
      expect((await audit()).status).toBe(200);
    });

    it('end with the person and with the organisation', async () => {
      const owner = await server.found();
      const email = `m-${world.uuid()}@example.com`;
      const { user, access_token, refresh_token } = await member(owner, email);
      expect((await patchUser(owner, user, { is_active: false })).status).toBe(200);
      expect(codeOf(await whoami(access_token))).toEqual([401, 'session_revoked']);
      expect(codeOf(await refresh(refresh_token))).toEqual([401, 'session_revoked']);
      expect(codeOf(await login({ email, password: PASSWORD }))).toEqual([401, 'invalid_credentials']);

      await server.composition.services.store
        .tenant(owner.organization)
        .write((tx) => tx.updateTable('organizations').set({ is_active: false }).execute());
      // Its owner signs in as before, to begin it again; nothing else works.
      expect((await login({ email: owner.email, password: PASSWORD })).status).toBe(200);
      const own = get(`/api/v1/organizations/${owner.organization}`, owner.access);
      expect((await server.send(own)).status).toBe(200);
      expect(codeOf(await whoami(owner.access))).toEqual([403, 'organization_inactive']);
    });
  });

  describe('invitations', () => {
    it('are mailed, accepted once and lead to a sign-in', async () => {
      const owner = await server.found();
      const email = `new-${world.uuid()}@example.com`;
      const { user, token } = await invite(owner, email);
      expect(codeOf(await login({ email, password: PASSWORD }))).toEqual([401, 'invalid_credentials']);
      expect(codeOf(await accept(token, 'short'))).toEqual([422, 'validation_failed']);
      expect(json<Session>(await accept(token)).principal).toMatchObject({ id: user, email });
      expect(codeOf(await accept(token))).toEqual([404, 'invitation_invalid']);
      expect((await login({ email, password: PASSWORD })).status).toBe(200);
      expect(
        codeOf(await server.send(post(`/api/v1/users/${user}/invite`, undefined, owner.access))),
      ).toEqual([409, 'invalid_transition']);
    });

    it('are worth one membership when two accept at once', async () => {
      const owner = await server.found();
      for (let round = 0; round < 5; round += 1) {
        const { token } = await invite(owner, `twice-${world.uuid()}@example.com`);
        const answers = await Promise.all([accept(token), accept(token)]);
        const statuses = answers.map(({ status }) => status).sort();
        expect(statuses, answers.map(({ text }) => text).join('\n')).toEqual([200, 404]);
      }
    });

    it('of two organisations make one sign-in when they are accepted at once', async () => {
      const [first, second] = [await server.found('First'), await server.found('Second')];
      for (let round = 0; round < 3; round += 1) {
        const email = `both-${world.uuid()}@example.com`;
        const tokens = [(await invite(first, email)).token, (await invite(second, email)).token];
        const answers = await Promise.all(tokens.map((token) => accept(token)));
        expect(
          answers.map(({ status }) => status),
          answers.map(({ text }) => text).join('\n'),
        ).toEqual([200, 200]);
        expect(codeOf(await login({ email, password: PASSWORD }))).toEqual([400, 'organization_required']);
      }
    });

    it('stop working when another one is sent, and after a week', async () => {
      const owner = await server.found();
      const email = `late-${world.uuid()}@example.com`;
      const { user, token } = await invite(owner, email);
      expect((await server.send(post(`/api/v1/users/${user}/invite`, undefined, owner.access))).status).toBe(
        202,
      );
      const second = await mailed(owner, email);
      expect(codeOf(await accept(token))).toEqual([404, 'invitation_invalid']);
      world.advance(7 * 86_400_000);
      expect(codeOf(await accept(second))).toEqual([404, 'invitation_invalid']);
    });

    it('join a second organisation with the password of the first', async () => {
      const [first, second] = [await server.found('First'), await server.found('Second')];
      const { token } = await invite(second, first.email);
      expect(codeOf(await accept(token, 'another good sentence'))).toEqual([401, 'invalid_credentials']);
      expect(json<Session>(await accept(token)).principal.organization.id).toBe(second.organization);
    });

    it('bring back someone who was removed', async () => {
      const owner = await server.found();
      const email = `back-${world.uuid()}@example.com`;
      const { user } = await member(owner, email);
      const removed = await server.send(post(`/api/v1/users/${user}`, undefined, owner.access, {}, 'DELETE'));
      expect(removed.status).toBe(204);
      const again = await member(owner, email);
      expect(again.user).not.toBe(user);
      expect(json<Session>(await login({ email, password: PASSWORD })).principal).toMatchObject({
        id: again.user,
      });
    });
  });
});
