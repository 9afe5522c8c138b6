import type { JobRun } from '../../jobs/run.ts';
import { DeliveryError } from '../../lib/delivery-error.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { mailTo, organizationName, unsubscribeLink } from '../notification_templates/preview.ts';
import type { Texts } from '../notification_templates/render.ts';
import type { Services } from '../services.ts';
import { isSuppressed } from '../suppressions/marks.ts';
import { deliveryProblem } from './channels.ts';
import { noteDelivery } from './deliver.ts';

/** One mail of a campaign, committed and not sent yet. */
export interface Mail {
  readonly id: string;
  readonly recipient: string;
  readonly title: string;
  readonly message: string;
  readonly contact_id: string;
  readonly delivery_attempts: number;
}

// A mailbox that is full for so long will not be emptied for us.
const ATTEMPTS = 8;

/**
 * Sends mails one by one, each attempt committed before its first byte leaves. Answers the last fault of a mail that
 * may pass; what a mail server refuses for good fails alone.
 * @throws Problem delivery_failed when the mail server itself is away
 */
export const sendMails = async (
  services: Services,
  run: JobRun,
  mails: readonly Mail[],
  texts: Texts,
): Promise<unknown> => {
  const organization = await run.tenant.read(organizationName);
  let fault: unknown = null;
  for (const mail of mails) {
    const contact = await run.checkpoint((tx) => begin(services, tx, mail));
    if (contact === null) continue;
    const address = { organization: run.organization, address: mail.recipient };
    const unsubscribe = unsubscribeLink(services, address);
    const { html } = mailTo(texts, contact, { organization, unsubscribe });
    fault = (await send(services, run, mail, { html, unsubscribe })) ?? fault;
  }
  return fault;
};

const WITHDRAWN = 'The contact was deleted or has unsubscribed since.';

/** Commits to an attempt and answers the contact; null when nobody is to be written to any more. */
const begin = async ({ keyring }: Services, tx: TenantTx, mail: Mail): Promise<Row | null> => {
  const contact = (await tx
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', mail.contact_id)
    .where('is_deleted', '=', false)
    .executeTakeFirst()) as Row | undefined;
  if (!contact || (await isSuppressed(tx, keyring, mail.recipient))) {
    await noteDelivery(tx, mail.id, { delivery_status: 'cancelled', delivery_error: WITHDRAWN });
    return null;
  }
  const delivery_attempts = mail.delivery_attempts + 1;
  await noteDelivery(tx, mail.id, { delivery_status: 'sending', delivery_attempts });
  return contact;
};

/** Sends one mail and notes how that went; answers a fault that may pass. */
const send = async (
  services: Services,
  run: JobRun,
  mail: Mail,
  { html, unsubscribe }: { readonly html: string | null; readonly unsubscribe: string },
): Promise<unknown> => {
  const { id, recipient: to, title: subject, message: text } = mail;
  try {
    const mailer = await services.mailer();
    await mailer.send({ id, to, subject, text, unsubscribe, ...(html !== null && { html }) });
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const isOver = error.permanent || (!error.isClosed && mail.delivery_attempts + 1 >= ATTEMPTS);
    const noted = { delivery_status: isOver ? 'failed' : 'pending', delivery_error: error.message };
    await run.checkpoint((tx) => noteDelivery(tx, id, noted));
    const problem = deliveryProblem(error);
    if (error.isClosed) throw problem;
    return isOver ? null : problem;
  }
  const done = { delivery_status: 'sent', delivery_error: null };
  await run.checkpoint((tx) => noteDelivery(tx, id, { ...done, delivered_at: tx.now }));
  return null;
};
