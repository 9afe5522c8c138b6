import { resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { type JobRun, Postponed } from '../../jobs/run.ts';
import type { TenantTx } from '../../store/index.ts';
import { createRecord } from '../engine/write.ts';
import { mailTo, organizationName, unsubscribeLink } from '../notification_templates/preview.ts';
import type { Texts } from '../notification_templates/render.ts';
import type { Services } from '../services.ts';
import { nextRecipients, type Target } from './audience.ts';
import { type Mail, sendMails } from './campaign-mails.ts';

/*
 * A campaign goes on in portions. Each commits the next recipients as pending notifications together with the place
 * behind the last of them, sends what is new, and is over until the rate allows another one; its queue is free
 * meanwhile. Whatever happens in between, what is pending or under way is known, and nobody comes into the list twice.
 * What a mail server wants to see later is tried again when all others are done, with the job's own waits in between.
 */

export const CAMPAIGN = 'notifications.campaign';

/** What the job needs to know. */
export interface CampaignParams {
  readonly target: Target;
  readonly texts: Texts;
  /** Mails a minute. */
  readonly rate: number;
  /** Recipients when it was started. */
  readonly total: number;
}

// Small enough that the rate is even, large enough that commits do not slow it down.
const PORTION = 50;

export const campaignJob = (services: Services): JobKind => ({
  kind: CAMPAIGN,
  queue: 'email',
  maxAttempts: 8,
  run: (run) => runPortion(services, run, run.params as unknown as CampaignParams),
  async ended(tx, job, { state }) {
    if (state === 'cancelled') await move(tx, job.id, 'pending', 'cancelled');
  },
});

const runPortion = async (services: Services, run: JobRun, params: CampaignParams): Promise<object> => {
  const began = services.world.now().getTime();
  const size = Math.min(PORTION, params.rate);
  const { after } = { after: null, ...(run.progress as { after?: string | null }) };
  const staged = await run.checkpoint(
    (tx) => stage(services, run, tx, params, after, size),
    (place) => ({ ...run.progress, after: place.after }),
  );
  const fresh = await run.tenant.read((tx) => pending(tx, run.id, true));
  const isLast = staged.exhausted && fresh.length === 0;
  const mails = isLast ? await run.tenant.read((tx) => pending(tx, run.id, false)) : fresh;
  const fault = await sendMails(services, run, mails, params.texts);
  const left = await run.tenant.read((tx) => pending(tx, run.id, false));
  const counts = await run.checkpoint(
    (tx) => countSent(tx, run.id),
    ({ sent, failed }) => ({
      after: staged.after,
      done: sent + failed,
      total: params.total,
      unit: 'mails',
      step: 'send',
    }),
  );
  if (staged.exhausted && left.length === 0) return counts;
  if (isLast && fault !== null) throw fault;
  const pause = Math.ceil((Math.max(mails.length, 1) * 60_000) / params.rate);
  throw new Postponed(new Date(began + pause).toISOString());
};

interface Place {
  readonly after: string | null;
  /** Nobody comes behind it. */
  readonly exhausted: boolean;
}

/** Commits the next recipients as pending notifications, as many as the portion has room for. */
const stage = async (
  services: Services,
  run: JobRun,
  tx: TenantTx,
  { target, texts }: CampaignParams,
  after: string | null,
  size: number,
): Promise<Place> => {
  // Of a campaign that was cancelled and is tried again.
  await move(tx, run.id, 'cancelled', 'pending');
  const room = size - (await pending(tx, run.id, true)).length;
  if (room <= 0) return { after, exhausted: false };
  const next = await nextRecipients(tx, target, after, room);
  const organization = await organizationName(tx);
  const writer = { tx, world: services.world, actor: run.actor };
  for (const contact of next) {
    const address = contact.email_key as string;
    const unsubscribe = unsubscribeLink(services, { organization: run.organization, address });
    const { subject, text } = mailTo(texts, contact, { organization, unsubscribe });
    const values = { title: subject.slice(0, 300), message: text, channel: 'email' };
    const internal = {
      contact_id: contact.id,
      recipient: address,
      job_id: run.id,
      template_id: target.template,
    };
    await createRecord(writer, resources.notifications, values, internal);
  }
  return { after: next.at(-1)?.id ?? after, exhausted: next.length < room };
};

/** Mails that wait: new ones with those of which nobody knows whether they left, or all. */
const pending = async (tx: TenantTx, job: string, isFresh: boolean): Promise<Mail[]> => {
  let query = tx
    .selectFrom('notifications')
    .select(['id', 'recipient', 'title', 'message', 'contact_id', 'delivery_attempts'])
    .where('job_id', '=', job)
    .where('delivery_status', 'in', ['pending', 'sending'])
    .orderBy('delivery_attempts')
    .orderBy('id')
    .limit(PORTION);
  if (isFresh)
    query = query.where((eb) =>
      eb.or([eb('delivery_attempts', '=', 0), eb('delivery_status', '=', 'sending')]),
    );
  return (await query.execute()) as unknown as Mail[];
};

/** Those that were withdrawn for a reason of their own stay as they are. */
const move = (tx: TenantTx, job: string, from: 'pending' | 'cancelled', to: 'pending' | 'cancelled') =>
  tx
    .updateTable('notifications')
    .set({ delivery_status: to })
    .where('job_id', '=', job)
    .where('delivery_status', '=', from)
    .where('delivery_error', 'is', null)
    .execute();

const countSent = async (
  tx: TenantTx,
  job: string,
): Promise<Record<'sent' | 'failed' | 'withdrawn', number>> => {
  const rows = (await tx
    .selectFrom('notifications')
    .select('delivery_status')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('job_id', '=', job)
    .groupBy('delivery_status')
    .execute()) as { delivery_status: string; count: number }[];
  const of = (status: string) => rows.find((row) => row.delivery_status === status)?.count ?? 0;
  return { sent: of('sent'), failed: of('failed'), withdrawn: of('cancelled') };
};
