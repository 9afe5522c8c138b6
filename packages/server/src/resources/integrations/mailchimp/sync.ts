import { createHash } from 'node:crypto';
import { MailchimpApi } from '../../../integrations/mailchimp/api.ts';
import { memberSettings } from '../../../integrations/mailchimp/values.ts';
import { canonicalJson } from '../../../lib/canonical-json.ts';
import type { Syncing } from '../syncing.ts';
import type { Place } from './members.ts';
import { pullMembers } from './pull.ts';
import { pushMembers } from './push.ts';
import { unsubscribeThere } from './unsubscribe.ts';

/*
 * Contacts become members of an audience, and who unsubscribes there gets no campaigns from here either. Names and tags
 * go from here to there, the wish to get no mail goes both ways, and nobody is subscribed again: a new member is added
 * only where there is none, and a change of one never names its status.
 */

export const syncMailchimp = async (sync: Syncing): Promise<number> => {
  const api = new MailchimpApi(sync.way);
  const settings = memberSettings(sync.way.settings);
  const made = createHash('sha256').update(canonicalJson(settings)).digest('hex').slice(0, 32);
  const known = await sync.place<Place>();
  const isKnown = known?.list === settings.list;
  const place = isKnown ? known : { list: settings.list, made, living: null, archived: null };
  const isAnew = place.made !== made;
  const object = `members:${settings.list}`;
  const one = { sync, api, settings, object, place, isAnew };
  const living = await pullMembers(one, 'living');
  const archived = await pullMembers(one, 'archived');
  await unsubscribeThere(one);
  await pushMembers(one);
  await sync.commit(async (tx) => {
    await sync.keepPlace(tx, { list: settings.list, made, living, archived });
    return [];
  });
  return api.caller.calls;
};
