import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, checkVersion, readRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';

type ContactType = 'target' | 'contact' | 'plug';

/*
 * How close a person is. A target is someone we want to know; a contact is someone we know; a plug opens doors for
 * us. People come closer one step at a time and may drift away by one: nobody becomes a plug without having been a
 * contact. Converting to the type a contact has already changes nothing, so a retry is safe.
 */
const steps: Readonly<Record<ContactType, readonly ContactType[]>> = {
  target: ['contact'],
  contact: ['target', 'plug'],
  plug: ['contact'],
};

export const contactHandlers: Handlers = {
  async 'contacts.convert'({ services, tx, actor, path, headers, body }) {
    const contact = await readRecord(tx, resources.contacts, path.id);
    checkVersion(contact, headers['if-match']);
    const from = contact.contact_type as ContactType;
    const to = body.contact_type;
    if (from === to) return answerRecord(contact) as never;
    if (!steps[from].includes(to))
      throw new Problem(
        'invalid_transition',
        `A ${from} becomes ${steps[from].join(' or ')}, not ${to} in one step.`,
      );
    const writer = { tx, world: services.world, actor };
    const metadata = body.reason === undefined ? {} : { reason: body.reason };
    const changed = await changeRecord(
      writer,
      resources.contacts,
      contact,
      { contact_type: to },
      'update',
      metadata,
    );
    return answerRecord(changed) as never;
  },
};
