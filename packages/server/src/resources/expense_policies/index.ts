import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { answerRecord } from '../engine/standard.ts';
import { createRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import { findingsOf } from './check.ts';
import { currentPolicy, policyOf } from './policy.ts';
import { simulate } from './simulate.ts';

export const policyHandlers: Handlers = {
  async 'expense_policies.create'({ tx, services, actor, body }) {
    const { document, reason = null, replaces } = body;
    const { number } = await currentPolicy(tx);
    if (replaces !== undefined && replaces !== number)
      throw new Problem(
        'precondition_failed',
        `The policy that holds is number ${number} by now, and you have read ${replaces}.`,
      );
    const errors = (await findingsOf(tx, document)).filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      throw new Problem('validation_failed', `/document${errors[0]!.pointer}: ${errors[0]!.message}`, {
        errors: errors.map(({ pointer, rule, message }) => ({
          pointer: `/document${pointer}`,
          rule,
          message,
        })),
      });
    const internal = { number: number + 1, document, reason };
    const writer = { tx, world: services.world, actor };
    return answerRecord(await createRecord(writer, resources.expense_policies, {}, internal), 201) as never;
  },

  async 'expense_policies.check'({ tx, body }) {
    const findings = await findingsOf(tx, body.document);
    return { body: { valid: findings.every(({ severity }) => severity !== 'error'), findings } };
  },

  async 'expense_policies.simulate'({ tx, body }) {
    const { document } = body;
    const policy = document === undefined ? await currentPolicy(tx) : await policyOf(tx, 0, document);
    const replayed = await simulate(tx, policy, body);
    return { body: { policy: document === undefined ? policy.number : null, ...replayed } };
  },
};
