import type { HubspotCheck, HubspotMapping, HubspotReport, HubspotSchema } from '../../generated/types.ts';
import type { HubspotApi, ObjectName } from '../../integrations/hubspot/api.ts';
import { HubspotFault } from '../../integrations/hubspot/fault.ts';
import {
  judgeFields,
  judgeRequired,
  type KnownSchema,
  objectsOf,
  requiredProperty,
} from '../../integrations/hubspot/mapping.ts';
import { MarketingApi } from '../../integrations/hubspot/marketing.ts';
import { lookAtPortal, type Portal } from './connection.ts';

export interface Finding {
  readonly report: HubspotReport;
  /** What was learnt of the account; null where it is another one, or did not answer. */
  readonly portal: Partial<Portal> | null;
}

const said = (
  name: string,
  state: HubspotCheck['state'],
  message: string,
  hint: string | null = null,
): HubspotCheck => ({
  name,
  state,
  message,
  hint,
});

/** Asks an account everything that a sync takes for granted. When all is well, a call and three for each kind of record. */
export const examine = async (
  api: HubspotApi,
  integration: string,
  mapping: HubspotMapping,
  known: Portal,
): Promise<Finding> => {
  const checks: HubspotCheck[] = [];
  const objects = objectsOf(mapping);
  const { portal, asked } = await look(api, objects, checks);
  const other = portal !== null && known.portal_id !== null && portal.portal_id !== known.portal_id;
  if (other)
    checks.push(
      said(
        'portal',
        'failed',
        `The token belongs to account ${portal.portal_id}; what is linked stands in account ${known.portal_id}.`,
        'Connect a token of that account, or delete the integration and connect the other one anew.',
      ),
    );
  else if (portal) checks.push(said('portal', 'ok', `Account ${portal.portal_id}, ${portal.time_zone}.`));
  if (asked) for (const object of objects) checks.push(...(await scopes(api, object)));
  if (asked && mapping.events?.push) checks.push(...(await eventScopes(api)));
  if (portal?.properties) checks.push(...fits(mapping, objects, portal.properties));
  const { burst, daily, errors, isStrained } = api.transport.limiter;
  if (isStrained) checks.push(share(errors));
  return {
    portal: other ? null : portal,
    report: {
      integration_id: integration,
      portal_id: portal?.portal_id ?? null,
      time_zone: portal?.time_zone ?? null,
      is_fit: checks.every(({ state }) => state !== 'failed'),
      checks,
      limits: {
        burst: burst.max,
        burst_seconds: burst.intervalMs / 1_000,
        daily: daily?.limit ?? null,
        daily_remaining: daily?.remaining ?? null,
      },
      calls: api.transport.calls,
    },
  };
};

/** Whether the mapping and the account's properties fit. */
const fits = (
  mapping: HubspotMapping,
  objects: readonly ObjectName[],
  properties: KnownSchema,
): HubspotCheck[] => [
  ...judgeFields(mapping, properties.contacts ?? {}).map(({ mapping: one, state, message, hint }) =>
    said(`field:${one.field}`, state, message, hint),
  ),
  ...objects.flatMap((object) => {
    const wish = requiredProperty[object];
    if (!wish) return [];
    const { isFit, message, hint } = judgeRequired(object, wish, properties[object] ?? {});
    return said(`property:${wish.name}`, isFit ? 'ok' : 'warning', message, hint);
  }),
];

const look = async (api: HubspotApi, objects: readonly ObjectName[], checks: HubspotCheck[]) => {
  try {
    const portal = await lookAtPortal(api, objects);
    checks.push(taken(api));
    return { portal, asked: true };
  } catch (error) {
    if (!(error instanceof HubspotFault)) throw error;
    if (error.kind === 'scope') {
      checks.push(taken(api), missing(error.details.scopes?.[0] ?? 'crm.schemas.contacts.read', error));
      return { portal: null, asked: true };
    }
    checks.push(said('token', 'failed', `${wordsOf(error)}.`, hintOf(error)));
    return { portal: null, asked: false };
  }
};

const taken = ({ transport }: HubspotApi): HubspotCheck =>
  said(
    'token',
    'ok',
    transport.renews
      ? 'HubSpot takes the token of the app, which is renewed by itself.'
      : 'HubSpot takes the token.',
  );

const scopes = async (api: HubspotApi, object: ObjectName): Promise<HubspotCheck[]> => {
  const found: HubspotCheck[] = [];
  try {
    await api.list(object, ['hs_object_id'], null, { limit: 1 });
    found.push(said(`scope:crm.objects.${object}.read`, 'ok', `${titled(object)} may be read.`));
  } catch (error) {
    if (!(error instanceof HubspotFault)) throw error;
    found.push(missing(`crm.objects.${object}.read`, error));
  }
  try {
    const may = await api.mayWrite(object);
    found.push(
      may
        ? said(`scope:crm.objects.${object}.write`, 'ok', `${titled(object)} may be written.`)
        : missing(`crm.objects.${object}.write`),
    );
  } catch (error) {
    if (!(error instanceof HubspotFault)) throw error;
    found.push(missing(`crm.objects.${object}.write`, error));
  }
  return found;
};

/** Events are pushed if the token may; a sync runs without. */
const eventScopes = async ({ transport }: HubspotApi): Promise<HubspotCheck[]> => {
  const marketing = new MarketingApi(transport);
  const asked = [
    ['read', () => marketing.mayRead()],
    ['write', () => marketing.mayWrite()],
  ] as const;
  const found: HubspotCheck[] = [];
  for (const [verb, may] of asked) {
    const scope = `crm.objects.marketing_events.${verb}`;
    try {
      const isThere = await may();
      const there = `Marketing events may be ${verb === 'read' ? 'read' : 'written'}.`;
      found.push(
        isThere
          ? said(`scope:${scope}`, 'ok', there)
          : {
              ...missing(scope),
              state: 'warning',
              message: `The token lacks ${scope}; events take no part.`,
            },
      );
    } catch (error) {
      if (!(error instanceof HubspotFault)) throw error;
      found.push(missing(scope, error));
    }
  }
  return found;
};

/** Error answers of the day, once they are many. */
const share = ({ calls, errors, allowed }: HubspotApi['transport']['limiter']['errors']): HubspotCheck =>
  said(
    'errors',
    errors > allowed ? 'failed' : 'warning',
    `HubSpot answered ${errors} of ${calls} calls of today with an error; syncs stop at ${Math.floor(allowed)}.`,
    'Mend what the failed records of the last syncs have in common: plugs hubspot-changes list --outcome failed.',
  );

const titled = (object: string): string => object[0]!.toUpperCase() + object.slice(1);

const missing = (scope: string, fault?: HubspotFault): HubspotCheck =>
  fault === undefined || fault.kind === 'scope'
    ? said(
        `scope:${scope}`,
        'failed',
        `The token lacks the scope ${scope}.`,
        'Add it to the app or service key in HubSpot.',
      )
    : said(`scope:${scope}`, 'failed', `${wordsOf(fault)}.`, hintOf(fault));

/**
 * Makes what is missing of the properties that a mapping cannot do without; what is there stays.
 * @throws HubspotFault where the account refuses
 */
export const ensureSchema = async (api: HubspotApi, mapping: HubspotMapping): Promise<HubspotSchema> => {
  const properties: HubspotSchema['properties'][number][] = [];
  for (const object of objectsOf(mapping)) {
    const wish = requiredProperty[object];
    if (!wish) continue;
    const is_new = await api.createProperty(object, wish);
    properties.push({ object, property: wish.name, is_new });
  }
  return { properties };
};

/** A fault in words for a person. */
export const wordsOf = (fault: HubspotFault): string => {
  switch (fault.kind) {
    case 'credentials':
      return 'HubSpot does not take the token: it was revoked, has ended or never was one';
    case 'scope':
      return `The token lacks ${fault.details.scopes?.join(' or ') || 'a scope'}`;
    case 'daily':
      return fault.details.policy === 'ERRORS'
        ? 'HubSpot answered more than a twentieth of the calls of today with an error, and asks apps to stop before that'
        : "The account's calls of the day are used up, or nearly so";
    default:
      return fault.message;
  }
};

export const hintOf = ({ kind, details: { policy } }: HubspotFault): string => {
  switch (kind) {
    case 'credentials':
      return 'Connect the account again: plugs hubspot connect, with a new token, or with --oauth where it is that of an app.';
    case 'scope':
      return 'Add the scope to the app or service key in HubSpot.';
    case 'daily':
      if (policy === 'ERRORS')
        return 'Mend what the failed records of the last syncs have in common, and sync again after midnight UTC.';
      return 'Go on after midnight in the time zone of the account.';
    default:
      return 'Try again; status.hubspot.com tells whether others have trouble, too.';
  }
};
