import { recordAudit } from '../../audit/record.ts';
import { ERASE } from '../../audit/redact.ts';
import { resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { type LifeCycle, move } from '../engine/life-cycle.ts';
import { answerRecord } from '../engine/standard.ts';
import { readRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import { eraseJob, erasureOf } from './erase.ts';
import { subjectDocument, subjectOf } from './subject.ts';

/*
 * How close a person is. A target is someone we want to know; a contact is someone we know; a plug opens doors for
 * us. People come closer one step at a time and may drift away by one: nobody becomes a plug without having been a
 * contact.
 */
const closeness: LifeCycle = {
  shape: resources.contacts,
  column: 'contact_type',
  steps: { target: ['contact'], contact: ['target', 'plug'], plug: ['contact'] },
};

export const contactHandlers: Handlers = {
  async 'contacts.convert'({ services, tx, actor, path, headers, body }) {
    const writer = { tx, world: services.world, actor };
    const { contact_type: to, reason } = body;
    const contact = await move(writer, closeness, { id: path.id, to, ifMatch: headers['if-match'], reason });
    return answerRecord(contact) as never;
  },

  async 'contacts.export_subject'({ services, tx, actor, path }) {
    const subject = await subjectOf(services, tx, path.id);
    const body = await subjectDocument(services, tx, subject);
    const records = Object.fromEntries(subject.parts.map(({ shape, rows }) => [shape.name, rows.length]));
    await recordAudit(tx, services.world.uuid(), actor, {
      table: 'contacts',
      record: path.id,
      action: 'export',
      metadata: { subject: true, records },
    });
    return { body };
  },

  async 'contacts.erasure'({ services, tx, path }) {
    return { body: await erasureOf(services, tx, path.id) };
  },

  async 'contacts.erase'({ services, tx, actor, path, body }) {
    await readRecord(tx, resources.contacts, path.id, { deleted: true });
    const params = { contact: path.id, reason: body?.reason ?? null };
    const job = await services.jobs.enqueue(tx, { kind: ERASE, params, actor });
    return answerRecord(await readRecord(tx, resources.jobs, job.id), 202) as never;
  },
};

export const contactJobs = (services: Services): JobKind[] => [eraseJob(services)];
