import type { ResourceShape } from '../../generated/resources.ts';
import type { PlanLimits } from '../../lib/plan-limits.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTable, TenantTx } from '../../store/index.ts';

/** How many living records of a resource the organisation's plan allows; null for any number. */
export const limitOf = async (
  tx: TenantTx,
  shape: ResourceShape,
  limits: PlanLimits | undefined,
): Promise<{ plan: string; limit: number } | null> => {
  if (limits === undefined) return null;
  const { subscription_plan: plan } = await tx
    .selectFrom('organizations')
    .select('subscription_plan')
    .executeTakeFirstOrThrow();
  const limit = limits[plan]?.[shape.name];
  return limit === undefined ? null : { plan, limit };
};

/**
 * Refuses one more record than the organisation's plan allows, however many are made at once.
 * @throws Problem plan_limit
 */
export const keepLimit = async (
  tx: TenantTx,
  shape: ResourceShape,
  limits: PlanLimits | undefined,
): Promise<void> => {
  const limited = await limitOf(tx, shape, limits);
  if (limited === null) return;
  const { plan, limit } = limited;
  // The write that changes nothing makes whoever adds records at the same moment wait for us.
  await tx.updateTable('organizations').set({ subscription_plan: plan }).execute();
  const { count } = (await tx
    .selectFrom(shape.name as TenantTable)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('is_deleted' as never, '=', false as never)
    .executeTakeFirstOrThrow()) as { count: number };
  if (Number(count) < limit) return;
  throw new Problem(
    'plan_limit',
    `The plan ${plan} allows ${limit} ${shape.nouns}, and there are ${count} already.`,
  );
};
