import { COMPANY_KEY } from '../../integrations/hubspot/mapping.ts';
import { associations } from './associations.ts';
import type { Action, Courier } from './courier.ts';
import { keyed } from './keyed.ts';
import type { SyncObject } from './state.ts';
import { emailsOf, propertiesOf } from './sync.ts';

const contacts = keyed({
  object: 'contacts',
  idProperty: 'email',
  keysOf: emailsOf,
  fields: ({ fields }) => fields,
  properties: propertiesOf,
});

const companies = keyed({
  object: 'companies',
  idProperty: COMPANY_KEY,
  keysOf: ({ properties }) => [properties[COMPANY_KEY] ?? ''],
  fields: () => [],
  properties: () => [COMPANY_KEY],
});

/** All of them, in the order in which they travel: what belongs to another record follows it. */
export const couriers: readonly Courier[] = [contacts, companies, associations];

/** Calls that carrying out so many changes takes. */
export const callsFor = (count: (object: SyncObject, action: Action) => number): number =>
  couriers
    .flatMap(({ object, actions }) =>
      actions.map(({ action, most, calls }) => Math.ceil(count(object, action) / most) * calls),
    )
    .reduce((sum, calls) => sum + calls, 0);
