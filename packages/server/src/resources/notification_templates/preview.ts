import type { NotificationTemplatePreview } from '../../generated/types.ts';
import type { Linked } from '../../lib/crypto/sealed-link.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Services } from '../services.ts';
import { escapeHtml, render, type Texts, valuesOf } from './render.ts';

/** A mail of a campaign to one contact. */
export interface CampaignMail extends Texts {
  /** Where a click ends such mails. */
  readonly unsubscribe: string;
}

/** What a mail says of whom it comes from. */
export interface Sender {
  readonly organization: string;
  /** The link to unsubscribe. */
  readonly unsubscribe: string;
}

const LINK = /\{\{\s*unsubscribe_url\b/;

/** Writes the mail of a template to a contact, with a link to unsubscribe in each of its texts. */
export const mailTo = (
  template: Texts,
  contact: Readonly<Record<string, unknown>>,
  { organization, unsubscribe }: Sender,
): CampaignMail => {
  const others = { 'organization.name': organization, unsubscribe_url: unsubscribe };
  const { subject, text, html } = render(template, valuesOf(contact, others));
  const says = `You get this mail from ${organization}.`;
  return {
    subject,
    unsubscribe,
    text: LINK.test(template.text) ? text : `${text.trimEnd()}\n\n-- \n${says} Unsubscribe: ${unsubscribe}\n`,
    html:
      html === null || LINK.test(template.html ?? '')
        ? html
        : `${html}<p>${escapeHtml(says)} <a href="${escapeHtml(unsubscribe)}">Unsubscribe</a></p>`,
  };
};

/** The link that takes an address off the organisation's campaigns; without an address one that does nothing. */
export const unsubscribeLink = ({ unsubscribeLinks, settings }: Services, linked: Linked | null): string => {
  const token = linked === null ? 'preview' : unsubscribeLinks.write(linked);
  return `${settings.publicUrl.replace(/\/$/, '')}/unsubscribe/${token}`;
};

/** The organisation's name, as mails give it. */
export const organizationName = async (tx: TenantTx): Promise<string> => {
  const { name } = await tx.selectFrom('organizations').select('name').executeTakeFirstOrThrow();
  return name as string;
};

/** What a contact would get. Whoever looks at a preview must not unsubscribe the contact with a click. */
export const previewFor = async (
  services: Services,
  tx: TenantTx,
  template: Texts,
  contact: Readonly<Record<string, unknown>>,
): Promise<NotificationTemplatePreview> => {
  const sender = { organization: await organizationName(tx), unsubscribe: unsubscribeLink(services, null) };
  const { subject, text, html } = mailTo(template, contact, sender);
  return { to: (contact.email as string | undefined) ?? null, subject, text, html };
};
