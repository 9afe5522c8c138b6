import type { BatchError } from '../../integrations/hubspot/api.ts';
import type { HubspotFault } from '../../integrations/hubspot/fault.ts';
import type { OptionalScope } from './courier.ts';
import { type Fault, MISSING_SCOPE } from './state.ts';

/* What HubSpot says about one record of a batch, in words for the person whose record it is. */

/** A failure that a batch's answer names. */
export const faultIn = ({
  category = 'UNKNOWN',
  message = '',
  errors = [],
  context = {},
}: BatchError): Fault => {
  const [first] = errors;
  return said(
    first?.code ?? category,
    message,
    fieldIn({ ...context, ...first?.context }, first?.in, message),
    null,
  );
};

/** A refusal of a batch that holds one record alone. */
export const refusalOf = ({ details }: HubspotFault): Fault =>
  said(details.category, details.said ?? details.category, null, details.correlationId);

/** What HubSpot said well to and did not name. */
export const lost: Fault = {
  code: 'no_result',
  field: null,
  message: 'HubSpot answered without a word about this record; the next sync tries it again.',
  correlation_id: null,
  is_retryable: true,
};

/** What belongs to another record, which could not be made at HubSpot. */
export const waits: Fault = {
  code: 'waits',
  field: null,
  message: 'The record that it belongs to is not at HubSpot; it is tried again once that is there.',
  correlation_id: null,
  is_retryable: true,
};

/** What the token may not write; HubSpot does not always say for want of which scope. */
export const missingScope = ({ name, objects }: OptionalScope, { details }: HubspotFault): Fault => ({
  code: MISSING_SCOPE,
  field: null,
  message: `The token lacks ${details.scopes?.join(' or ') || name}; ${objects.join(' and ')} take no part. Add it to the app or service key in HubSpot.`,
  correlation_id: details.correlationId,
  is_retryable: true,
});

/** An event that is not there any more. */
export const eventGone: Fault = {
  code: 'not_found',
  field: null,
  message:
    'The event was deleted in HubSpot. Its next change here makes it there again, and attendance follows.',
  correlation_id: null,
  is_retryable: false,
};

/** The property that a failure is about: said in one of three ways. */
const fieldIn = (context: BatchError['context'], where: string | undefined, message: string): string | null =>
  context?.propertyName?.[0] ??
  where ??
  /"name":"([a-z][a-z0-9_]+)"/.exec(message)?.[1] ??
  /[Pp]roperty "?(?!values were)([a-z][a-z0-9_]+)"?/.exec(message)?.[1] ??
  null;

const said = (code: string, message: string, field: string | null, correlation_id: string | null): Fault => ({
  code: code.toLowerCase(),
  field,
  message: `HubSpot: ${message} ${whatToDo.find(([pattern]) => pattern.test(code))?.[1] ?? 'Correct the record on either side.'}`,
  correlation_id,
  is_retryable: /RATE|LOCK|INTERNAL|TIMEOUT/.test(code),
});

/** What to do about HubSpot's refusals, by a part of their code. */
const whatToDo: readonly (readonly [RegExp, string])[] = [
  [/OPTION/, 'Add the option in HubSpot, or map the value in values of the mapping.'],
  [/DOESNT_EXIST|READ_ONLY/, 'Run plugs hubspot doctor: the property has changed in the account.'],
  [/REQUIRED/, "Fill the field: an administrator's rule in HubSpot asks for it."],
  [/CONFLICT/, 'Another record there has that address: merge the two in HubSpot, or change the address.'],
  [/NOT_FOUND/, 'It was archived or deleted in HubSpot; restore it there, or delete the contact here.'],
];
