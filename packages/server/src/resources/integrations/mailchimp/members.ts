import type { MailchimpApi } from '../../../integrations/mailchimp/api.ts';
import type { MemberSettings } from '../../../integrations/mailchimp/values.ts';
import type { Syncing } from '../syncing.ts';

/** One run, as its steps see it. */
export interface MemberSync {
  readonly sync: Syncing;
  readonly api: MailchimpApi;
  readonly settings: MemberSettings;
  /** What links of this audience are kept under: another audience is another story. */
  readonly object: string;
  /** How far the last run came, and how members were made then. */
  readonly place: Place;
  /** Whether members are made in another way since: then all are compared. */
  readonly isAnew: boolean;
}

/** How far the audience's changes have been dealt with. */
export interface Place {
  readonly list: string;
  readonly made: string;
  readonly living: string | null;
  readonly archived: string | null;
}
