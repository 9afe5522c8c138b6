// Made from openapi/errors.yaml by `node openapi/generate/main.ts`. Do not edit.

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

/** What stands in the problem of each code. */
export const errors: Readonly<Record<ErrorCode, { status: number; title: string; hint: string; retryable: boolean }>> = {
  malformed_body: { status: 400, title: 'The body cannot be read', hint: 'Send valid JSON in UTF-8 that matches its Content-Type and Content-Encoding.', retryable: false },
  invalid_request: { status: 400, title: 'The request is not understood', hint: 'Correct the named path, query or header values; unknown query keys are refused.', retryable: false },
  organization_required: { status: 400, title: 'Name the organisation', hint: 'You belong to several organisations: send organization_id with the sign-in.', retryable: false },
  unauthenticated: { status: 401, title: 'Sign in first', hint: 'Send `Authorization: Bearer <token>`; `plugs auth login` gets one.', retryable: false },
  token_expired: { status: 401, title: 'The token has expired', hint: 'Refresh it with auth.refresh, or sign in again.', retryable: false },
  session_revoked: { status: 401, title: 'The session has ended', hint: 'Sign in again with `plugs auth login`, or make a new service token.', retryable: false },
  invalid_credentials: { status: 401, title: 'The e-mail or password is wrong', hint: 'Check both; an invitation that was not accepted has no password yet.', retryable: false },
  missing_scope: { status: 403, title: 'Not allowed', hint: 'Ask an owner or admin for a role or service token with the named scope.', retryable: false },
  organization_inactive: { status: 403, title: 'The organisation is deactivated', hint: 'An owner can reactivate it with organizations.reactivate, or take back its deletion with organizations.restore.', retryable: false },
  plan_limit: { status: 403, title: 'The plan of the organisation allows no more', hint: 'Delete what is no longer needed, or ask the operator of the server for a larger plan.', retryable: false },
  own_expense: { status: 403, title: 'Nobody decides on their own claims', hint: 'Ask somebody else to decide; expenses.assess names who may.', retryable: false },
  not_found: { status: 404, title: 'No such record', hint: 'Check the id and the organisation; a deleted record needs include_deleted or a restore.', retryable: false },
  route_not_found: { status: 404, title: 'No such address', hint: 'Check the path against /docs; every path starts with /api/v1.', retryable: false },
  invitation_invalid: { status: 404, title: 'The invitation is not valid', hint: 'It was used, replaced or has expired: ask for a new one.', retryable: false },
  method_not_allowed: { status: 405, title: 'The method does not fit the address', hint: 'Use one of the methods named in the Allow header.', retryable: false },
  request_timeout: { status: 408, title: 'The request took too long to arrive', hint: 'Send it again over a connection that does not stall.', retryable: true },
  duplicate_key: { status: 409, title: 'A record with this key already exists', hint: 'Update the record that has the key, or change the key.', retryable: false },
  invalid_signature: { status: 401, title: 'The request is not signed by whom it should be', hint: 'Look at the client secret of the integration, at the address that HubSpot calls, and at this server\'s clock.', retryable: false },
  invalid_transition: { status: 409, title: 'This step is not possible from here', hint: 'Read the record again and choose one of the steps the detail names.', retryable: false },
  already_decided: { status: 409, title: 'Somebody has decided on it already', hint: 'Read it again: approved_by and the audit tell who it was; a rejected claim can be resubmitted.', retryable: false },
  not_approver: { status: 403, title: 'The policy asks somebody else', hint: 'The detail names who is asked; plugs expenses policy show tells why.', retryable: false },
  policy_refuses: { status: 409, title: 'A rule of the policy forbids it', hint: 'Mend what errors tells, such as a missing receipt, or reject the claim.', retryable: false },
  no_rate: { status: 409, title: 'The policy has no rate for the currency', hint: 'State the rate in the policy: plugs expenses policy set.', retryable: false },
  webhook_state: { status: 409, title: 'The webhook takes no deliveries', hint: 'It is deleted or rests: make another, or set is_active first.', retryable: false },
  audit_tampered: { status: 409, title: 'The audit is not what was sealed', hint: 'Run plugs audit verify: it names the first entry that is wrong. Nothing was archived or deleted.', retryable: false },
  audit_unsealed: { status: 409, title: 'The entry has no proof yet', hint: 'Entries are sealed every ten minutes; seal them now with audit_checkpoints.seal, and ask again.', retryable: false },
  audit_archive_state: { status: 409, title: 'The archive is not in a state for this', hint: 'Read its state: a file that was deleted cannot be had again, and one is deleted only once its entries have left the log.', retryable: false },
  audit_archived: { status: 409, title: 'The audit entries are archived', hint: 'They are no longer in the log. See plugs audit-archives list, and download the archive that holds them.', retryable: false },
  hubspot_brake: { status: 409, title: 'The sync would delete too much', hint: 'Look with plugs hubspot plan; when it is meant, say so with plugs hubspot sync --max-deletes.', retryable: false },
  integration_state: { status: 409, title: 'The integration is not in a state for this', hint: 'The detail says what is missing: connect the account, or name one of several with integration_id.', retryable: false },
  decision_state: { status: 409, title: 'The decision is not in a state for this', hint: 'Read its state: a planned one can be applied, once; the job of a failed or cancelled one can be retried.', retryable: false },
  event_full: { status: 409, title: 'The event has no seat left', hint: 'Raise max_attendees, or cancel somebody who does not come.', retryable: false },
  idempotency_in_progress: { status: 409, title: 'The same request is still running', hint: 'Wait and send it again with the same key.', retryable: true },
  upload_offset_mismatch: { status: 409, title: 'The upload goes on elsewhere', hint: 'Read received_bytes of the record and send from there.', retryable: false },
  not_restorable: { status: 409, title: 'The change cannot be taken back', hint: '`plugs audit history` shows what came since; `--force` writes old values over newer ones.', retryable: false },
  import_state: { status: 409, title: 'The import is not in a state for this', hint: 'Read its state; imports.plan comes before imports.apply, which comes before imports.undo.', retryable: false },
  export_state: { status: 409, title: 'The export is not ready', hint: 'Wait for its job to end; an expired export must be made again.', retryable: false },
  media_state: { status: 409, title: 'The medium is not in a state for this', hint: 'Read its status: upload the file, wait for its job, and download it once it is ready.', retryable: false },
  plan_stale: { status: 409, title: 'The plan no longer fits the data', hint: 'Make a new plan and read it before you apply it.', retryable: false },
  job_state: { status: 409, title: 'The job is not in a state for this', hint: 'Only queued and running jobs can be cancelled, only failed and cancelled ones retried.', retryable: false },
  erased: { status: 410, title: 'The record was erased', hint: 'Its values are gone for good; create a new record where there is a reason to.', retryable: false },
  precondition_failed: { status: 412, title: 'The record has changed since you read it', hint: 'Read it again, repeat your change on the new version and send its ETag.', retryable: false },
  payload_too_large: { status: 413, title: 'The body is too large', hint: 'Send less at once: the detail names the limit.', retryable: false },
  address_too_long: { status: 414, title: 'The address is too long', hint: 'Send fewer or shorter query values; a filter of many values belongs into several requests.', retryable: false },
  unsupported_media_type: { status: 415, title: 'The content type does not fit', hint: 'Use the content type the operation names in its contract.', retryable: false },
  range_not_satisfiable: { status: 416, title: 'The range lies outside the file', hint: 'Content-Range names the size; download again from a byte inside it.', retryable: false },
  validation_failed: { status: 422, title: 'Some values break a rule', hint: 'Correct the values that errors points to and send the request again.', retryable: false },
  idempotency_key_reused: { status: 422, title: 'The key was used for another request', hint: 'Use a new Idempotency-Key for a new request.', retryable: false },
  checksum_mismatch: { status: 422, title: 'The file arrived damaged', hint: 'Upload it again from the start.', retryable: false },
  reference_not_found: { status: 422, title: 'A referenced record does not exist', hint: 'Create it first, or correct the id that errors points to.', retryable: false },
  recipient_unreachable: { status: 422, title: 'The recipient cannot be reached this way', hint: 'Choose another channel, or mend the address that the detail names.', retryable: false },
  match_key_not_unique: { status: 422, title: 'Rows cannot be matched by this field', hint: 'Match on a natural key, on id, or on <source>:<column> for keys of the source system.', retryable: false },
  row_limit_exceeded: { status: 422, title: 'Too many rows for this mode', hint: 'Use atomic batch or row, or split the file.', retryable: false },
  media_unprocessable: { status: 422, title: 'The file cannot be processed', hint: 'Open it in a program for its kind, save it anew or in another format, and upload that.', retryable: false },
  unreadable_file: { status: 422, title: 'The file cannot be read', hint: 'Name its encoding, delimiter and quote in dialect; the detail says at which line reading stopped.', retryable: false },
  rate_limited: { status: 429, title: 'Too many requests', hint: 'Wait as long as Retry-After says.', retryable: true },
  header_too_large: { status: 431, title: 'The header is too large', hint: 'Send fewer or shorter header fields; cookies are not needed here.', retryable: false },
  internal_error: { status: 500, title: 'Something broke on our side', hint: 'Try again; when it stays, report the request id.', retryable: true },
  integration_access: { status: 403, title: 'The other system does not let us in', hint: 'plugs integrations test says what it takes; plugs integrations connect gives it other credentials.', retryable: false },
  integration_refused: { status: 502, title: 'The other system refused the request', hint: 'plugs integrations test looks whether the account and its settings are right.', retryable: false },
  integration_unavailable: { status: 503, title: 'The other system does not answer', hint: 'It is tried again by itself; its status page tells whether others have trouble, too.', retryable: true },
  hubspot_access: { status: 403, title: 'HubSpot does not let us in', hint: 'plugs hubspot doctor says what is missing: a token that was revoked, or a scope.', retryable: false },
  hubspot_daily_limit: { status: 429, title: 'HubSpot\'s calls of the day are used up', hint: 'Sync again after midnight in the account\'s time zone; it goes on from there.', retryable: false },
  hubspot_error_limit: { status: 429, title: 'Too many of HubSpot\'s answers were errors', hint: 'Mend what the failed records have in common; plugs hubspot doctor counts, and from midnight UTC on a sync goes on.', retryable: false },
  hubspot_refused: { status: 502, title: 'HubSpot refused the request', hint: 'plugs hubspot doctor looks what has changed in the account; report it when it finds nothing.', retryable: false },
  hubspot_unavailable: { status: 503, title: 'HubSpot does not answer', hint: 'It is tried again by itself; status.hubspot.com tells whether others have trouble, too.', retryable: true },
  delivery_failed: { status: 502, title: 'The message was not taken over', hint: 'It is tried again by itself; when its job has failed for good, mend the cause and run `plugs jobs retry`.', retryable: true },
  delivery_unknown: { status: 502, title: 'Nobody knows whether the message left', hint: 'Ask the recipient or the provider; `plugs jobs retry` sends it again.', retryable: false },
  storage_unavailable: { status: 503, title: 'The database does not answer', hint: 'Try again shortly; /api/v1/health/database tells when it is back.', retryable: true },
  overloaded: { status: 503, title: 'The server has too much to do', hint: 'Wait as long as Retry-After says and send less at once.', retryable: true },
  shutting_down: { status: 503, title: 'The server is stopping', hint: 'Try again shortly; another server takes over.', retryable: true },
  deadline_exceeded: { status: 504, title: 'It took too long', hint: 'Try again, or ask for less at once.', retryable: true },
  storage_full: { status: 507, title: 'There is no space left', hint: 'Free space on the server; nothing was half-written.', retryable: false },
};
