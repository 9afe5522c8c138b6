import { Problem } from '../../lib/problem.ts';
import { redact } from '../../lib/redact.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { RulesFor } from '../engine/standard.ts';

const DATA = ['message', 'request_data', 'response_data', 'error_details'] as const;

/** A run is noted without credentials, and its integration stands as the run left it. */
export const integrationLogRules: RulesFor = () => ({
  async before({ tx, values }) {
    const completed_at = (values.completed_at as string | undefined) ?? tx.now;
    const started_at = (values.started_at as string | undefined) ?? completed_at;
    if (started_at > completed_at)
      throw new Problem('validation_failed', '/completed_at: A run ends after it begins.', {
        errors: [
          {
            pointer: '/completed_at',
            rule: 'after',
            message: 'A run ends after it begins; correct started_at or completed_at.',
            value: completed_at,
          },
        ],
      });
    const data = DATA.filter((name) => values[name] !== undefined).map((name) => [
      name,
      redact(values[name]),
    ]);
    return { ...Object.fromEntries(data), started_at, completed_at };
  },
  after: ({ tx }, log) => follow(tx, log),
});

/** The columns are derived: neither version nor audit moves. A run noted late does not hide a later one. */
const follow = async (tx: TenantTx, log: Row): Promise<void> => {
  const { integration_id: id, status, operation, completed_at } = log;
  const later = await tx
    .selectFrom('integration_logs')
    .select('id')
    .where('integration_id', '=', id as string)
    .where('completed_at', '>', completed_at as string)
    .limit(1)
    .executeTakeFirst();
  if (!later)
    await tx
      .updateTable('integrations')
      .set({ status: status === 'failed' ? 'error' : 'connected' })
      .where('id', '=', id as string)
      // Without credentials it is disconnected, whatever a run that was under way tells.
      .where('credentials', 'is not', null)
      .execute();
  if (operation === 'sync' && status !== 'failed')
    await tx
      .updateTable('integrations')
      .set({ last_sync: completed_at as string })
      .where('id', '=', id as string)
      .where((eb) => eb.or([eb('last_sync', 'is', null), eb('last_sync', '<', completed_at as string)]))
      .execute();
};
