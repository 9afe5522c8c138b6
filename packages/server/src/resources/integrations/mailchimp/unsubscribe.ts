import { isGone } from '../../../integrations/fault.ts';
import { NIL_UUID } from '../../../lib/world.ts';
import { suppressedMembers } from '../../../store/integrations.ts';
import { failed } from '../faults.ts';
import { eachOf } from '../syncing.ts';
import type { Change } from '../tally.ts';
import type { MemberSync } from './members.ts';

const AT_ONCE = 500;
/** Ten connections are all that an account has (docs/fundamentals, throttling); others use it, too. */
export const CONNECTIONS = 4;

/** Whoever said here that they want no mail gets none from there either. */
export const unsubscribeThere = async ({ sync, api, settings, object }: MemberSync): Promise<void> => {
  const { integration } = sync.wishes;
  for (let above = NIL_UUID; ; ) {
    const page = { integration, object, above, limit: AT_ONCE };
    const found = await sync.read(async (tx) => {
      const rows = await suppressedMembers(tx, page);
      const ids = rows.map(({ remote_id }) => remote_id);
      return [...(await sync.links.by(tx, object, 'remote_id', ids)).values()];
    });
    const last = found
      .map(({ id }) => id)
      .sort()
      .at(-1);
    if (last === undefined) return;
    above = last;
    const results = await eachOf(found, CONNECTIONS, async (link) => {
      const ends = { record_id: link.local_id, remote_id: link.remote_id };
      const said = (more: Partial<Change> = {}) => sync.change('members', 'unsubscribe', ends, more);
      if (sync.isPlan) return { link, change: said() };
      try {
        await api.change(settings.list, link.remote_id!, { status: 'unsubscribed' });
        return { link: { ...link, there: 'unsubscribed' }, change: said() };
      } catch (error) {
        if (isGone(error))
          return {
            link: { ...link, there: 'archived' },
            change: said({ outcome: 'skipped', code: 'gone_there' }),
          };
        return { link, change: said(failed(error)) };
      }
    });
    await sync.commit(async (tx) => {
      for (const { link } of results) await sync.links.save(tx, link);
      return results.map(({ change }) => change);
    });
  }
};
