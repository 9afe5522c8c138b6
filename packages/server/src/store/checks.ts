import type { RecordCheck, ResourceShape } from '../generated/resources.ts';

/** What stands for the values of a record in a condition. */
export interface Terms {
  /** The organisation it belongs to. */
  readonly organization: string;
  readonly value: (column: string) => string;
}

/** SQL that is true where a record keeps the rule; an empty field breaks none that compares it. */
export const condition = (
  check: RecordCheck,
  shape: ResourceShape,
  { organization, value }: Terms,
): string => {
  switch (check.rule) {
    case 'after':
      return `coalesce(${value(check.field)} > ${value(check.than)}, true)`;
    case 'exactly_one':
      return `${check.fields.map((name) => `case when ${value(name)} is null then 0 else 1 end`).join(' + ')} = 1`;
    case 'settled': {
      // The row as it stands, beside the one that is about to be written over it.
      const states = check.values.map((state) => `'${state}'`).join(', ');
      const differs = check.fields.map((name) => `was.${name} is distinct from ${value(name)}`);
      return `not exists (select 1 from ${shape.name} was where was.organization_id = ${organization}
        and was.id = ${value('id')} and was.${check.column} in (${states}) and (${differs.join(' or ')}))`;
    }
    case 'within': {
      const parent = shape.columns.find(({ name }) => name === check.parent)!.references!;
      return `exists (select 1 from ${parent} p where p.organization_id = ${organization}
        and p.id = ${value(check.parent)} and ${value(check.from)} >= p.${check.parent_from}
        and ${value(check.to)} <= p.${check.parent_to})`;
    }
  }
};

/** The fields that a rule looks at. */
export const checkedFields = (check: RecordCheck): readonly string[] => {
  switch (check.rule) {
    case 'after':
      return [check.field, check.than];
    case 'exactly_one':
      return check.fields;
    case 'settled':
      return ['id', check.column, ...check.fields];
    case 'within':
      return [check.from, check.to, check.parent];
  }
};

/** What to say of a record that breaks the rule: the field to correct, what is wrong, what to do. */
export const breach = (check: RecordCheck): { field: string; message: string; fix: string } => {
  switch (check.rule) {
    case 'after':
      return {
        field: check.field,
        message: `${check.field} is not after ${check.than}.`,
        fix: 'Correct one of the two.',
      };
    case 'exactly_one':
      return {
        field: check.fields[0]!,
        message: `Exactly one of ${check.fields.join(' and ')} is to be given.`,
        fix: 'Fill one of them and leave the other empty.',
      };
    case 'settled':
      return {
        field: check.fields[0]!,
        message: `A record that is ${check.values.join(' or ')} keeps its ${check.fields.join(', ')}.`,
        fix: 'Leave the row out.',
      };
    case 'within':
      return {
        field: check.from,
        message: `${check.from} and ${check.to} do not lie within the span of ${check.parent}.`,
        fix: `Correct them, or the ${check.parent_from} and ${check.parent_to} of that record.`,
      };
  }
};
