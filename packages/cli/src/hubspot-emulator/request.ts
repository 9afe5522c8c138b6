/** A request as handlers see it, and small readers for what it holds. */
import { type ObjectType, objectType } from './object-types.ts';
import { invalid, malformed, notFound } from './problem.ts';
import type { Grant } from './tokens.ts';

export interface EmulatedRequest {
  readonly method: string;
  /** `v3`, `v4`, `2026-09`. */
  readonly version: string;
  /** The variable parts of the address, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Who asks; of an endpoint that needs nobody, an unknown caller without permissions. */
  readonly grant: Grant;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: unknown, status = 200): Reply {
  return { status, body };
}

export const nothing: Reply = { status: 204 };

/** The body as a JSON object. */
export function jsonOf(request: EmulatedRequest): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(request.body);
  } catch {
    throw malformed('body', 'is not JSON.');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw malformed('body', 'must be an object.');
  return value as Record<string, unknown>;
}

/** The inputs of a batch: objects, not more than HubSpot takes at once. */
export function inputsOf(request: EmulatedRequest, most = 100): Record<string, unknown>[] {
  const { inputs } = jsonOf(request);
  if (!Array.isArray(inputs)) throw malformed('inputs', 'must be a list.');
  if (inputs.length > most)
    throw invalid(`A batch may have up to ${most} inputs, this one has ${inputs.length}.`);
  for (const [at, input] of inputs.entries())
    if (input === null || typeof input !== 'object') throw malformed(`inputs[${at}]`, 'must be an object.');
  return inputs;
}

export function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw malformed(where, 'must be a string.');
  return value;
}

/** A list of texts; absent means empty. */
export function textsOf(value: unknown, where: string): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((it) => typeof it !== 'string'))
    throw malformed(where, 'must be a list of strings.');
  return value;
}

/** A list in the address: repeated, or with commas. */
export function listOf(query: URLSearchParams, name: string): string[] {
  return query.getAll(name).flatMap((part) => part.split(',').filter((it) => it !== ''));
}

/** How many are asked for. */
export function limitOf(value: unknown, standard: number, most: number): number {
  if (value === undefined || value === null) return standard;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 0) throw invalid(`limit ${String(value)} is not a whole number.`);
  if (limit > most) throw invalid(`limit may be up to ${most}, not ${limit}.`);
  return limit || standard;
}

/** The type of records that part of the address names. */
export function typeOf(request: EmulatedRequest, part = 'type'): ObjectType {
  return typeNamed(request.params[part]!);
}

export function typeNamed(name: string): ObjectType {
  const type = objectType(name);
  if (!type) throw notFound(`Unable to infer object type from: ${name}`);
  return type;
}
