const text = { type: 'string' } as const;
const name = { type: 'string', minLength: 1 } as const;
const scalar = { type: ['string', 'number', 'boolean'] } as const;

function one(key: string, value: object): object {
  return { type: 'object', additionalProperties: false, required: [key], properties: { [key]: value } };
}

function record(required: readonly string[], properties: object): object {
  return { type: 'object', additionalProperties: false, required, properties };
}

/** One entry under `transforms`. */
const transform = {
  oneOf: [
    { enum: ['trim', 'lower', 'upper', 'title', 'phone', 'number'] },
    one('strip', name),
    one('replace', record(['pattern', 'with'], { pattern: name, with: text })),
    one('split', record(['by', 'take'], { by: name, take: { type: 'integer', not: { const: 0 } } })),
    one('date', { oneOf: [name, record(['format'], { format: name, zone: name })] }),
    one('number', record(['decimal'], { decimal: { enum: ['point', 'comma'] } })),
    one('default', scalar),
  ],
};

const field = {
  type: 'object',
  additionalProperties: false,
  properties: {
    column: name,
    columns: { type: 'array', items: name, minItems: 1 },
    join: text,
    constant: scalar,
    transforms: { type: 'array', items: transform },
    values: { type: 'object', additionalProperties: scalar },
    via: { type: 'string', pattern: '^[a-z_]+\\.[a-z_]+(\\.[a-z0-9_-]+)?$' },
  },
  oneOf: [{ required: ['column'] }, { required: ['columns'] }, { required: ['constant'] }],
};

/** JSON Schema of a mapping file. */
export const mappingSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Mapping file',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'fields'],
  properties: {
    version: { const: 1 },
    resource: name,
    fields: { type: 'object', minProperties: 1, additionalProperties: { anyOf: [name, field] } },
    metadata: { const: 'rest' },
    header: { type: 'boolean' },
    ignore: { type: 'array', items: name },
  },
} as const;
