import { resources } from '../../generated/resources.ts';
import type { Job, NotificationCampaignStarted } from '../../generated/types.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { readRecord, readReferenced } from '../engine/write.ts';
import type { Context } from '../handler.ts';
import { previewFor } from '../notification_templates/preview.ts';
import type { Texts } from '../notification_templates/render.ts';
import { checkFilters, countAudience, nextRecipients, type Target } from './audience.ts';
import { CAMPAIGN, type CampaignParams } from './campaign-job.ts';

/** Counts whom a campaign goes to, and unless it is a dry run starts the job that sends it. */
export const campaign = async ({
  services,
  tx,
  actor,
  body,
}: Context<'notifications.campaign'>): Promise<NotificationCampaignStarted> => {
  const { template_id, filters = {}, rate_per_minute = 60, repeat = false, dry_run = false, at_most } = body;
  const template = await templateOf(tx, template_id);
  const target = { filters: await checkFilters(filters), template: template_id, repeat };
  const audience = await countAudience(tx, target);
  if (at_most !== undefined && audience.recipients > at_most)
    throw new Problem(
      'plan_stale',
      `The campaign would go to ${audience.recipients} contacts by now, and at_most is ${at_most}.`,
    );
  const [first] = await nextRecipients(tx, target, null, 1);
  const answer = {
    dry_run,
    audience,
    minutes: Math.ceil(audience.recipients / rate_per_minute),
    sample: first ? await previewFor(services, tx, template, first) : null,
  };
  if (dry_run) return { ...answer, job: null };
  const params = paramsOf(target, template, rate_per_minute, audience.recipients);
  const { id } = await services.jobs.enqueue(tx, { kind: CAMPAIGN, params: { ...params }, actor });
  return { ...answer, job: (await readRecord(tx, resources.jobs, id)) as unknown as Job };
};

// The texts as they are now: whoever changes the template later does not change what is under way.
const paramsOf = (
  target: Target,
  { subject, text, html }: Texts,
  rate: number,
  total: number,
): CampaignParams => ({
  target,
  texts: { subject, text, html },
  rate,
  total,
});

const templateOf = (tx: TenantTx, id: string): Promise<Texts> =>
  readReferenced(tx, resources.notification_templates, 'template_id', id) as unknown as Promise<Texts>;
