// Expands a resource declaration into its standard operations.

import { filterParameters } from './filters.ts';
import { answeredRecord, article, columnOf, nounOf, nounsOf } from './records.ts';
import type { HttpMethod, OperationObject, Parameter, PathItem, Schema, StandardVerb } from './schema.ts';
import type { ResourceDeclaration } from './source.ts';

/** A resource with all that its operations are made from. */
interface Subject {
  resource: ResourceDeclaration;
  record: Schema;
  schemas: Record<string, Schema>;
  noun: string;
  nouns: string;
}

const has = ({ record }: Subject, column: string): boolean => column in (record.properties ?? {});
const parameter = (name: string): Parameter =>
  ({ $ref: `#/components/parameters/${name}` }) as unknown as Parameter;
const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const body = (name: string) => ({ required: true, content: json(name) });

/** What all standard operations say in the same way. */
function common(subject: Subject, verb: StandardVerb, summary: string, description: string) {
  const { resource } = subject;
  const note = resource.notes?.[verb]?.trim();
  const scope = verb === 'list' || verb === 'get' ? 'read' : 'write';
  return {
    operationId: `${resource.name}.${verb}`,
    summary,
    description: note ? `${description}\n\n${note}` : description,
    security: [{ bearer: [`${resource.name}:${scope}`] }],
    'x-resource': resource.name,
    'x-standard': verb,
  };
}

/** An answer that holds the record, with its ETag where it has a version. */
function recordAnswer(subject: Subject, description: string) {
  const etag = has(subject, 'version') && { headers: { ETag: { $ref: '#/components/headers/ETag' } } };
  return { description, ...etag, content: json(subject.resource.schema) };
}

const ifMatch = (subject: Subject): Parameter[] => (has(subject, 'version') ? [parameter('IfMatch')] : []);

const includeDeleted = (subject: Subject): Parameter[] =>
  has(subject, 'is_deleted') ? [parameter('IncludeDeleted')] : [];

function fieldsParameter({ resource, record }: Subject): Parameter {
  const columns = Object.keys(answeredRecord(record).properties ?? {});
  return {
    name: 'fields',
    in: 'query',
    description:
      'Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several',
    schema: {
      type: 'array',
      items: { type: 'string', enum: columns, 'x-column-of': resource.schema },
      minItems: 1,
      uniqueItems: true,
    },
  };
}

function listParameters(subject: Subject): Parameter[] {
  const { resource, record, schemas } = subject;
  const column = (name: string, use: string): Schema =>
    columnOf(record, name, `openapi/paths/${resource.name}.yaml ${use}`, schemas);
  for (const name of resource.search ?? []) column(name, 'search');
  const sort = (resource.sort ?? ['created_at']).flatMap((name) => {
    column(name, 'sort');
    return [name, `-${name}`];
  });
  return [
    parameter('Limit'),
    parameter('Cursor'),
    {
      name: 'sort',
      in: 'query',
      description: 'The column to sort by; a minus in front turns the order round',
      schema: { type: 'string', enum: sort, default: '-created_at' },
    },
    ...(resource.search?.length ? [parameter('Search')] : []),
    ...(resource.parameters ?? []),
    fieldsParameter(subject),
    ...includeDeleted(subject),
    ...(resource.filters ?? []).flatMap((name) => filterParameters(name, column(name, 'filters'))),
  ];
}

/** Where each verb lives and how it is made, in the order of the document. */
const standard: Record<
  StandardVerb,
  [method: HttpMethod, path: string, build: (subject: Subject) => OperationObject]
> = {
  list: [
    'get',
    '',
    (subject) => ({
      ...common(
        subject,
        'list',
        `List ${subject.nouns}`,
        `Answers a page of ${subject.nouns} that pass all filters.`,
      ),
      ...(subject.resource.columns && { 'x-columns': subject.resource.columns }),
      parameters: listParameters(subject),
      responses: {
        '200': { description: `A page of ${subject.nouns}`, content: json(`${subject.resource.schema}Page`) },
      },
    }),
  ],
  create: [
    'post',
    '',
    (subject) => ({
      ...common(
        subject,
        'create',
        `Create ${article(subject.noun)}`,
        `Makes a new ${subject.noun} and answers it.`,
      ),
      requestBody: body(`${subject.resource.schema}Create`),
      responses: { '201': recordAnswer(subject, `The new ${subject.noun}`) },
    }),
  ],
  batch: [
    'post',
    '/batch',
    (subject) => ({
      ...common(
        subject,
        'batch',
        `Change many ${subject.nouns}`,
        `Creates, changes, deletes and restores up to 500 ${subject.nouns}. Each item succeeds or fails for itself.`,
      ),
      requestBody: body(`${subject.resource.schema}BatchRequest`),
      responses: {
        '207': { description: 'One result an item', content: json(`${subject.resource.schema}BatchResult`) },
      },
    }),
  ],
  get: [
    'get',
    '/{id}',
    (subject) => ({
      ...common(subject, 'get', `Get ${article(subject.noun)}`, `Answers one ${subject.noun} by its id.`),
      parameters: [parameter('Id'), fieldsParameter(subject), ...includeDeleted(subject)],
      responses: { '200': recordAnswer(subject, `The ${subject.noun}`) },
    }),
  ],
  update: [
    'patch',
    '/{id}',
    (subject) => ({
      ...common(
        subject,
        'update',
        `Change ${article(subject.noun)}`,
        'Changes the columns that the body names and leaves the others; null empties a column.',
      ),
      parameters: [parameter('Id'), ...ifMatch(subject)],
      requestBody: body(`${subject.resource.schema}Update`),
      responses: { '200': recordAnswer(subject, `The ${subject.noun} as it is now`) },
    }),
  ],
  delete: [
    'delete',
    '/{id}',
    (subject) => ({
      ...common(
        subject,
        'delete',
        `Delete ${article(subject.noun)}`,
        `Hides the ${subject.noun} from lists and frees its unique keys; it stays in the audit${
          subject.resource.operations.includes('restore') ? ' and can be restored' : ''
        }.`,
      ),
      parameters: [parameter('Id'), ...ifMatch(subject)],
      responses: { '204': { description: 'Deleted' } },
    }),
  ],
  restore: [
    'post',
    '/{id}/restore',
    (subject) => ({
      ...common(
        subject,
        'restore',
        `Restore ${article(subject.noun)}`,
        `Brings a deleted ${subject.noun} back. It is refused when a living one has taken its unique key since.`,
      ),
      parameters: [parameter('Id'), ...ifMatch(subject)],
      responses: { '200': recordAnswer(subject, `The ${subject.noun} as it is now`) },
    }),
  ],
};

/**
 * The resource's standard operations by path.
 *
 * @param record the schema with all its columns, hidden ones included
 * @param schemas every schema of the contract, for references
 */
export function standardOperations(
  resource: ResourceDeclaration,
  record: Schema,
  schemas: Record<string, Schema>,
): Record<string, PathItem> {
  const subject = { resource, record, schemas, noun: nounOf(resource), nouns: nounsOf(resource) };
  const paths: Record<string, PathItem> = {};
  for (const [verb, [method, below, build]] of Object.entries(standard)) {
    if (!resource.operations.includes(verb as StandardVerb)) continue;
    const path = `/api/v1/${resource.name}${below}`;
    paths[path] = { ...paths[path], [method]: build(subject) };
  }
  for (const place of resource.nested ?? [])
    paths[`/api/v1/${place.under}/{id}/${place.as}`] = { get: nestedList(subject, place) };
  return paths;
}

/** The list below a record of another resource: the same list, with one filter standing in the path. */
function nestedList(
  subject: Subject,
  { under, as, by }: NonNullable<ResourceDeclaration['nested']>[number],
): OperationObject {
  const [, , build] = standard.list;
  const list = build(subject);
  return {
    ...list,
    operationId: `${under}.${as}`,
    description: `Answers a page of ${subject.nouns} of one record of ${under}.`,
    parameters: [parameter('Id'), ...list.parameters!.filter(({ name }) => name !== by)],
    'x-nested': by,
  };
}
