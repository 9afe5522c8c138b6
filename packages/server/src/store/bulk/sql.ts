import type { ColumnShape } from '../../generated/resources.ts';
import type { BulkTarget, SqlDialect } from './types.ts';

/** The statements of one import, built once and run for every chunk. */
export interface BulkSql {
  /** Creates the temporary tables of the connection. */
  readonly setup: readonly string[];
  readonly stageColumns: readonly string[];
  /** Natural keys among the fields whose canonical form is stored beside them. */
  readonly keyFields: readonly string[];
  readonly resolveReferences: readonly string[];
  readonly classify: string;
  readonly outcomes: string;
  readonly changes: string;
  readonly changeFields: readonly { readonly name: string; readonly isJson: boolean }[];
  readonly insert: string;
  readonly update: string;
  readonly externalKeys: string;
  readonly auditCreates: string;
  readonly auditUpdates: string;
  readonly checkpointJob: string;
  readonly checkpointImport: string;
}

/*
 * Three temporary tables: `stage` holds a chunk's rows as read, `outcome` what becomes of each, `change` the
 * diffs of the updates. A staged field is n_<name>, a look-up still unresolved v_<name>, a canonical key k_<name>.
 */
export const bulkSql = (dialect: SqlDialect, target: BulkTarget): BulkSql => {
  const parts = describe(dialect, target);
  return {
    setup: [stageTable(parts), outcomeTable(parts), changeTable(parts)],
    stageColumns: [
      'ord',
      'new_id',
      'audit_id',
      'match_key',
      'external_key',
      'metadata',
      ...parts.keyFields.map((name) => `k_${name}`),
      ...target.fields.map(({ name, via }) => `${via ? 'v' : 'n'}_${name}`),
    ],
    keyFields: parts.keyFields,
    resolveReferences: references(parts),
    classify: classify(parts),
    outcomes: 'select ord, class, record, version, rule, detail from outcome order by ord',
    ...changeStatements(parts),
    ...writeStatements(parts),
    ...checkpointStatements(dialect),
  };
};

interface Parts {
  readonly dialect: SqlDialect;
  readonly target: BulkTarget;
  readonly table: string;
  readonly columns: ReadonlyMap<string, ColumnShape>;
  readonly keyFields: readonly string[];
  /** Each filled column with the value it gets on a create and on an update. */
  readonly assigned: readonly { name: string; kind: string; create: string; update: string }[];
}

const describe = (dialect: SqlDialect, target: BulkTarget): Parts => {
  const columns = new Map(target.shape.columns.map((column) => [column.name, column]));
  const filled = new Set(target.fields.map(({ name }) => name));
  const keyFields = target.shape.naturalKeys.flatMap((key) =>
    key.length === 1 && filled.has(key[0]!) && columns.get(key[0]!)?.format === 'email' ? [key[0]!] : [],
  );
  const next = (staged: string, old: string) =>
    target.empty === 'clear' ? staged : `coalesce(${staged}, ${old})`;
  const plain = target.fields.map(({ name }) => {
    const { kind, default: fallback, immutable, nullable } = columns.get(name)!;
    const create = fallback === undefined ? `s.n_${name}` : `coalesce(s.n_${name}, ${literal(fallback)})`;
    const cleared = nullable ? `s.n_${name}` : create;
    const update = immutable
      ? `t.${name}`
      : target.empty === 'clear'
        ? cleared
        : next(`s.n_${name}`, `t.${name}`);
    return { name, kind, create, update };
  });
  const keys = keyFields.map((name) => ({
    name: `${name}_key`,
    kind: 'string',
    create: `s.k_${name}`,
    update: next(`s.k_${name}`, `t.${name}_key`),
  }));
  const empty = dialect.cast(`'{}'`, 'json');
  const metadata = {
    name: 'metadata',
    kind: 'json',
    create: dialect.mergePatch(empty, `coalesce(s.metadata, ${empty})`),
    update: dialect.mergePatch('t.metadata', `coalesce(s.metadata, ${empty})`),
  };
  return {
    dialect,
    target,
    table: target.shape.name,
    columns,
    keyFields,
    assigned: [...plain, ...keys, ...(target.metadata ? [metadata] : [])],
  };
};

const literal = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
};

const stageTable = ({ dialect, target, columns, keyFields }: Parts) => {
  const type = (kind: string) => dialect.columnType(kind);
  const fields = target.fields.flatMap(({ name, via }) => [
    `n_${name} ${type(columns.get(name)!.kind)}`,
    ...(via ? [`v_${name} ${type('string')}`] : []),
  ]);
  return `create temp table stage (ord integer primary key, new_id ${type('uuid')}, audit_id ${type('uuid')},
    match_key ${type('string')}, external_key ${type('string')}, metadata ${type('json')},
    ${[...keyFields.map((name) => `k_${name} ${type('string')}`), ...fields].join(', ')}, fault ${type('string')})`;
};

const outcomeTable = ({ dialect }: Parts) =>
  `create temp table outcome (ord integer primary key, class text, record ${dialect.columnType('uuid')},
    version integer, rule text, detail text)`;

const changeTable = ({ dialect }: Parts) =>
  `create temp table change (ord integer primary key, before ${dialect.columnType('json')}, after ${dialect.columnType('json')})`;

/** Turns natural keys of other resources into ids, and notes the field where there is no such record. */
const references = ({ dialect, target, columns }: Parts): string[] =>
  target.fields.flatMap(({ name, via }) => {
    const to = via?.resource ?? columns.get(name)!.references;
    if (!to) return [];
    const living = `r.organization_id = ${dialect.cast('@org', 'uuid')} and r.is_deleted = ${dialect.no}`;
    const fault = (given: string, found: string) =>
      `update stage set fault = '${name}' where fault is null and ${given} is not null and ${found}`;
    if (!via)
      return [fault(`n_${name}`, `not exists (select 1 from ${to} r where ${living} and r.id = n_${name})`)];
    // An e-mail is looked up by its canonical form; the reader has brought the look-up into it.
    const by = via.field === 'email' ? 'email_key' : via.field;
    return [
      `update stage set n_${name} = (select r.id from ${to} r where ${living} and r.${by} = v_${name}) where v_${name} is not null`,
      fault(`v_${name}`, `n_${name} is null`),
    ];
  });

/** How a staged row finds its record. */
const matching = ({ dialect, target, table, columns }: Parts): string => {
  const org = dialect.cast('@org', 'uuid');
  const living = `t.organization_id = ${org} and t.is_deleted = ${dialect.no}`;
  const { match } = target;
  if (match.on === 'nothing') return `left join ${table} t on 1 = 0`;
  if (match.on === 'external_key')
    return `left join external_keys k on k.organization_id = ${org} and k.resource = '${table}'
      and k.source = ${dialect.cast('@source', 'text')} and k.key = s.match_key
    left join ${table} t on ${living} and t.id = k.record_id`;
  if (match.field === 'id')
    return `left join ${table} t on ${living} and t.id = ${dialect.cast('s.match_key', 'uuid')}`;
  const column = columns.get(match.field)?.format === 'email' ? `${match.field}_key` : match.field;
  return `left join ${table} t on ${living} and t.${column} = s.match_key`;
};

/** Another living record that already holds one of the row's unique keys. */
const holder = ({ dialect, target, table, keyFields }: Parts): string => {
  const { match } = target;
  const other = keyFields.filter((name) => match.on !== 'field' || match.field !== name);
  if (other.length === 0) return 'null';
  const queries = other.map(
    (name) => `(select o.id from ${table} o where o.organization_id = ${dialect.cast('@org', 'uuid')}
      and o.is_deleted = ${dialect.no} and o.${name}_key = s.k_${name} and ${dialect.distinct('o.id', 't.id')})`,
  );
  return queries.length === 1 ? queries[0]! : `coalesce(${queries.join(', ')})`;
};

const classify = (parts: Parts): string => {
  const { dialect, target, assigned } = parts;
  const changed =
    assigned.map(({ name, update }) => dialect.distinct(update, `t.${name}`)).join(' or ') || '1 = 0';
  const { mode, match } = target;
  const noRecord = mode === 'update' || (match.on === 'field' && match.field === 'id') ? 'no_match' : null;
  const missing = noRecord === null ? 'create' : mode === 'update' ? 'skipped' : 'rejected';
  const present = mode === 'create' ? `'skipped'` : `case when ${changed} then 'update' else 'unchanged' end`;
  const rule = (condition: string, name: string | null) =>
    name === null ? '' : `when ${condition} then '${name}'`;
  return `insert into outcome (ord, class, record, version, rule, detail)
    select ord,
      case when fault is not null or holder is not null then 'rejected'
        when record is null then '${missing}' else found end,
      case when record is null and '${missing}' = 'create' then new_id else record end,
      version,
      case when fault is not null then 'reference' when holder is not null then 'unique'
        ${rule('record is null', noRecord)} ${rule('record is not null', mode === 'create' ? 'exists' : null)} end,
      coalesce(fault, holder)
    from (select s.ord, s.new_id, s.fault, t.id as record, t.version,
        case when t.id is null then null else ${present} end as found,
        ${dialect.cast(holder(parts), 'text')} as holder
      from stage s ${matching(parts)}) found_rows`;
};

const changeStatements = ({ dialect, table, assigned, columns }: Parts) => {
  const shown = assigned.filter(({ name }) => columns.has(name));
  const pairs = shown.map(({ name, update }) => `t.${name} as old_${name}, ${update} as new_${name}`);
  return {
    changeFields: shown.map(({ name, kind }) => ({ name, isJson: kind === 'json' })),
    changes: `select o.ord${pairs.length > 0 ? `, ${pairs.join(', ')}` : ''}
      from outcome o join stage s on s.ord = o.ord
      join ${table} t on t.organization_id = ${dialect.cast('@org', 'uuid')} and t.id = o.record
      where o.class = 'update' order by o.ord`,
  };
};

const writeStatements = (parts: Parts) => {
  const { dialect, target, table, columns, assigned } = parts;
  const org = dialect.cast('@org', 'uuid');
  const now = dialect.cast('@now', 'time');
  const user = dialect.cast('@user', 'uuid');
  const own = (name: string, value: string) => (columns.has(name) ? [[name, value] as const] : []);
  const inserted = [
    ['organization_id', org],
    ['id', 's.new_id'],
    ...assigned.map(({ name, create }) => [name, create] as const),
    ...own('created_by', user),
    ['created_at', now],
    ...own('updated_at', now),
  ] as const;
  const updated = [
    ...assigned.map(({ name, update }) => `${name} = ${update}`),
    'version = t.version + 1',
    `updated_at = ${now}`,
    ...(columns.has('updated_by') ? [`updated_by = ${user}`] : []),
  ];
  return {
    insert: `insert into ${table} (${inserted.map(([name]) => name).join(', ')})
      select ${inserted.map(([, value]) => value).join(', ')}
      from outcome o join stage s on s.ord = o.ord where o.class = 'create' order by o.ord`,
    update: `update ${table} as t set ${updated.join(', ')}
      from stage s, outcome o
      where o.ord = s.ord and o.class = 'update' and t.organization_id = ${org} and t.id = o.record`,
    externalKeys: `insert into external_keys (organization_id, resource, source, key, record_id, created_at)
      select ${org}, ${dialect.cast('@resource', 'text')}, ${dialect.cast('@source', 'text')}, s.external_key, o.record, ${now}
      from outcome o join stage s on s.ord = o.ord
      where s.external_key is not null and o.class in ('create', 'update', 'unchanged')
      on conflict (organization_id, resource, source, key) do update set record_id = excluded.record_id
      where external_keys.record_id <> excluded.record_id`,
    ...auditStatements(parts, target),
  };
};

const auditStatements = ({ dialect, columns, assigned }: Parts, target: BulkTarget) => {
  const { cast } = dialect;
  const filled = new Set(target.fields.map(({ name }) => name));
  const defaults = target.shape.columns.flatMap(({ name, kind, default: value }) =>
    value === undefined || filled.has(name) || (name === 'metadata' && target.metadata)
      ? []
      : [
          [
            name,
            kind === 'json' ? cast(literal(value), 'json') : cast(literal(value), 'text'),
            kind,
          ] as const,
        ],
  );
  const members = [
    ['id', 's.new_id', 'uuid'] as const,
    ...assigned
      .filter(({ name }) => columns.has(name))
      .map(({ name, create, kind }) => [name, create, kind] as const),
    ...defaults,
  ];
  const head = `insert into audit_logs (organization_id, id, user_id, service_token_id, on_behalf_of, request_id, job_id,
      table_name, record_id, record_version, action, old_values, new_values, metadata, created_at)
    select ${cast('@org', 'uuid')}, s.audit_id, ${cast('@user', 'uuid')}, ${cast('@service_token', 'uuid')},
      ${cast('@on_behalf_of', 'uuid')}, ${cast('@request', 'text')}, ${cast('@job', 'uuid')}, ${cast('@table', 'text')},
      o.record,`;
  const tail = `${cast(`'{}'`, 'json')}, ${cast('@now', 'time')} from outcome o join stage s on s.ord = o.ord`;
  return {
    auditCreates: `${head} 1, 'create', null, ${dialect.jsonPresent(members)}, ${tail} where o.class = 'create' order by o.ord`,
    auditUpdates: `${head} o.version + 1, 'update', c.before, c.after, ${tail} join change c on c.ord = o.ord order by o.ord`,
  };
};

const checkpointStatements = ({ cast }: SqlDialect) => ({
  // Only attempts that bring the job no further count.
  checkpointJob: `update jobs set progress = ${cast('@progress', 'json')}, attempts = 1, lease_until = ${cast('@lease', 'time')}, updated_at = ${cast('@now', 'time')}
    where organization_id = ${cast('@org', 'uuid')} and id = ${cast('@job', 'uuid')} and fencing_token = @fencing and state = 'running'
    returning cancel_requested_at`,
  checkpointImport: `update imports set counts = ${cast('@counts', 'json')}, updated_at = ${cast('@now', 'time')}
    where organization_id = ${cast('@org', 'uuid')} and id = ${cast('@import', 'uuid')}`,
});
