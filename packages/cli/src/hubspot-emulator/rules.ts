/** What HubSpot demands of the properties of a write, before anything is kept. */
import { isActivity, type ObjectType, objectTypes } from './object-types.ts';
import type { PortalOptions } from './options.ts';
import { type Detail, invalid, malformed, type Refusal } from './problem.ts';
import type { Properties } from './properties.ts';
import { lifecycleStages } from './property-definition.ts';
import type { CrmRecord } from './record.ts';
import { checkEmail, checkValue } from './values.ts';

export type Values = Readonly<Record<string, string>>;

/** Properties as they come: an object of texts. */
export function readProperties(value: unknown, where: string): Values {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw malformed(where, 'must be an object.');
  for (const [name, it] of Object.entries(value))
    if (typeof it !== 'string') throw malformed(`${where}.${name}`, 'must be a string.');
  return value as Values;
}

function detail(code: string, message: string, property: string): Detail {
  return { message, code, context: { propertyName: [property] } };
}

/** Refuses with all that is wrong, the way HubSpot does: once as text and once as a list. */
function refuse(errors: readonly Detail[], portalId: number): never {
  const listed = errors.map(({ message, code, context }) => ({
    isValid: false,
    message,
    error: code,
    name: context?.propertyName?.[0],
    portalId,
  }));
  throw invalid(`Property values were not valid: ${JSON.stringify(listed)}`, errors);
}

export interface Write {
  readonly type: ObjectType;
  /** The record that is changed; a new one when left out. */
  readonly record: CrmRecord | undefined;
  readonly properties: Values;
  /** Administrators' rules hold from 2026-09 on. */
  readonly version: string;
}

/**
 * The values as they will be kept.
 * @throws {Refusal} when one of them may not be
 */
export function checkWrite(write: Write, definitions: Properties, options: PortalOptions): Values {
  const { type, record, properties } = write;
  const current = record?.version.values ?? {};
  const values: Record<string, string> = {};
  const errors: Detail[] = [];
  for (const [name, value] of Object.entries(properties)) {
    const definition = definitions.find(type, name);
    if (!definition) {
      errors.push(detail('PROPERTY_DOESNT_EXIST', `Property "${name}" does not exist`, name));
    } else if (definition.modificationMetadata.readOnlyValue || definition.calculated) {
      const message = `"${name}" is a read only property; its value cannot be set.`;
      errors.push(detail('READ_ONLY_VALUE', message, name));
    } else if (value === '') {
      values[name] = '';
    } else {
      const keeping = { normalise: options.normalise, current: current[name] };
      const isEmail = type.name === 'contacts' && name === 'email';
      const checked = isEmail ? checkEmail(value) : checkValue(definition, value, keeping);
      if ('error' in checked) errors.push(checked.error);
      else values[name] = checked.value;
    }
  }
  checkLifecycle(values, current, options, errors);
  if (errors.length > 0) refuse(errors, options.portalId);
  if (!record && isActivity(type) && !values.hs_timestamp) throw withoutTime(type);
  if (write.version >= '2026-09' && /^\d{4}/.test(write.version)) checkRequired(write, values, options);
  return values;
}

/** Whatever is logged needs the moment at which it happened. */
function withoutTime(type: ObjectType): Refusal {
  const message = `Error creating ${type.label.toUpperCase()}. Some required properties were not set.`;
  return invalid(message, [{ message, context: { properties: ['hs_timestamp'] } }]);
}

/** A stage moves forwards only; to go back it has to be cleared first. */
function checkLifecycle(
  values: Record<string, string>,
  current: Values,
  options: PortalOptions,
  errors: Detail[],
): void {
  const { lifecyclestage: next } = values;
  const { lifecyclestage: now } = current;
  if (!next || !now || lifecycleStages.indexOf(next) >= lifecycleStages.indexOf(now)) return;
  if (options.lifecycle === 'ignore') delete values.lifecyclestage;
  else
    errors.push(
      detail(
        'INVALID_LIFECYCLE_STAGE',
        `lifecyclestage cannot move from ${now} to ${next}`,
        'lifecyclestage',
      ),
    );
}

function checkRequired({ type, record, properties }: Write, values: Values, options: PortalOptions): void {
  const after = { ...record?.version.values, ...values };
  const errors = options.required
    .filter((rule) => objectTypes.find((it) => it.name === rule.objectType) === type)
    .filter(({ when }) => (when ? after[when.property] === when.value : true))
    .flatMap(({ when, properties: names }) => {
      const code = when ? 'MISSING_CONDITIONAL_REQUIRED_PROPERTY' : 'MISSING_REQUIRED_PROPERTY';
      // A change that does not speak of a required property leaves it as it is, unless the rule is new to it.
      const missing = names.filter((name) => !after[name] && (!record || when || name in properties));
      return missing.map((name) => detail(code, `Required property "${name}" is missing`, name));
    });
  if (errors.length > 0) refuse(errors, options.portalId);
}
