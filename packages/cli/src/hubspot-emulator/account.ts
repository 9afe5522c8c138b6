/** The account itself: who it is, how much of its day is used up, and its owners. */
import type { Portal } from './portal.ts';
import { notFound } from './problem.ts';
import { type EmulatedRequest, limitOf, ok, type Reply } from './request.ts';

/** Distance of a time zone from UTC at some moment, in milliseconds. */
function offsetOf(timeZone: string, now: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(now).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const distance = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -distance : distance;
}

export function details({ options, clock }: Portal): Reply {
  const offset = offsetOf(options.timeZone, clock.now());
  const minutes = Math.abs(offset) / 60_000;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return ok({
    portalId: options.portalId,
    accountType: 'DEVELOPER_TEST',
    timeZone: options.timeZone,
    companyCurrency: 'USD',
    additionalCurrencies: [],
    utcOffset: `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`,
    utcOffsetMilliseconds: offset,
    uiDomain: 'app.hubspot.com',
    dataHostingLocation: 'na1',
  });
}

export function dailyUsage({ limits, clock }: Portal): Reply {
  const { used, limit } = limits.today();
  const at = new Date(clock.now()).toISOString();
  const name = 'private-apps-api-calls-daily';
  return ok({
    results: [{ name, usageLimit: limit, currentUsage: used, collectedAt: at, fetchStatus: 'SUCCESS' }],
  });
}

interface Owner {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly archived: boolean;
}

/** Three people of the account; the last one has left. */
const owners: readonly Owner[] = [
  { id: '7001', email: 'grace@portal.example', firstName: 'Grace', lastName: 'Hopper', archived: false },
  { id: '7002', email: 'alan@portal.example', firstName: 'Alan', lastName: 'Turing', archived: false },
  { id: '7003', email: 'charles@portal.example', firstName: 'Charles', lastName: 'Babbage', archived: true },
];

function shown({ id, ...owner }: Owner): object {
  const userId = Number(id) + 1000;
  const since = '2026-01-01T00:00:00.000Z';
  const userIds = { userId: owner.archived ? null : userId, userIdIncludingInactive: userId };
  return { id, ...owner, type: 'PERSON', ...userIds, createdAt: since, updatedAt: since };
}

export function listOwners(_portal: Portal, { query }: EmulatedRequest): Reply {
  const limit = limitOf(query.get('limit'), 100, 500);
  const after = query.get('after') ?? '';
  const email = query.get('email');
  const found = owners
    .filter((it) => it.archived === (query.get('archived') === 'true'))
    .filter((it) => (email === null || it.email === email.toLowerCase()) && it.id > after);
  const results = found.slice(0, limit).map(shown);
  const next = { after: found[limit - 1]?.id ?? '', link: '' };
  return ok({ results, ...(found.length > limit && { paging: { next } }) });
}

export function getOwner(_portal: Portal, { params, query }: EmulatedRequest): Reply {
  const isArchived = query.get('archived') === 'true';
  const owner = owners.find((it) => it.id === params.id && it.archived === isArchived);
  if (!owner) throw notFound();
  return ok(shown(owner));
}
