/**
 * What HubSpot may answer instead of what was asked for. Each answer meets each endpoint of one and the same story, and in
 * the end both sides are what they would have been without it, after exactly so many more calls.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';
import { expectEnds, expectLogs, pass, untilQuiet } from '../../../../../test/support/hubspot-ends.ts';
import { share } from '../../../../../test/support/thorough.ts';
import type { Fault } from '../../../../cli/src/hubspot-emulator/index.ts';

type Action = Fault['action'];
type Counts = Readonly<Record<string, number>>;

const reads = {
  'GET account-info/details': { url: '/account-info/' },
  'GET crm/properties/contacts': { url: '/properties/' },
  'GET ': { method: 'GET', url: '/contacts?' },
  'POST /search': { url: '/contacts/search' },
  'POST /batch/read': { url: '/contacts/batch/read' },
} as const;
const writes = {
  'POST /batch/upsert': { url: '/contacts/batch/upsert' },
  'POST /batch/update': { url: '/contacts/batch/update' },
} as const;
const endpoints = { ...reads, ...writes };

/** How often the story asks each of them: of its four syncs two find nothing. */
const undisturbed: Counts = {
  'GET account-info/details': 1,
  'GET crm/properties/contacts': 1,
  'GET ': 1,
  'POST /search': 3,
  'POST /batch/read': 2,
  'POST /batch/upsert': 1,
  'POST /batch/update': 2,
};
const ends = ['both@x.example Both 2 Boss', 'here@x.example Here 4 ∅', 'there@x.example There 3 Clerk'];

const plus = (...counts: readonly Counts[]): Counts => {
  const sum: Record<string, number> = {};
  for (const one of counts)
    for (const [name, count] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
};
const times = (of: object, count: number): Counts =>
  Object.fromEntries(Object.keys(of).map((name) => [name, count]));

const limit = (policyName: string, headers: Record<string, string> = {}): Action => ({
  kind: 'status',
  status: 429,
  headers,
  body: { status: 'error', errorType: 'RATE_LIMIT', policyName, message: 'You have reached your limit.' },
});
const status = (code: number, headers: Record<string, string> = {}): Action => ({
  kind: 'status',
  status: code,
  headers,
});

describe.each(engines)('whatever HubSpot answers on %s', (engine) => {
  const some = <T>(rows: readonly T[]) => share(rows, engines.indexOf(engine));
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  /** Two people on one side each and one on both; then each of them changes, one on either side. */
  const story = async (owner: Owner): Promise<string[]> => {
    bench.add({ email: 'there@x.example', firstname: 'There', jobtitle: 'Clerk' });
    bench.add({ email: 'both@x.example', jobtitle: 'Boss' });
    await bench.contact(owner, 'both@x.example', { first_name: 'Both' });
    await bench.contact(owner, 'here@x.example', { first_name: 'Here' });
    const first = await untilQuiet(bench, owner);
    const known = await bench.here(owner);
    const of = (name: string) => known.find(({ first_name }) => first_name === name)!.id;
    bench.edit('both@x.example', { phone: '2' });
    await owner.plugs.contacts.update(of('There'), { phone: '3' });
    await owner.plugs.contacts.update(of('Here'), { phone: '4' });
    await pass(bench, 120_000);
    return [...first, ...(await untilQuiet(bench, owner))];
  };

  /** Tells the story while this happens once at each of these endpoints. */
  const told = async (action: Action, at: Readonly<Record<string, NonNullable<Fault['match']>>>) => {
    const owner = await bench.connected();
    bench.calls();
    bench.fails(...Object.values(at).map((match) => ({ match, action })));
    const codes = await story(owner);
    const { entries } = bench.portal.journal;
    const pauses = entries.flatMap(({ fault, at: moment }, nr) =>
      fault === undefined ? [] : entries[nr + 1]!.at - moment,
    );
    await expectEnds(bench, owner, ends);
    return { codes, pauses, calls: bench.calls() };
  };

  it('costs nothing when it is what was asked for', async () => {
    expect(await told({ kind: 'warnings' }, writes)).toMatchObject({ codes: [], calls: undisturbed });
  });

  // Who waits for longer than a minute looks at what HubSpot changed in that minute, too: up to so many searches more.
  it.each(
    some<[string, Action, number, number?]>([
      ['423', status(423), 2_000],
      ['429 of ten seconds', limit('TEN_SECONDLY_ROLLING'), 10_000],
      [
        '429 of ten seconds that asks for more',
        limit('TEN_SECONDLY_ROLLING', { 'retry-after': '17' }),
        17_000,
      ],
      ['429 of a second', limit('SECONDLY'), 1_000],
      ['429 of a second that asks for more', limit('SECONDLY', { 'retry-after': '7' }), 7_000],
      ['477', status(477), 60_000, 2],
      ['477 that says how long', status(477, { 'retry-after': '40' }), 40_000],
    ]),
  )('%s is waited for, and then the same is asked once more', async (_name, action, least, more = 0) => {
    const { codes, pauses, calls } = await told(action, endpoints);
    expect(codes).toEqual([]);
    expect(pauses).toHaveLength(7);
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(least);
    const { 'POST /search': searches, ...others } = plus(undisturbed, times(endpoints, 1));
    expect(calls).toMatchObject(others);
    expect(calls['POST /search']! - searches!).toBeOneOf(Array.from({ length: more + 1 }, (_, nr) => nr));
  });

  it.each(
    some<[string, Action]>([
      ['500', status(500)],
      ['a gateway’s 502', { kind: 'html', status: 502 }],
      ['503', status(503)],
      ['a gateway’s 504', { kind: 'html', status: 504 }],
      ['521', status(521)],
      ['524', status(524)],
      ['a page that says all is well', { kind: 'html', status: 200 }],
      ['a cut before anything is done', { kind: 'cutBeforeCommit' }],
    ]),
  )('%s is looked up after a write, and then the same is sent once more', async (_name, action) => {
    const { codes, calls } = await told(action, endpoints);
    expect(codes).toEqual([]);
    expect(calls).toEqual(plus(undisturbed, times(endpoints, 1), { 'POST /batch/read': 2 }));
  });

  it.each(
    some<[string, Action]>([
      ['a cut after all is done', { kind: 'cutAfterCommit' }],
      ['half an answer', { kind: 'truncate' }],
    ]),
  )('%s is looked up after a write, and nothing is sent again', async (_name, action) => {
    const { codes, calls } = await told(action, endpoints);
    expect(codes).toEqual([]);
    expect(calls).toEqual(plus(undisturbed, times(reads, 1), { 'POST /batch/read': 2 }));
  });

  it.each(
    some<[string, Action]>([
      ['without a word about when', limit('DAILY')],
      ['with one', limit('DAILY', { 'retry-after': '3600' })],
    ]),
  )('the limit of the day ends a sync, %s, and the next one goes on', async (_name, action) => {
    expect((await told(action, endpoints)).codes).toEqual(Array(7).fill('hubspot_daily_limit'));
  });

  /** So many contacts of ours that HubSpot does not know. */
  const crowd = async (count: number): Promise<Owner> => {
    const owner = await bench.connected();
    const people = Array.from({ length: count }, (_, at) => `p${at}@x.example`);
    for (let at = 0; at < count; at += 100) {
      const operations = people
        .slice(at, at + 100)
        .map((email) => ({ action: 'create', data: { email } }) as const);
      await owner.plugs.contacts.batch({ operations });
    }
    await owner.plugs.hubspot.doctor();
    bench.calls();
    return owner;
  };
  const lastLog = async ({ plugs }: Owner) => (await plugs.integration_logs.list({ limit: 1 })).items[0]!;

  it('a limit that lasts is asked about once in its time', async () => {
    const owner = await crowd(1);
    bench.fails({ match: writes['POST /batch/upsert'], times: 4, action: limit('TEN_SECONDLY_ROLLING') });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    const asked = bench.portal.journal.entries
      .filter(({ endpoint }) => endpoint.endsWith('batch/upsert'))
      .map(({ at }) => at);
    expect(asked).toHaveLength(5);
    for (const [nr, at] of asked.slice(1).entries()) expect(at - asked[nr]!).toBeGreaterThanOrEqual(10_000);
  });

  it.each(
    some<[string, Action, string]>([
      ['the day is over', limit('DAILY'), 'hubspot_daily_limit'],
      ['a scope is taken away', status(403), 'hubspot_access'],
      ['the token is', status(401), 'hubspot_access'],
    ]),
  )('what was done stays done when %s on the way, and the rest follows', async (_name, action, code) => {
    const owner = await crowd(250);
    bench.fails({ match: writes['POST /batch/upsert'], nth: 2, action });
    expect(await bench.finished(owner)).toMatchObject({ state: 'failed', error: { code } });
    expect(bench.calls()).toMatchObject({ 'POST /batch/read': 3, 'POST /batch/upsert': 2 });
    expect(await lastLog(owner)).toMatchObject({
      status: 'partial',
      records_processed: 100,
      records_failed: 0,
      response_data: { planned: 250, succeeded: 100, failed: 0, skipped: 150, not_reached: 150 },
    });
    expect(bench.records()).toHaveLength(100);
    expect(await bench.sync(owner)).toMatchObject({ planned: 150, succeeded: 150 });
    expect(bench.calls()).toMatchObject({ 'POST /batch/read': 2, 'POST /batch/upsert': 2 });
    expect(bench.records()).toHaveLength(250);
    await expectLogs(owner);
  });

  it.each<[string, number, object]>([
    ['a failure of nobody in particular', 207, { numErrors: 1, errors: [{ category: 'VALIDATION_ERROR' }] }],
    ['the same in a success', 200, { numErrors: 1, errors: [{ message: 'Something is wrong.' }] }],
    ['no result at all', 200, {}],
    ['no failure and no result', 207, { results: [], errors: [] }],
  ])('%s is no success: each record counts as failed, and is tried again', async (_name, code, body) => {
    const owner = await crowd(3);
    const answer = { ...status(code), body: { status: 'COMPLETE', results: [], ...body } };
    bench.fails({ match: writes['POST /batch/upsert'], action: answer });
    expect(await bench.sync(owner)).toMatchObject({ planned: 3, succeeded: 0, failed: 3, skipped: 0 });
    expect(bench.calls()).toMatchObject({ 'POST /batch/read': 2, 'POST /batch/upsert': 1 });
    const log = await lastLog(owner);
    expect(log.records_failed).toBe(3);
    const { failures } = log.error_details as { failures: { code: string; is_retryable: boolean }[] };
    expect(failures.map(({ code: why, is_retryable }) => [why, is_retryable])).toEqual(
      Array(3).fill(['no_result', true]),
    );
    expect(await bench.sync(owner)).toMatchObject({ planned: 3, succeeded: 3 });
    expect(bench.calls()).toMatchObject({ 'POST /batch/upsert': 1 });
    expect(bench.records()).toHaveLength(3);
    expect(await owner.plugs.hubspot.status()).toMatchObject({ linked: 3, faults: 0 });
    await expectLogs(owner);
  });

  it('results that are missing are looked for, and none is made again', async () => {
    const owner = await crowd(100);
    const fault = { kind: 'dropResults', count: 40 } as const;
    bench.fails({ match: writes['POST /batch/upsert'], action: fault });
    expect(await bench.sync(owner)).toMatchObject({ planned: 100, succeeded: 100, failed: 0 });
    expect(bench.calls()).toMatchObject({ 'POST /batch/read': 2, 'POST /batch/upsert': 1 });
    expect(bench.records()).toHaveLength(100);
  });

  it('one of a hundred for whose sake all are refused is found by halving, and the others are written', async () => {
    const owner = await crowd(100);
    const match = { url: 'upsert', body: '"p67@x.example"' };
    bench.fails({
      match,
      times: 0,
      action: { kind: 'status', status: 400, body: { category: 'VALIDATION_ERROR', message: 'No.' } },
    });
    expect(await bench.sync(owner)).toMatchObject({ planned: 100, succeeded: 99, failed: 1 });
    // All, and then two halves each time, until one half is that one: at most twice the binary logarithm.
    const halvings = bench.calls()['POST /batch/upsert']! - 1;
    expect(halvings % 2).toBe(0);
    expect(halvings).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(100)));
    expect(bench.records()).toHaveLength(99);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
    expect(await owner.plugs.hubspot.status()).toMatchObject({ linked: 99, faults: 1 });
    await expectLogs(owner);
  });
});
