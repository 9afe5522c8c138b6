import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { RulesFor } from '../engine/standard.ts';
import { readRecord, readReferenced } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import { previewFor } from './preview.ts';
import { type Texts, templateFaults } from './render.ts';

/** Placeholders are checked when a template is written, so that no campaign breaks on one. */
export const notificationTemplateRules: RulesFor = () => ({
  async before({ values }) {
    const { subject, text, html } = values as unknown as Texts;
    const errors = templateFaults({ subject, text, html });
    const [first] = errors;
    if (first) throw new Problem('validation_failed', `${first.pointer}: ${first.message}`, { errors });
    return undefined;
  },
});

/** Whom an example is for when no contact is named. */
const invented = {
  first_name: 'Ada',
  last_name: 'Lovelace',
  email: 'ada@analytical.example',
  company: 'Analytical Engines Ltd',
  job_title: 'Mathematician',
};

export const notificationTemplateHandlers: Handlers = {
  async 'notification_templates.preview'({ services, tx, path, query }) {
    const template = await readRecord(tx, resources.notification_templates, path.id);
    const contact =
      query.contact_id === undefined
        ? invented
        : await readReferenced(tx, resources.contacts, 'contact_id', query.contact_id);
    return { body: await previewFor(services, tx, template as unknown as Texts, contact) };
  },
};
