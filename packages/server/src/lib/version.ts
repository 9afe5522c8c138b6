import { createRequire } from 'node:module';

/** The version of this package, from its own package.json: the same in sources and when installed. */
export const version: string = (createRequire(import.meta.url)('../../package.json') as { version: string })
  .version;
