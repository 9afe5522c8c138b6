import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';
import { defaultApp } from '../../../../cli/src/hubspot-emulator/index.ts';

const scopes = ['crm.objects.contacts.read', 'crm.objects.contacts.write', 'crm.schemas.contacts.read'];
const HALF_AN_HOUR = 1_800_000;
const app = { client_id: defaultApp.clientId, client_secret: defaultApp.clientSecret };

describe.each(engines)('an app that somebody installed, on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  /** What an app is given for the code of its installation. */
  const installed = (): string => {
    const { oauth } = bench.portal;
    const redirect_uri = 'http://127.0.0.1:1/callback';
    const asked = { client_id: app.client_id, redirect_uri, scope: scopes.join(' ') };
    const code = new URL(oauth.authorize(new URLSearchParams(asked))).searchParams.get('code')!;
    const form = { ...app, grant_type: 'authorization_code', code, redirect_uri };
    return oauth.token(new URLSearchParams(form)).refresh_token;
  };
  const connected = async (refresh_token = installed()) => {
    const owner = await bench.app.found();
    const { id } = await owner.plugs.hubspot.connect({ ...app, refresh_token });
    return { owner, id, refresh_token };
  };
  const renewals = () =>
    bench.portal.journal.entries.filter(({ endpoint }) => endpoint.endsWith('oauth/token')).length;
  const people = async (owner: Owner, count: number) => {
    const operations = Array.from({ length: count }, (_, at) => ({
      action: 'create' as const,
      data: { email: `p${at}@x.example` },
    }));
    for (let at = 0; at < count; at += 100)
      await owner.plugs.contacts.batch({ operations: operations.slice(at, at + 100) });
  };

  it('syncs with a token that is renewed by itself, and shows none of its secrets', async () => {
    const { owner, id, refresh_token } = await connected();
    await people(owner, 1);
    const report = await owner.plugs.hubspot.doctor();
    expect(report).toMatchObject({ is_fit: true, portal_id: '24601', limits: { burst: 88, daily: null } });
    expect(report.checks[0]!.message).toContain('renewed by itself');
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    const trail = await owner.plugs.audit_logs.list({ record_id: [id] });
    const seen = JSON.stringify([report, trail, await owner.plugs.integrations.get(id)]);
    for (const secret of [refresh_token, app.client_secret]) expect(seen).not.toContain(secret);
    expect(await owner.plugs.integrations.test(id)).toMatchObject({ is_working: true, account: '24601' });
  });

  it('goes on where its token ends in the middle of a sync: one renewal, nothing lost, nothing twice', async () => {
    const { owner } = await connected();
    await people(owner, 250);
    await owner.plugs.hubspot.doctor();
    bench.portal.journal.clear();
    // Ended early, as when a person changes the app: the clock here knows nothing of it.
    const run = () => bench.portal.clock.advance(HALF_AN_HOUR);
    bench.fails({ match: { url: 'upsert' }, nth: 2, action: { kind: 'call', run } });
    expect(await bench.sync(owner)).toMatchObject({ planned: 250, succeeded: 250, failed: 0 });
    expect(bench.records()).toHaveLength(250);
    expect(renewals()).toBe(2);
    const refused = bench.portal.journal.entries.filter(({ status }) => status === 401);
    expect(refused).toHaveLength(1);
  });

  it('is renewed in time by whoever works longer than a token lives', async () => {
    const { owner } = await connected();
    await people(owner, 250);
    bench.portal.journal.clear();
    const { world } = bench.app.db;
    const waits = { kind: 'status', status: 429, headers: { 'retry-after': '110' } } as const;
    bench.fails({ match: { url: 'upsert' }, times: 20, action: waits });
    for (let at = 0; at < 30 && bench.records().length < 250; at += 1) {
      await bench.finished(owner);
      await world.sleep(60_000, new AbortController().signal);
    }
    expect(bench.records()).toHaveLength(250);
    expect(bench.portal.journal.entries.filter(({ status }) => status === 401)).toEqual([]);
  });

  it('keeps the refresh token that takes the place of another, whichever process gets it first', async () => {
    bench.portal.options.rotateRefreshTokens = true;
    const { owner, id } = await connected();
    for (let at = 0; at < 3; at += 1) expect((await owner.plugs.hubspot.doctor()).is_fit).toBe(true);
    const renewed = (await owner.plugs.audit_logs.list({ record_id: [id], limit: 200 })).items.filter(
      ({ metadata }) => (metadata as { renewed?: boolean }).renewed,
    );
    expect(renewed).toHaveLength(3);
    // Both read the same one, and it is good for one of them.
    const both = await Promise.all([owner.plugs.hubspot.doctor(), owner.plugs.hubspot.doctor()]);
    expect(both.map(({ is_fit }) => is_fit)).toEqual([true, true]);
    expect((await owner.plugs.hubspot.doctor()).is_fit).toBe(true);
  });

  it('is told to be connected again when it was removed from the account, and then goes on', async () => {
    const { owner, id } = await connected();
    await people(owner, 1);
    bench.portal.oauth.revoke(installed());
    const refused = await bench.finished(owner);
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'hubspot_access' } });
    expect(JSON.stringify(refused.error)).toContain('plugs hubspot connect');
    expect(await owner.plugs.integrations.get(id)).toMatchObject({ status: 'error' });
    const { checks } = await owner.plugs.hubspot.doctor();
    expect(checks).toMatchObject([{ name: 'token', state: 'failed' }]);
    await owner.plugs.hubspot.connect({ ...app, refresh_token: installed() });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
  });

  it('is connected by all that it takes, and by nothing besides', async () => {
    const owner = await bench.app.found();
    const { connect } = owner.plugs.hubspot;
    const refresh_token = installed();
    for (const body of [{}, { refresh_token }, { ...app }, { access_token: 'pat-emulator', refresh_token }])
      await expect(connect(body)).rejects.toMatchObject({
        code: 'validation_failed',
        errors: [{ pointer: '/credentials' }],
      });
    await connect({ ...app, client_secret: 'wrong', refresh_token });
    const { checks } = await owner.plugs.hubspot.doctor();
    expect(checks).toMatchObject([{ name: 'token', state: 'failed' }]);
  });

  it('is nobody else’s: two organisations renew, and lose, each their own', async () => {
    const [one, other] = [await connected(), await connected()];
    bench.portal.journal.clear();
    expect((await one.owner.plugs.hubspot.doctor()).is_fit).toBe(true);
    expect((await other.owner.plugs.hubspot.doctor()).is_fit).toBe(true);
    expect(renewals()).toBe(2);
    await one.owner.plugs.hubspot.disconnect({});
    await expect(one.owner.plugs.hubspot.doctor()).rejects.toMatchObject({ code: 'integration_state' });
    expect((await other.owner.plugs.hubspot.doctor()).is_fit).toBe(true);
  });
});
