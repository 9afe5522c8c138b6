import { errorByCode } from '../generated/errors.ts';
import { Client, type ClientOptions } from './client.ts';

/**
 * A client that throws the contract's error classes. Put single resources on it and bundle
 * nothing else:
 *
 * ```ts
 * import { createClient } from '@the-plugs/sdk/core';
 * import { contacts } from '@the-plugs/sdk/resources/contacts';
 * const people = contacts(createClient({ server, token }));
 * ```
 */
export function createClient(options: ClientOptions): Client {
  return new Client({ errors: errorByCode, ...options });
}

export type { SessionOptions, TokenSource, Tokens } from './auth.ts';
export type { Body, ByteStream, Bytes } from './body.ts';
export { type Answer, Call, settle } from './call.ts';
export type { Client, ClientOptions, RawRequest } from './client.ts';
export type { Download, DownloadOptions } from './download.ts';
export * from './errors.ts';
export { type ClientEvent, type LogFields, type Logger, type LogLevel, redact } from './logger.ts';
export type { CallOptions, Method, OperationRequest, Query, RetryOption, RetryPolicy } from './operation.ts';
export { type ListAnswer, Page, PageCall, type ToArrayOptions } from './page.ts';
export type { BudgetOptions } from './retry.ts';
export type { Fetch, Middleware, MiddlewareContext } from './transport.ts';
export type { World } from './world.ts';
