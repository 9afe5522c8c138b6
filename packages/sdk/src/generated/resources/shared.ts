// Made from openapi/schemas/shared.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { ErrorCode } from '../errors.ts';

export type { ErrorCode };

/** What went wrong, where, which rule, and what to do next (RFC 9457) */
export interface Problem {
  /** A stable name of the error */
  type: string;
  /** The error in a few words */
  title: string;
  /** The HTTP status */
  status: number;
  /** What happened this time */
  detail: string;
  /** The path of the request */
  instance: string;
  code: ErrorCode;
  /** What to do next */
  hint: string;
  /** The id to name when you ask for help */
  request_id: string;
  /** Each value that breaks a rule */
  errors?: readonly FieldError[];
  /** With `organization_required`, the organisations to choose from */
  organizations?: readonly OrganizationName[];
}

/** One value that breaks one rule */
export interface FieldError {
  /** JSON pointer into the body, the path, the query or the headers */
  pointer: string;
  /** The rule that was broken */
  rule: string;
  /** The rule in words */
  message: string;
  /** The value as it was sent; left out for secrets */
  value?: unknown;
}

/** An organisation's id and name */
export interface OrganizationName {
  /** The organisation's id */
  id: string;
  /** The organisation's name */
  name: string;
}

