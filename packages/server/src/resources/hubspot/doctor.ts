import type { HubspotCheck, HubspotMapping, HubspotReport } from '../../generated/types.ts';
import type { HubspotApi } from '../../integrations/hubspot/api.ts';
import { HubspotFault } from '../../integrations/hubspot/fault.ts';
import { judgeFields } from '../../integrations/hubspot/mapping.ts';
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

/** Asks an account everything that a sync takes for granted. Four calls when all is well. */
export const examine = async (
  api: HubspotApi,
  integration: string,
  mapping: HubspotMapping,
  known: Portal,
): Promise<Finding> => {
  const checks: HubspotCheck[] = [];
  const { portal, asked } = await look(api, checks);
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
  if (asked) checks.push(...(await scopes(api)));
  if (portal?.properties)
    for (const { mapping: one, state, message, hint } of judgeFields(mapping, portal.properties))
      checks.push(said(`field:${one.field}`, state, message, hint));
  const { burst, daily } = api.transport.limiter;
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

const look = async (api: HubspotApi, checks: HubspotCheck[]) => {
  try {
    const portal = await lookAtPortal(api);
    checks.push(said('token', 'ok', 'HubSpot takes the token.'));
    return { portal, asked: true };
  } catch (error) {
    if (!(error instanceof HubspotFault)) throw error;
    if (error.kind === 'scope') {
      checks.push(
        said('token', 'ok', 'HubSpot takes the token.'),
        missing('crm.schemas.contacts.read', error),
      );
      return { portal: null, asked: true };
    }
    checks.push(said('token', 'failed', `${wordsOf(error)}.`, hintOf(error)));
    return { portal: null, asked: false };
  }
};

const scopes = async (api: HubspotApi): Promise<HubspotCheck[]> => {
  const found: HubspotCheck[] = [];
  try {
    await api.list('contacts', ['email'], null, { limit: 1 });
    found.push(said('scope:crm.objects.contacts.read', 'ok', 'Contacts may be read.'));
  } catch (error) {
    if (!(error instanceof HubspotFault)) throw error;
    found.push(missing('crm.objects.contacts.read', error));
  }
  try {
    const may = await api.mayWrite('contacts');
    found.push(
      may
        ? said('scope:crm.objects.contacts.write', 'ok', 'Contacts may be written.')
        : missing('crm.objects.contacts.write'),
    );
  } catch (error) {
    if (!(error instanceof HubspotFault)) throw error;
    found.push(missing('crm.objects.contacts.write', error));
  }
  return found;
};

const missing = (scope: string, fault?: HubspotFault): HubspotCheck =>
  fault === undefined || fault.kind === 'scope'
    ? said(
        `scope:${scope}`,
        'failed',
        `The token lacks the scope ${scope}.`,
        'Add it to the app or service key in HubSpot.',
      )
    : said(`scope:${scope}`, 'failed', `${wordsOf(fault)}.`, hintOf(fault));

/** A fault in words for a person. */
export const wordsOf = (fault: HubspotFault): string => {
  switch (fault.kind) {
    case 'credentials':
      return 'HubSpot does not take the token: it was revoked, has ended or never was one';
    case 'scope':
      return `The token lacks ${fault.details.scopes?.join(' or ') || 'a scope'}`;
    case 'daily':
      return "The account's calls of the day are used up, or nearly so";
    default:
      return fault.message;
  }
};

export const hintOf = ({ kind }: HubspotFault): string => {
  switch (kind) {
    case 'credentials':
      return 'Make a new token in HubSpot and give it with plugs hubspot connect.';
    case 'scope':
      return 'Add the scope to the app or service key in HubSpot.';
    case 'daily':
      return 'Go on after midnight in the time zone of the account.';
    default:
      return 'Try again; status.hubspot.com tells whether others have trouble, too.';
  }
};
