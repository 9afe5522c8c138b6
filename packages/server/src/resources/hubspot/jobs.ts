import { resources } from '../../generated/resources.ts';
import type { HubspotMapping } from '../../generated/types.ts';
import type { ObjectName } from '../../integrations/hubspot/api.ts';
import { HubspotFault } from '../../integrations/hubspot/fault.ts';
import {
  judgeFields,
  judgeRequired,
  mappingFaults,
  objectsOf,
  requiredProperty,
} from '../../integrations/hubspot/mapping.ts';
import { withTransforms } from '../../integrations/hubspot/transforms.ts';
import type { JobKind } from '../../jobs/kind.ts';
import type { JobRun } from '../../jobs/run.ts';
import { nobody } from '../../lib/actor.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import {
  againPage,
  attendancePage,
  companiesPage,
  eventsPage,
  hintedPage,
  interactionsPage,
  localPage,
  pullPage,
  shown,
  windowsFor,
} from './collect.ts';
import { lookAtPortal, mappingOf, notePortal, openApi, type Portal, portalOf } from './connection.ts';
import { hintOf, wordsOf } from './doctor.ts';
import { noteEnd } from './end.ts';
import { applyHere } from './here.ts';
import { dropHints } from './hints.ts';
import { activityNames } from './interactions.ts';
import { actionsOf, digestOf, type Outcome, outcomeOf, tallyOf } from './outcome.ts';
import { cursorOf, linkCounts, moveCursor, NO_ANSWER, NOT_REACHED } from './state.ts';
import type { Place, Sync, Wishes } from './sync.ts';
import { adoptUnknown, pushSome, pushUnknown } from './there.ts';

/*
 * A sync decides about every record first, writing down what it will do, and then does it: here in portions, there in
 * batches. A plan ends after the first half. So what a plan says is what a sync does, and a killed one finds in the rows
 * what is left.
 */

export const SYNC = 'hubspot.sync';

/** What is known of the account's properties is asked anew after a day. */
const KNOWN_MS = 24 * 3_600_000;
/** What was decided longer ago is decided anew by whoever goes on. */
const STALE_MS = 15 * 60_000;
/** Changes of old runs are kept for so long. */
const KEPT_MS = 30 * 24 * 3_600_000;
const FORGET_AT_ONCE = 1_000;

export const hubspotJobs = (services: Services): JobKind[] => [
  {
    kind: SYNC,
    queue: 'hubspot',
    maxAttempts: 5,
    run: (run) => asProblems(() => sync(services, run)),
    ended: (tx, job, end, actor) => noteEnd(services, tx, job, end, actor ?? nobody),
  },
];

/** HubSpot's faults as problems of whoever waits. */
export const asProblems = async <R>(work: () => Promise<R>): Promise<R> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HubspotFault)) throw error;
    const text = `${wordsOf(error)}. ${hintOf(error)}`;
    switch (error.kind) {
      case 'credentials':
      case 'scope':
        throw new Problem('hubspot_access', text, { cause: error });
      case 'daily':
        throw new Problem(
          error.details.policy === 'ERRORS' ? 'hubspot_error_limit' : 'hubspot_daily_limit',
          text,
          { cause: error },
        );
      case 'refused':
        throw new Problem('hubspot_refused', text, { cause: error });
      default:
        throw new Problem('hubspot_unavailable', text, { cause: error });
    }
  }
};

/** The steps that decide, each a page at a time. */
const pages: Readonly<Partial<Record<Place['step'], typeof pullPage>>> = {
  pull: pullPage,
  hinted: hintedPage,
  again: againPage,
  local: localPage,
  companies: companiesPage,
  interactions: interactionsPage,
  events: eventsPage,
  attendance: attendancePage,
};

const sync = async (services: Services, run: JobRun): Promise<Outcome> => {
  const one = await open(services, run);
  try {
    return await carryOut(one, services, run);
  } finally {
    await one.api.transport.limiter.rest();
  }
};

const carryOut = async (one: Sync, services: Services, run: JobRun): Promise<Outcome> => {
  let place = await begin(one);
  const callsBefore = place.calls;
  const counted = (next: Place): Place => ({ ...next, calls: callsBefore + one.api.transport.calls });
  for (let page = pages[place.step]; page; page = pages[place.step])
    place = counted(await page(one, counted(place)));
  const digest = await run.tenant.read((tx) => digestOf(tx, run.id));
  if (one.wishes.digest !== null && place.step === 'judge' && one.wishes.digest !== digest)
    throw new Problem('plan_stale', 'Something has changed since the plan; nothing was written.');
  if (place.step === 'judge' && !one.wishes.plan)
    await run.tenant.read((tx) => brake(tx, run.id, one.wishes));
  if (one.wishes.plan) return outcomeOf(one, place, digest);
  const { planned } = await run.tenant.read((tx) => tallyOf(tx, run.id));
  let done = 0;
  const progress = (step: string) => (some: number) => {
    done += some;
    return { ...counted({ ...place, step: step as Place['step'] }), done, total: planned, unit: 'contacts' };
  };
  while ((await run.checkpoint((tx) => applyHere(one, tx), progress('here'))) > 0);
  while ((await pushSome(one, progress('there'))) > 0);
  await run.checkpoint((tx) => finish(services, tx, one, place));
  return outcomeOf(one, counted({ ...place, step: 'end' }), digest);
};

/** So many deletions are nobody's mistake; and so large a part of all that is linked. */
const DELETIONS = 10;
const DELETED_PART = 0.05;

/** @throws Problem hubspot_brake where a sync would delete more than anybody has said */
const brake = async (tx: TenantTx, job: string, { integration, max_deletes }: Wishes): Promise<void> => {
  const actions = await actionsOf(tx, job);
  const { plugs_delete = 0, hubspot_archive = 0, interactions_archive = 0, events_archive = 0 } = actions;
  if (plugs_delete + hubspot_archive + interactions_archive + events_archive === 0) return;
  const kinds = ['contacts', 'events', ...activityNames] as const;
  const [contacts, events, ...activities] = (await linkCounts(tx, integration, kinds)).map(
    ({ linked }) => linked,
  );
  const logged = activities.reduce((sum, linked) => sum + linked, 0);
  const deletions: readonly (readonly [count: number, of: number, words: string])[] = [
    [
      plugs_delete + hubspot_archive,
      contacts!,
      `Of ${contacts} linked contacts ${plugs_delete} would be deleted here and ${hubspot_archive} archived at HubSpot`,
    ],
    [
      interactions_archive,
      logged,
      `Of ${logged} interactions at HubSpot ${interactions_archive} would be archived`,
    ],
    [events_archive, events!, `Of ${events} events at HubSpot ${events_archive} would be deleted there`],
  ];
  const unmeant = deletions.find(
    ([count, of]) => count > (max_deletes ?? Math.max(DELETIONS, of * DELETED_PART)),
  );
  if (unmeant) throw new Problem('hubspot_brake', `${unmeant[2]}; nothing was written.`);
};

/** Opens the account, and holds the mapping against what is known of its properties. */
const open = async (services: Services, run: JobRun): Promise<Sync> => {
  const wishes = run.params as unknown as Wishes;
  const { integration } = wishes;
  const { mapping, portal: known } = await run.tenant.read(async (tx) => ({
    mapping: await mappingOf(await readRecord(tx, resources.integrations, integration)),
    portal: await portalOf(tx, integration),
  }));
  // Whoever may write settings may have put something there that set_mapping refuses.
  const [wrong] = mappingFaults(mapping);
  if (wrong) throw new Problem('integration_state', `The mapping, ${wrong.pointer}: ${wrong.message}`);
  const api = await openApi(services, run.tenant, integration, { signal: run.signal });
  const portal = await fresh(services, run, api, known, objectsOf(mapping));
  const verdicts = judgeFields(mapping, portal.properties?.contacts ?? {});
  const broken = verdicts.find(({ state }) => state === 'failed');
  if (broken) throw new Problem('integration_state', `${broken.message} ${broken.hint ?? ''}`.trim());
  const missing = missingOf(mapping, portal);
  const { push = false, primary = false } = mapping.companies ?? {};
  return {
    services,
    run,
    api,
    wishes,
    fields: await withTransforms(verdicts.flatMap(({ mapped }) => mapped ?? [])),
    create: mapping.contacts.create ?? 'both',
    onRemoteDelete: mapping.contacts.on_remote_delete ?? 'keep',
    onLocalDelete: mapping.contacts.on_local_delete ?? 'keep',
    lifecycle: mapping.contacts.lifecycle ?? 'forward',
    companies: push && !missing.has('companies') ? { primary } : null,
    interactions: mapping.interactions?.push ?? false,
    events: mapping.events?.push ?? false,
    skewMs: portal.skew_ms,
    warnings: [
      ...verdicts.flatMap(({ state, message }) => (state === 'warning' ? [message] : [])),
      ...missing.values(),
    ],
  };
};

/** Kinds of record that take no part, since the account lacks what they need, with that in words. */
const missingOf = (mapping: HubspotMapping, { properties }: Portal): Map<ObjectName, string> => {
  const missing = new Map<ObjectName, string>();
  for (const object of objectsOf(mapping)) {
    const wish = requiredProperty[object];
    const verdict = wish && judgeRequired(object, wish, properties?.[object] ?? {});
    if (verdict && !verdict.isFit) missing.set(object, `${verdict.message} ${verdict.hint}`);
  }
  return missing;
};

/** What is known of the account, asked anew once a day. Throws when it is another account than before. */
const fresh = async (
  services: Services,
  run: JobRun,
  api: Sync['api'],
  known: Portal,
  objects: readonly ObjectName[],
): Promise<Portal> => {
  const now = services.world.now().getTime();
  const isKnown = objects.every((object) => known.properties?.[object] !== undefined);
  if (isKnown && now - Date.parse(known.checked_at!) < KNOWN_MS) return known;
  const seen = await lookAtPortal(api, objects);
  if (known.portal_id !== null && known.portal_id !== seen.portal_id)
    throw new Problem(
      'integration_state',
      `The token belongs to account ${seen.portal_id}; what is linked stands in account ${known.portal_id}.`,
    );
  const { integration } = run.params as unknown as Wishes;
  await run.checkpoint((tx) => notePortal(services, tx, integration, { ...seen, checked_at: tx.now }));
  return { ...known, ...seen };
};

/** Where the run begins: at the beginning, or where one before it was killed. */
const begin = async (one: Sync): Promise<Place> => {
  const { services, run, wishes } = one;
  const now = services.world.now();
  const earlier = run.progress as Partial<Place>;
  const isFresh = earlier.step !== undefined && now.getTime() - Date.parse(earlier.began!) < STALE_MS;
  if (isFresh && !(await run.tenant.read((tx) => wasGivenUp(tx, run.id)))) return earlier as Place;
  const cursor = await run.tenant.read((tx) => cursorOf(tx, wishes.integration, 'contacts'));
  const isPush = wishes.only === 'push';
  const place: Place = {
    step: isPush ? 'again' : 'pull',
    windows: isPush ? [] : windowsFor(cursor, now.getTime() + one.skewMs, wishes.full),
    after: null,
    changes: 0,
    seen: 0,
    limited: false,
    calls: earlier.calls ?? 0,
    began: now.toISOString(),
    seenUntil: null,
    sweptUntil: null,
  };
  // What an earlier attempt decided and did not do is decided anew; what it sent and did not hear of is looked up first.
  const asBefore = () => run.progress;
  while (earlier.step !== undefined && (await pushUnknown(one, asBefore)) > 0);
  await adoptUnknown(one);
  return run.checkpoint(
    async (tx) => {
      await tx
        .deleteFrom('hubspot_changes')
        .where('job_id', '=', run.id)
        .where((eb) => eb.or([eb('outcome', 'in', ['planned', 'applied']), eb('code', '=', NOT_REACHED)]))
        .execute();
      return place;
    },
    (at) => shown(at),
  );
};

/** Whether the job had ended before, with something left. */
const wasGivenUp = async (tx: TenantTx, job: string): Promise<boolean> =>
  (await tx
    .selectFrom('hubspot_changes')
    .select('id')
    .where('job_id', '=', job)
    .where('code', 'in', [NOT_REACHED, NO_ANSWER])
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** All is done or remembered as a fault: HubSpot's changes up to here need not be looked at again. */
const finish = async (
  services: Services,
  tx: TenantTx,
  { run, wishes, api }: Sync,
  place: Place,
): Promise<void> => {
  const { seenUntil, sweptUntil, limited } = place;
  const { skewMs } = api.transport;
  if (skewMs !== null) await notePortal(services, tx, wishes.integration, { skew_ms: skewMs });
  const at = (ms: number) => new Date(ms).toISOString();
  if (!limited) await dropHints(tx, wishes.integration, run.id);
  if (!limited && seenUntil !== null)
    await moveCursor(services, tx, wishes.integration, 'contacts', {
      seen_until: at(seenUntil),
      ...(sweptUntil !== null && { swept_until: at(sweptUntil) }),
    });
  const old = (await tx
    .selectFrom('hubspot_changes')
    .select('id')
    .where('created_at', '<', at(Date.parse(tx.now) - KEPT_MS))
    .limit(FORGET_AT_ONCE)
    .execute()) as unknown as { id: string }[];
  const ids = old.map(({ id }) => id);
  if (ids.length > 0) await tx.deleteFrom('hubspot_changes').where('id', 'in', ids).execute();
};
