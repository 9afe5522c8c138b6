/** @module The Plugs, typed from its contract: operations, journeys over several of them, errors by code. */
import type { Client, ClientOptions } from './core/client.ts';
import { createClient } from './core/index.ts';
import { type Operations, operationsOf } from './generated/plugs.ts';
import { type ExportJourneys, exportJourneys } from './journeys/exports.ts';
import { type ImportSetJourneys, importSetJourneys } from './journeys/import-set.ts';
import { type ImportJourneys, importJourneys } from './journeys/imports.ts';
import { type JobJourneys, jobJourneys } from './journeys/jobs.ts';
import { type MediaJourneys, mediaJourneys } from './journeys/media.ts';

/** Operations as the contract names them, with the journeys beside them. */
export interface Plugs extends Omit<Operations, 'imports' | 'exports' | 'jobs' | 'media'> {
  readonly imports: Operations['imports'] & ImportJourneys & ImportSetJourneys;
  readonly exports: Omit<Operations['exports'], 'download'> & ExportJourneys;
  readonly jobs: Operations['jobs'] & JobJourneys;
  readonly media: Omit<Operations['media'], 'upload'> & MediaJourneys;
  /** Any method and path, with the same credentials, retries and errors. */
  readonly request: Client['request'];
  /** What the resource files of `@the-plugs/sdk/resources/*` take. */
  readonly client: Client;
}

/**
 * Opens The Plugs.
 *
 * ```ts
 * const plugs = createPlugs({ server: 'https://plugs.example.com', token });
 * for await (const contact of plugs.contacts.list()) console.log(contact.email);
 * ```
 */
export function createPlugs(options: ClientOptions): Plugs {
  return plugsOf(createClient(options));
}

/** All operations and journeys over a client that exists already. */
export function plugsOf(client: Client): Plugs {
  const operations = operationsOf(client);
  const journeys = {
    imports: { ...operations.imports, ...importJourneys(client), ...importSetJourneys(client) },
    exports: { ...operations.exports, ...exportJourneys(client) },
    jobs: { ...operations.jobs, ...jobJourneys(client) },
    media: { ...operations.media, ...mediaJourneys(client) },
    request: client.request.bind(client) as Client['request'],
    client,
  };
  // The other groups stay what they are: made when they are first used.
  const all = {
    ...Object.getOwnPropertyDescriptors(operations),
    ...Object.getOwnPropertyDescriptors(journeys),
  };
  return Object.defineProperties({}, all) as Plugs;
}

export * from './core/index.ts';
export * from './generated/errors.ts';
export type { Operations } from './generated/plugs.ts';
export { type BatchAnswer, type BatchItem, batchItems } from './journeys/batch.ts';
export type { ExportedFile, ExportOptions } from './journeys/exports.ts';
export type {
  ImportSetFile,
  ImportSetMemory,
  ImportSetOutcome,
  ImportSetRun,
  ImportStep,
  MissingParent,
  StepMemory,
} from './journeys/import-set.ts';
export {
  type ImportOutcome,
  type ImportProgress,
  type ImportRun,
  isImportOver,
  PlugsImportError,
} from './journeys/imports.ts';
export { PlugsJobError, type WaitOptions } from './journeys/jobs.ts';
export type { MediumUpload, MediumUploadOptions } from './journeys/media.ts';
export type { UploadSource } from './journeys/upload.ts';
