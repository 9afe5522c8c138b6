/** The properties of the account: what is built in and what was added. */
import type { VirtualClock } from './clock.ts';
import { type ObjectType, objectTypes } from './object-types.ts';
import { conflict, invalid, notFound } from './problem.ts';
import {
  builtIn,
  type Definition,
  fieldTypes,
  firstGroup,
  type Option,
  optionsOf,
  type ValueType,
} from './property-definition.ts';

export interface Group {
  readonly name: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly archived: boolean;
}

/** What a client may say about a property. */
export interface Wish {
  readonly name?: string;
  readonly label?: string;
  readonly description?: string;
  readonly groupName?: string;
  readonly type?: ValueType;
  readonly fieldType?: string;
  readonly options?: readonly (string | Option)[];
  readonly hasUniqueValue?: boolean;
  readonly hidden?: boolean;
  readonly formField?: boolean;
  readonly displayOrder?: number;
}

/** Most unique properties of one type. */
const mostUnique = 10;

export class Properties {
  readonly #definitions = new Map<string, Map<string, Definition>>();
  /** Asked with every write: kept until a property changes. */
  readonly #unique = new Map<ObjectType, readonly string[]>();
  readonly #groups = new Map<string, Map<string, Group>>();

  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
    const at = this.#timestamp();
    for (const type of objectTypes) {
      this.#definitions.set(type.name, new Map(builtIn(type, at).map((it) => [it.name, it])));
      const name = firstGroup(type);
      const label = `${type.label} information`;
      this.#groups.set(type.name, new Map([[name, { name, label, displayOrder: 0, archived: false }]]));
    }
  }

  list(type: ObjectType, archived = false): Definition[] {
    return [...this.#of(type).values()].filter((it) => it.archived === archived);
  }

  /** The property, unless there is none or it is archived. */
  find(type: ObjectType, name: string): Definition | undefined {
    const definition = this.#of(type).get(name);
    return definition?.archived ? undefined : definition;
  }

  get(type: ObjectType, name: string, archived = false): Definition {
    const definition = this.#of(type).get(name);
    if (definition?.archived === archived) return definition;
    throw notFound(`property ${name} does not exist`);
  }

  /** Names of the properties whose values no two records share. */
  unique(type: ObjectType): readonly string[] {
    const known = this.#unique.get(type);
    if (known) return known;
    const names = this.list(type).flatMap((it) => (it.hasUniqueValue ? [it.name] : []));
    this.#unique.set(type, names);
    return names;
  }

  /** Adds a property. The name of an archived one brings that one back. */
  create(type: ObjectType, wish: Wish): Definition {
    const { name = '', label = '', groupName = '' } = wish;
    const known = this.#of(type).get(name);
    if (known && !known.archived) throw conflict(`Property ${name}`, name);
    if (!/^[a-z][a-z0-9_]{0,99}$/.test(name))
      throw invalid(
        `Property name ${JSON.stringify(name)} must be lower case letters, digits and underscores.`,
      );
    if (label === '') throw invalid('label is required.');
    if (!this.#groups.get(type.name)!.has(groupName))
      throw invalid(`Property group ${groupName} does not exist.`);
    if (wish.hasUniqueValue && this.unique(type).length >= mostUnique)
      throw invalid(`${type.name} may have up to ${mostUnique} unique properties.`);
    const at = this.#timestamp();
    const fresh: Definition = {
      ...(known ?? ({} as Definition)),
      ...this.#kind(wish),
      name,
      label,
      groupName,
      description: wish.description ?? '',
      hasUniqueValue: wish.hasUniqueValue ?? false,
      hidden: wish.hidden ?? false,
      formField: wish.formField ?? false,
      displayOrder: wish.displayOrder ?? -1,
      calculated: false,
      externalOptions: false,
      hubspotDefined: false,
      archived: false,
      createdAt: known?.createdAt ?? at,
      updatedAt: at,
      modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
    };
    this.#put(type, name, fresh);
    return fresh;
  }

  /** Changes a property. Options given replace the whole list; uniqueness cannot be changed. */
  update(type: ObjectType, name: string, wish: Wish): Definition {
    const known = this.get(type, name);
    if (known.modificationMetadata.readOnlyDefinition && wish.options === undefined)
      throw invalid(`The definition of ${name} is read-only.`);
    const kind = this.#kind({ ...known, ...wish });
    const { label = known.label, description = known.description, groupName = known.groupName } = wish;
    const { hidden = known.hidden, formField = known.formField, displayOrder = known.displayOrder } = wish;
    const changed = { ...known, ...kind, label, description, groupName, hidden, formField, displayOrder };
    const fresh: Definition = { ...changed, updatedAt: this.#timestamp() };
    this.#put(type, name, fresh);
    return fresh;
  }

  archive(type: ObjectType, name: string): void {
    const known = this.#of(type).get(name);
    if (!known || known.archived) return;
    if (!known.modificationMetadata.archivable) throw invalid(`${name} cannot be archived.`);
    const at = this.#timestamp();
    this.#put(type, name, { ...known, archived: true, archivedAt: at, updatedAt: at });
  }

  /** Changes what an administrator may change in HubSpot's own screens: for drift on purpose. */
  override(type: ObjectType, name: string, changes: Partial<Definition>): void {
    this.#put(type, name, { ...this.get(type, name), ...changes });
  }

  groups(type: ObjectType): Group[] {
    return [...this.#groups.get(type.name)!.values()];
  }

  createGroup(type: ObjectType, wish: Partial<Group>): Group {
    const { name = '', label = '', displayOrder = -1 } = wish;
    if (name === '' || label === '') throw invalid('name and label are required.');
    if (this.#groups.get(type.name)!.has(name)) throw conflict(`Property group ${name}`, name);
    const group = { name, label, displayOrder, archived: false };
    this.#groups.get(type.name)!.set(name, group);
    return group;
  }

  #put(type: ObjectType, name: string, definition: Definition): void {
    this.#of(type).set(name, definition);
    this.#unique.delete(type);
  }

  #of(type: ObjectType): Map<string, Definition> {
    return this.#definitions.get(type.name)!;
  }

  #kind(wish: Wish): Pick<Definition, 'type' | 'fieldType' | 'options'> {
    const { type = 'string', fieldType = '', options = [] } = wish;
    const fields = fieldTypes[type];
    if (!fields) throw invalid(`${type} is not one of ${Object.keys(fieldTypes).join(', ')}.`);
    if (!fields.includes(fieldType))
      throw invalid(`${fieldType} is not a field type of ${type}: ${fields.join(', ')}.`);
    const values = optionsOf(options).map((option) => option.value);
    const twice = values.find((value, at) => values.indexOf(value) !== at);
    if (twice !== undefined) throw invalid(`Property option value ${twice} is given twice.`);
    return { type, fieldType, options: optionsOf(options) };
  }

  #timestamp(): string {
    return new Date(this.#clock.now()).toISOString();
  }
}
