import { resources } from '../../generated/resources.ts';
import { type LifeCycle, move } from '../engine/life-cycle.ts';
import { answerRecord } from '../engine/standard.ts';
import type { Handlers } from '../handler.ts';

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
};
