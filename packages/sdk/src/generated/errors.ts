// Made from openapi/errors.yaml by `node openapi/generate/main.ts`. Do not edit.

import { PlugsApiError } from '../core/errors.ts';

/** Every code the server can answer. */
export type ErrorCode =
  | 'malformed_body'
  | 'invalid_request'
  | 'organization_required'
  | 'unauthenticated'
  | 'token_expired'
  | 'session_revoked'
  | 'invalid_credentials'
  | 'missing_scope'
  | 'organization_inactive'
  | 'plan_limit'
  | 'own_expense'
  | 'not_found'
  | 'route_not_found'
  | 'invitation_invalid'
  | 'method_not_allowed'
  | 'request_timeout'
  | 'duplicate_key'
  | 'invalid_signature'
  | 'invalid_transition'
  | 'already_decided'
  | 'not_approver'
  | 'policy_refuses'
  | 'no_rate'
  | 'webhook_state'
  | 'audit_tampered'
  | 'audit_unsealed'
  | 'audit_archive_state'
  | 'audit_archived'
  | 'hubspot_brake'
  | 'integration_state'
  | 'decision_state'
  | 'event_full'
  | 'idempotency_in_progress'
  | 'upload_offset_mismatch'
  | 'not_restorable'
  | 'import_state'
  | 'export_state'
  | 'media_state'
  | 'plan_stale'
  | 'job_state'
  | 'erased'
  | 'precondition_failed'
  | 'payload_too_large'
  | 'address_too_long'
  | 'unsupported_media_type'
  | 'range_not_satisfiable'
  | 'validation_failed'
  | 'idempotency_key_reused'
  | 'checksum_mismatch'
  | 'reference_not_found'
  | 'recipient_unreachable'
  | 'match_key_not_unique'
  | 'row_limit_exceeded'
  | 'media_unprocessable'
  | 'unreadable_file'
  | 'rate_limited'
  | 'header_too_large'
  | 'internal_error'
  | 'integration_access'
  | 'integration_refused'
  | 'integration_unavailable'
  | 'hubspot_access'
  | 'hubspot_daily_limit'
  | 'hubspot_error_limit'
  | 'hubspot_refused'
  | 'hubspot_unavailable'
  | 'delivery_failed'
  | 'delivery_unknown'
  | 'storage_unavailable'
  | 'overloaded'
  | 'shutting_down'
  | 'deadline_exceeded'
  | 'storage_full';

/**
 * `malformed_body` (400): The body cannot be read.
 * Send valid JSON in UTF-8 that matches its Content-Type and Content-Encoding.
 */
export class MalformedBodyError extends PlugsApiError {
  declare readonly code: 'malformed_body';
}

/**
 * `invalid_request` (400): The request is not understood.
 * Correct the named path, query or header values; unknown query keys are refused.
 */
export class InvalidRequestError extends PlugsApiError {
  declare readonly code: 'invalid_request';
}

/**
 * `organization_required` (400): Name the organisation.
 * You belong to several organisations: send organization_id with the sign-in.
 */
export class OrganizationRequiredError extends PlugsApiError {
  declare readonly code: 'organization_required';
}

/**
 * `unauthenticated` (401): Sign in first.
 * Send `Authorization: Bearer <token>`; `plugs auth login` gets one.
 */
export class UnauthenticatedError extends PlugsApiError {
  declare readonly code: 'unauthenticated';
}

/**
 * `token_expired` (401): The token has expired.
 * Refresh it with auth.refresh, or sign in again.
 */
export class TokenExpiredError extends PlugsApiError {
  declare readonly code: 'token_expired';
}

/**
 * `session_revoked` (401): The session has ended.
 * Sign in again with `plugs auth login`, or make a new service token.
 */
export class SessionRevokedError extends PlugsApiError {
  declare readonly code: 'session_revoked';
}

/**
 * `invalid_credentials` (401): The e-mail or password is wrong.
 * Check both; an invitation that was not accepted has no password yet.
 */
export class InvalidCredentialsError extends PlugsApiError {
  declare readonly code: 'invalid_credentials';
}

/**
 * `missing_scope` (403): Not allowed.
 * Ask an owner or admin for a role or service token with the named scope.
 */
export class MissingScopeError extends PlugsApiError {
  declare readonly code: 'missing_scope';
}

/**
 * `organization_inactive` (403): The organisation is deactivated.
 * An owner can reactivate it with organizations.reactivate, or take back its deletion with organizations.restore.
 */
export class OrganizationInactiveError extends PlugsApiError {
  declare readonly code: 'organization_inactive';
}

/**
 * `plan_limit` (403): The plan of the organisation allows no more.
 * Delete what is no longer needed, or ask the operator of the server for a larger plan.
 */
export class PlanLimitError extends PlugsApiError {
  declare readonly code: 'plan_limit';
}

/**
 * `own_expense` (403): Nobody decides on their own claims.
 * Ask somebody else to decide; expenses.assess names who may.
 */
export class OwnExpenseError extends PlugsApiError {
  declare readonly code: 'own_expense';
}

/**
 * `not_found` (404): No such record.
 * Check the id and the organisation; a deleted record needs include_deleted or a restore.
 */
export class NotFoundError extends PlugsApiError {
  declare readonly code: 'not_found';
}

/**
 * `route_not_found` (404): No such address.
 * Check the path against /docs; every path starts with /api/v1.
 */
export class RouteNotFoundError extends PlugsApiError {
  declare readonly code: 'route_not_found';
}

/**
 * `invitation_invalid` (404): The invitation is not valid.
 * It was used, replaced or has expired: ask for a new one.
 */
export class InvitationInvalidError extends PlugsApiError {
  declare readonly code: 'invitation_invalid';
}

/**
 * `method_not_allowed` (405): The method does not fit the address.
 * Use one of the methods named in the Allow header.
 */
export class MethodNotAllowedError extends PlugsApiError {
  declare readonly code: 'method_not_allowed';
}

/**
 * `request_timeout` (408): The request took too long to arrive.
 * Send it again over a connection that does not stall.
 */
export class RequestTimeoutError extends PlugsApiError {
  declare readonly code: 'request_timeout';
}

/**
 * `duplicate_key` (409): A record with this key already exists.
 * Update the record that has the key, or change the key.
 */
export class DuplicateKeyError extends PlugsApiError {
  declare readonly code: 'duplicate_key';
}

/**
 * `invalid_signature` (401): The request is not signed by whom it should be.
 * Look at the client secret of the integration, at the address that HubSpot calls, and at this server's clock.
 */
export class InvalidSignatureError extends PlugsApiError {
  declare readonly code: 'invalid_signature';
}

/**
 * `invalid_transition` (409): This step is not possible from here.
 * Read the record again and choose one of the steps the detail names.
 */
export class InvalidTransitionError extends PlugsApiError {
  declare readonly code: 'invalid_transition';
}

/**
 * `already_decided` (409): Somebody has decided on it already.
 * Read it again: approved_by and the audit tell who it was; a rejected claim can be resubmitted.
 */
export class AlreadyDecidedError extends PlugsApiError {
  declare readonly code: 'already_decided';
}

/**
 * `not_approver` (403): The policy asks somebody else.
 * The detail names who is asked; plugs expenses policy show tells why.
 */
export class NotApproverError extends PlugsApiError {
  declare readonly code: 'not_approver';
}

/**
 * `policy_refuses` (409): A rule of the policy forbids it.
 * Mend what errors tells, such as a missing receipt, or reject the claim.
 */
export class PolicyRefusesError extends PlugsApiError {
  declare readonly code: 'policy_refuses';
}

/**
 * `no_rate` (409): The policy has no rate for the currency.
 * State the rate in the policy: plugs expenses policy set.
 */
export class NoRateError extends PlugsApiError {
  declare readonly code: 'no_rate';
}

/**
 * `webhook_state` (409): The webhook takes no deliveries.
 * It is deleted or rests: make another, or set is_active first.
 */
export class WebhookStateError extends PlugsApiError {
  declare readonly code: 'webhook_state';
}

/**
 * `audit_tampered` (409): The audit is not what was sealed.
 * Run plugs audit verify: it names the first entry that is wrong. Nothing was archived or deleted.
 */
export class AuditTamperedError extends PlugsApiError {
  declare readonly code: 'audit_tampered';
}

/**
 * `audit_unsealed` (409): The entry has no proof yet.
 * Entries are sealed every ten minutes; seal them now with audit_checkpoints.seal, and ask again.
 */
export class AuditUnsealedError extends PlugsApiError {
  declare readonly code: 'audit_unsealed';
}

/**
 * `audit_archive_state` (409): The archive is not in a state for this.
 * Read its state: a file that was deleted cannot be had again, and one is deleted only once its entries have left the log.
 */
export class AuditArchiveStateError extends PlugsApiError {
  declare readonly code: 'audit_archive_state';
}

/**
 * `audit_archived` (409): The audit entries are archived.
 * They are no longer in the log. See plugs audit-archives list, and download the archive that holds them.
 */
export class AuditArchivedError extends PlugsApiError {
  declare readonly code: 'audit_archived';
}

/**
 * `hubspot_brake` (409): The sync would delete too much.
 * Look with plugs hubspot plan; when it is meant, say so with plugs hubspot sync --max-deletes.
 */
export class HubspotBrakeError extends PlugsApiError {
  declare readonly code: 'hubspot_brake';
}

/**
 * `integration_state` (409): The integration is not in a state for this.
 * The detail says what is missing: connect the account, or name one of several with integration_id.
 */
export class IntegrationStateError extends PlugsApiError {
  declare readonly code: 'integration_state';
}

/**
 * `decision_state` (409): The decision is not in a state for this.
 * Read its state: a planned one can be applied, once; the job of a failed or cancelled one can be retried.
 */
export class DecisionStateError extends PlugsApiError {
  declare readonly code: 'decision_state';
}

/**
 * `event_full` (409): The event has no seat left.
 * Raise max_attendees, or cancel somebody who does not come.
 */
export class EventFullError extends PlugsApiError {
  declare readonly code: 'event_full';
}

/**
 * `idempotency_in_progress` (409): The same request is still running.
 * Wait and send it again with the same key.
 */
export class IdempotencyInProgressError extends PlugsApiError {
  declare readonly code: 'idempotency_in_progress';
}

/**
 * `upload_offset_mismatch` (409): The upload goes on elsewhere.
 * Read received_bytes of the record and send from there.
 */
export class UploadOffsetMismatchError extends PlugsApiError {
  declare readonly code: 'upload_offset_mismatch';
}

/**
 * `not_restorable` (409): The change cannot be taken back.
 * `plugs audit history` shows what came since; `--force` writes old values over newer ones.
 */
export class NotRestorableError extends PlugsApiError {
  declare readonly code: 'not_restorable';
}

/**
 * `import_state` (409): The import is not in a state for this.
 * Read its state; imports.plan comes before imports.apply, which comes before imports.undo.
 */
export class ImportStateError extends PlugsApiError {
  declare readonly code: 'import_state';
}

/**
 * `export_state` (409): The export is not ready.
 * Wait for its job to end; an expired export must be made again.
 */
export class ExportStateError extends PlugsApiError {
  declare readonly code: 'export_state';
}

/**
 * `media_state` (409): The medium is not in a state for this.
 * Read its status: upload the file, wait for its job, and download it once it is ready.
 */
export class MediaStateError extends PlugsApiError {
  declare readonly code: 'media_state';
}

/**
 * `plan_stale` (409): The plan no longer fits the data.
 * Make a new plan and read it before you apply it.
 */
export class PlanStaleError extends PlugsApiError {
  declare readonly code: 'plan_stale';
}

/**
 * `job_state` (409): The job is not in a state for this.
 * Only queued and running jobs can be cancelled, only failed and cancelled ones retried.
 */
export class JobStateError extends PlugsApiError {
  declare readonly code: 'job_state';
}

/**
 * `erased` (410): The record was erased.
 * Its values are gone for good; create a new record where there is a reason to.
 */
export class ErasedError extends PlugsApiError {
  declare readonly code: 'erased';
}

/**
 * `precondition_failed` (412): The record has changed since you read it.
 * Read it again, repeat your change on the new version and send its ETag.
 */
export class PreconditionFailedError extends PlugsApiError {
  declare readonly code: 'precondition_failed';
}

/**
 * `payload_too_large` (413): The body is too large.
 * Send less at once: the detail names the limit.
 */
export class PayloadTooLargeError extends PlugsApiError {
  declare readonly code: 'payload_too_large';
}

/**
 * `address_too_long` (414): The address is too long.
 * Send fewer or shorter query values; a filter of many values belongs into several requests.
 */
export class AddressTooLongError extends PlugsApiError {
  declare readonly code: 'address_too_long';
}

/**
 * `unsupported_media_type` (415): The content type does not fit.
 * Use the content type the operation names in its contract.
 */
export class UnsupportedMediaTypeError extends PlugsApiError {
  declare readonly code: 'unsupported_media_type';
}

/**
 * `range_not_satisfiable` (416): The range lies outside the file.
 * Content-Range names the size; download again from a byte inside it.
 */
export class RangeNotSatisfiableError extends PlugsApiError {
  declare readonly code: 'range_not_satisfiable';
}

/**
 * `validation_failed` (422): Some values break a rule.
 * Correct the values that errors points to and send the request again.
 */
export class ValidationFailedError extends PlugsApiError {
  declare readonly code: 'validation_failed';
}

/**
 * `idempotency_key_reused` (422): The key was used for another request.
 * Use a new Idempotency-Key for a new request.
 */
export class IdempotencyKeyReusedError extends PlugsApiError {
  declare readonly code: 'idempotency_key_reused';
}

/**
 * `checksum_mismatch` (422): The file arrived damaged.
 * Upload it again from the start.
 */
export class ChecksumMismatchError extends PlugsApiError {
  declare readonly code: 'checksum_mismatch';
}

/**
 * `reference_not_found` (422): A referenced record does not exist.
 * Create it first, or correct the id that errors points to.
 */
export class ReferenceNotFoundError extends PlugsApiError {
  declare readonly code: 'reference_not_found';
}

/**
 * `recipient_unreachable` (422): The recipient cannot be reached this way.
 * Choose another channel, or mend the address that the detail names.
 */
export class RecipientUnreachableError extends PlugsApiError {
  declare readonly code: 'recipient_unreachable';
}

/**
 * `match_key_not_unique` (422): Rows cannot be matched by this field.
 * Match on a natural key, on id, or on <source>:<column> for keys of the source system.
 */
export class MatchKeyNotUniqueError extends PlugsApiError {
  declare readonly code: 'match_key_not_unique';
}

/**
 * `row_limit_exceeded` (422): Too many rows for this mode.
 * Use atomic batch or row, or split the file.
 */
export class RowLimitExceededError extends PlugsApiError {
  declare readonly code: 'row_limit_exceeded';
}

/**
 * `media_unprocessable` (422): The file cannot be processed.
 * Open it in a program for its kind, save it anew or in another format, and upload that.
 */
export class MediaUnprocessableError extends PlugsApiError {
  declare readonly code: 'media_unprocessable';
}

/**
 * `unreadable_file` (422): The file cannot be read.
 * Name its encoding, delimiter and quote in dialect; the detail says at which line reading stopped.
 */
export class UnreadableFileError extends PlugsApiError {
  declare readonly code: 'unreadable_file';
}

/**
 * `rate_limited` (429): Too many requests.
 * Wait as long as Retry-After says.
 */
export class RateLimitedError extends PlugsApiError {
  declare readonly code: 'rate_limited';
}

/**
 * `header_too_large` (431): The header is too large.
 * Send fewer or shorter header fields; cookies are not needed here.
 */
export class HeaderTooLargeError extends PlugsApiError {
  declare readonly code: 'header_too_large';
}

/**
 * `internal_error` (500): Something broke on our side.
 * Try again; when it stays, report the request id.
 */
export class InternalError extends PlugsApiError {
  declare readonly code: 'internal_error';
}

/**
 * `integration_access` (403): The other system does not let us in.
 * plugs integrations test says what it takes; plugs integrations connect gives it other credentials.
 */
export class IntegrationAccessError extends PlugsApiError {
  declare readonly code: 'integration_access';
}

/**
 * `integration_refused` (502): The other system refused the request.
 * plugs integrations test looks whether the account and its settings are right.
 */
export class IntegrationRefusedError extends PlugsApiError {
  declare readonly code: 'integration_refused';
}

/**
 * `integration_unavailable` (503): The other system does not answer.
 * It is tried again by itself; its status page tells whether others have trouble, too.
 */
export class IntegrationUnavailableError extends PlugsApiError {
  declare readonly code: 'integration_unavailable';
}

/**
 * `hubspot_access` (403): HubSpot does not let us in.
 * plugs hubspot doctor says what is missing: a token that was revoked, or a scope.
 */
export class HubspotAccessError extends PlugsApiError {
  declare readonly code: 'hubspot_access';
}

/**
 * `hubspot_daily_limit` (429): HubSpot's calls of the day are used up.
 * Sync again after midnight in the account's time zone; it goes on from there.
 */
export class HubspotDailyLimitError extends PlugsApiError {
  declare readonly code: 'hubspot_daily_limit';
}

/**
 * `hubspot_error_limit` (429): Too many of HubSpot's answers were errors.
 * Mend what the failed records have in common; plugs hubspot doctor counts, and from midnight UTC on a sync goes on.
 */
export class HubspotErrorLimitError extends PlugsApiError {
  declare readonly code: 'hubspot_error_limit';
}

/**
 * `hubspot_refused` (502): HubSpot refused the request.
 * plugs hubspot doctor looks what has changed in the account; report it when it finds nothing.
 */
export class HubspotRefusedError extends PlugsApiError {
  declare readonly code: 'hubspot_refused';
}

/**
 * `hubspot_unavailable` (503): HubSpot does not answer.
 * It is tried again by itself; status.hubspot.com tells whether others have trouble, too.
 */
export class HubspotUnavailableError extends PlugsApiError {
  declare readonly code: 'hubspot_unavailable';
}

/**
 * `delivery_failed` (502): The message was not taken over.
 * It is tried again by itself; when its job has failed for good, mend the cause and run `plugs jobs retry`.
 */
export class DeliveryFailedError extends PlugsApiError {
  declare readonly code: 'delivery_failed';
}

/**
 * `delivery_unknown` (502): Nobody knows whether the message left.
 * Ask the recipient or the provider; `plugs jobs retry` sends it again.
 */
export class DeliveryUnknownError extends PlugsApiError {
  declare readonly code: 'delivery_unknown';
}

/**
 * `storage_unavailable` (503): The database does not answer.
 * Try again shortly; /api/v1/health/database tells when it is back.
 */
export class StorageUnavailableError extends PlugsApiError {
  declare readonly code: 'storage_unavailable';
}

/**
 * `overloaded` (503): The server has too much to do.
 * Wait as long as Retry-After says and send less at once.
 */
export class OverloadedError extends PlugsApiError {
  declare readonly code: 'overloaded';
}

/**
 * `shutting_down` (503): The server is stopping.
 * Try again shortly; another server takes over.
 */
export class ShuttingDownError extends PlugsApiError {
  declare readonly code: 'shutting_down';
}

/**
 * `deadline_exceeded` (504): It took too long.
 * Try again, or ask for less at once.
 */
export class DeadlineExceededError extends PlugsApiError {
  declare readonly code: 'deadline_exceeded';
}

/**
 * `storage_full` (507): There is no space left.
 * Free space on the server; nothing was half-written.
 */
export class StorageFullError extends PlugsApiError {
  declare readonly code: 'storage_full';
}

/** The class of each code; the client picks an answer's class from it. */
export const errorByCode = {
  malformed_body: MalformedBodyError,
  invalid_request: InvalidRequestError,
  organization_required: OrganizationRequiredError,
  unauthenticated: UnauthenticatedError,
  token_expired: TokenExpiredError,
  session_revoked: SessionRevokedError,
  invalid_credentials: InvalidCredentialsError,
  missing_scope: MissingScopeError,
  organization_inactive: OrganizationInactiveError,
  plan_limit: PlanLimitError,
  own_expense: OwnExpenseError,
  not_found: NotFoundError,
  route_not_found: RouteNotFoundError,
  invitation_invalid: InvitationInvalidError,
  method_not_allowed: MethodNotAllowedError,
  request_timeout: RequestTimeoutError,
  duplicate_key: DuplicateKeyError,
  invalid_signature: InvalidSignatureError,
  invalid_transition: InvalidTransitionError,
  already_decided: AlreadyDecidedError,
  not_approver: NotApproverError,
  policy_refuses: PolicyRefusesError,
  no_rate: NoRateError,
  webhook_state: WebhookStateError,
  audit_tampered: AuditTamperedError,
  audit_unsealed: AuditUnsealedError,
  audit_archive_state: AuditArchiveStateError,
  audit_archived: AuditArchivedError,
  hubspot_brake: HubspotBrakeError,
  integration_state: IntegrationStateError,
  decision_state: DecisionStateError,
  event_full: EventFullError,
  idempotency_in_progress: IdempotencyInProgressError,
  upload_offset_mismatch: UploadOffsetMismatchError,
  not_restorable: NotRestorableError,
  import_state: ImportStateError,
  export_state: ExportStateError,
  media_state: MediaStateError,
  plan_stale: PlanStaleError,
  job_state: JobStateError,
  erased: ErasedError,
  precondition_failed: PreconditionFailedError,
  payload_too_large: PayloadTooLargeError,
  address_too_long: AddressTooLongError,
  unsupported_media_type: UnsupportedMediaTypeError,
  range_not_satisfiable: RangeNotSatisfiableError,
  validation_failed: ValidationFailedError,
  idempotency_key_reused: IdempotencyKeyReusedError,
  checksum_mismatch: ChecksumMismatchError,
  reference_not_found: ReferenceNotFoundError,
  recipient_unreachable: RecipientUnreachableError,
  match_key_not_unique: MatchKeyNotUniqueError,
  row_limit_exceeded: RowLimitExceededError,
  media_unprocessable: MediaUnprocessableError,
  unreadable_file: UnreadableFileError,
  rate_limited: RateLimitedError,
  header_too_large: HeaderTooLargeError,
  internal_error: InternalError,
  integration_access: IntegrationAccessError,
  integration_refused: IntegrationRefusedError,
  integration_unavailable: IntegrationUnavailableError,
  hubspot_access: HubspotAccessError,
  hubspot_daily_limit: HubspotDailyLimitError,
  hubspot_error_limit: HubspotErrorLimitError,
  hubspot_refused: HubspotRefusedError,
  hubspot_unavailable: HubspotUnavailableError,
  delivery_failed: DeliveryFailedError,
  delivery_unknown: DeliveryUnknownError,
  storage_unavailable: StorageUnavailableError,
  overloaded: OverloadedError,
  shutting_down: ShuttingDownError,
  deadline_exceeded: DeadlineExceededError,
  storage_full: StorageFullError,
} as const;
