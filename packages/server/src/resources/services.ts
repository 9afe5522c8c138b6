import type { Log } from '../lib/log.ts';
import type { World } from '../lib/world.ts';
import type { Store } from '../store/index.ts';

/** What handlers stand on; made once by the composition root. */
export interface Services {
  readonly world: World;
  readonly store: Store;
  readonly log: Log;
}
