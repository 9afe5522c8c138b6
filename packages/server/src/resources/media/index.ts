import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import { linkAddress, signedLink } from '../../lib/crypto/links.ts';
import { Problem } from '../../lib/problem.ts';
import { answerRecord, type RulesFor } from '../engine/standard.ts';
import { readRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import { readShared, type Shared } from '../shared.ts';
import { receivePart } from '../upload.ts';
import { checkPrivate, mediaSeen } from './access.ts';
import { sendMedium } from './download.ts';
import { fileUrl } from './files.ts';
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
    const name = { organization: tx.organization, record: before.id };
    return { file_url: fileUrl(services.settings.publicUrl, name, values.access_level) };
  },
});

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
    const link = signedLink(services.settings.secrets, 'ml', {
      organization: tx.organization,
      record: medium.id,
      state: medium.access_level as string,
      expires,
    });
    // Whoever makes a link hands the file on: that is what the log tells.
    await recordAudit(tx, services.world.uuid(), actor, {
      table: resources.media.name,
      record: medium.id,
      action: 'read',
      metadata: { link_expires_at: expires_at },
    });
    return { body: { url: linkAddress(services.settings.publicUrl, 'ml', link), expires_at } };
  },

  async 'media.shared'(context) {
    const { tenant, found } = await readShared(
      context.services,
      shared,
      context.path.link,
      async (_, row) => row,
    );
    // Pages elsewhere may show it; caches ask each time whether it is still there.
    const open = { 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'cross-origin' };
    return sendMedium({ ...context, tenant }, found, open) as never;
  },
};

/** A link opens a medium for as long as its access level stays what it was. */
const shared: Shared = {
  kind: 'ml',
  shape: resources.media,
  state: ({ status, access_level }) => (status === 'ready' ? (access_level as string) : null),
};

const DAY_SECONDS = 86_400;
