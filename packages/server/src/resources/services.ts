import type { AccessTokens } from '../auth/access-tokens.ts';
import type { RefreshTokens } from '../auth/refresh-tokens.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Keyring } from '../lib/crypto/keyring.ts';
import type { SealedLinks } from '../lib/crypto/sealed-link.ts';
import type { FileStore } from '../lib/files.ts';
import type { Log } from '../lib/log.ts';
import type { Mailer } from '../lib/mail.ts';
import type { Pusher } from '../lib/push.ts';
import type { RedisLink } from '../lib/redis.ts';
import type { Texter } from '../lib/sms.ts';
import type { Tally } from '../lib/tally.ts';
import type { World } from '../lib/world.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/index.ts';

/** What handlers stand on; made once by the composition root. What only some calls need is loaded when they do. */
export interface Services {
  readonly settings: Settings;
  readonly world: World;
  readonly store: Store;
  readonly log: Log;
  readonly keyring: Keyring;
  readonly files: FileStore;
  /** Where files of media stay once they are whole: the same store, or a bucket. */
  readonly media: FileStore;
  readonly jobs: Jobs;
  /** Rows of imports that this process dealt with. */
  readonly importRows: Tally;
  readonly accessTokens: () => Promise<AccessTokens>;
  readonly refreshTokens: () => Promise<RefreshTokens>;
  readonly mailer: () => Promise<Mailer>;
  readonly texter: () => Promise<Texter>;
  readonly pusher: () => Promise<Pusher>;
  /** The links at the end of campaign mails. */
  readonly unsubscribeLinks: SealedLinks;
  /** Null when no Redis is configured. */
  readonly redis: () => Promise<RedisLink | null>;
  /** Whether the process takes no new work. */
  readonly stopping: () => boolean;
}
