import { COMPANY_KEY } from '../../integrations/hubspot/mapping.ts';
import { activities } from './activities.ts';
import { associations } from './associations.ts';
import type { Action, Courier } from './courier.ts';
import { byProperty, keyed } from './keyed.ts';
import { attendance, events } from './marketing.ts';
import { withStages } from './stages.ts';
import type { SyncObject } from './state.ts';
import { emailsOf, propertiesOf } from './sync.ts';

const contacts = withStages(
  keyed({
    ...byProperty('contacts', 'email', propertiesOf),
    keysOf: emailsOf,
    compared: ({ fields }) => fields,
    fields: ({ fields }) => fields,
  }),
);

const companies = keyed({
  ...byProperty('companies', COMPANY_KEY, () => [COMPANY_KEY]),
  keysOf: ({ properties }) => [properties[COMPANY_KEY] ?? ''],
  compared: () => [],
  fields: () => [],
});

/** All of them, in the order in which they travel: what belongs to another record follows it. */
export const couriers: readonly Courier[] = [
  contacts,
  companies,
  associations,
  ...activities,
  events,
  attendance,
];

/** Calls that carrying out so many changes takes; told for each key by itself. */
export const callsFor = (counts: (object: SyncObject, action: Action) => readonly number[]): number =>
  couriers
    .flatMap(({ object, actions }) =>
      actions.flatMap(({ action, most, calls }) =>
        counts(object, action).map((count) => Math.ceil(count / most) * calls),
      ),
    )
    .reduce((sum, calls) => sum + calls, 0);
