/**
 * The real data that stands beside a checkout and is never committed. Where it is absent, tests that need it skip:
 * `describe.skipIf(!sharedData)('…')`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../shared/data');

/** The folder of the data, or undefined where there is none. */
export const sharedData: string | undefined = existsSync(folder) ? folder : undefined;

/** The path of one shared file; call it inside a test that was skipped without the data. */
export function sharedFile(name: string): string {
  return path.join(folder, name);
}
