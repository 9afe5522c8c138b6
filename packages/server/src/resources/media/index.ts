import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { Row } from '../engine/shape.ts';
import { answerRecord, type RulesFor } from '../engine/standard.ts';
import { readRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import { receivePart } from '../upload.ts';
import { checkPrivate, mediaSeen } from './access.ts';
import { sendMedium } from './download.ts';
import { addressOf, fileUrl, openLink, signedLink } from './links.ts';
import { mediaUpload } from './upload.ts';

/** Who sees and hides media, and what follows from another access level. */
export const mediaRules: RulesFor = ({ services, principal }) => ({
  sees: mediaSeen(principal),
  async before(write) {
    const { action, before, values, tx } = write;
    checkPrivate(principal, write);
    if (action === 'create') return { uploaded_by: principal.user };
    if (action === 'restore' && before?.job_id !== null && before?.received_bytes === 0)
      throw new Problem('media_state', 'The file of this medium went with the time for which it was kept.');
    if (before?.status !== 'ready' || values.access_level === undefined) return undefined;
    const name = { organization: tx.organization, medium: before.id };
    return { file_url: fileUrl(services.settings.publicUrl, name, values.access_level) };
  },
});

const noLink = () => new Problem('not_found', 'The link is not one of ours, or it has ended.');

export const mediaHandlers: Handlers = {
  async 'media.upload'(context) {
    return answerRecord(await receivePart(context, mediaUpload(context))) as never;
  },

  async 'media.download'(context) {
    const { tenant, path, principal } = context;
    const sees = mediaSeen(principal);
    const medium = await tenant.read((tx) => readRecord(tx, resources.media, path.id, { sees }));
    return sendMedium(context, medium) as never;
  },

  async 'media.link'({ services, tx, actor, path, principal, body }) {
    const medium = await readRecord(tx, resources.media, path.id, { sees: mediaSeen(principal) });
    if (medium.status !== 'ready')
      throw new Problem(
        'media_state',
        `The medium is ${String(medium.status)}; only a ready one has a file to link to.`,
      );
    const expires = Date.parse(tx.now) + (body?.expires_in ?? DAY_SECONDS) * 1_000;
    const expires_at = new Date(expires).toISOString();
    const access_level = medium.access_level as string;
    const name = { organization: tx.organization, medium: medium.id, access_level };
    // Whoever makes a link hands the file on: that is what the log tells.
    await recordAudit(tx, services.world.uuid(), actor, {
      table: resources.media.name,
      record: medium.id,
      action: 'read',
      metadata: { link_expires_at: expires_at },
    });
    const { publicUrl, secrets } = services.settings;
    return { body: { url: addressOf(publicUrl, signedLink(secrets, name, expires)), expires_at } };
  },

  async 'media.shared'(context) {
    const { services, path } = context;
    const link = openLink(services.settings.secrets, path.link);
    if (!link || link.expires <= services.world.now().getTime()) throw noLink();
    const tenant = services.store.tenant(link.organization);
    const medium: Row = await tenant.read(async (tx) => {
      const [organization] = await tx.selectFrom('organizations').select('is_active').execute();
      if (organization?.is_active !== true) throw noLink();
      return readRecord(tx, resources.media, link.medium);
    });
    if (medium.status !== 'ready' || !link.proves(medium.access_level as string)) throw noLink();
    // Pages elsewhere may show it; caches ask each time whether it is still there.
    const open = { 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'cross-origin' };
    return sendMedium({ ...context, tenant }, medium, open) as never;
  },
};

const DAY_SECONDS = 86_400;
