import type { ColumnShape } from '../../generated/resources.ts';
import type { BulkField, BulkTarget, SqlDialect } from './types.ts';

/** The statements of one import, built once and run for every chunk. */
export interface BulkSql {
  /** Creates the temporary tables of the connection. */
  readonly setup: readonly string[];
  readonly stageColumns: readonly string[];
  /** Indexes of the fields that are staged: those that name records of other resources. */
  readonly referring: readonly number[];
  readonly cellColumns: readonly string[];
  /** Natural keys among the fields whose canonical form is stored beside them. */
  readonly keyFields: readonly string[];
  readonly resolveReferences: readonly string[];
  /** The ids that natural keys were resolved to; null when no field is given by one. */
  readonly resolved: string | null;
  readonly classify: string;
  /** Verdicts of all rows that are not simply new. */
  readonly outcomes: string;
  /** Turns `unchanged` into `update` where a cell differs; answers which. */
  readonly compare: string;
  readonly changes: string;
  readonly changeFields: readonly { readonly name: string; readonly isJson: boolean }[];
  readonly update: string;
  readonly externalKeys: string;
  readonly checkpointJob: string;
  readonly checkpointImport: string;
}

/*
 * Three temporary tables: `stage` holds the keys of a chunk's rows, `outcome` what becomes of each, `cells` the whole
 * of those rows whose record exists. Rows of new records are never staged: what is not asked about stays out of SQL.
 * A field is n_<name>, a look-up still unresolved v_<name>, a canonical key k_<name>.
 */
export const bulkSql = (dialect: SqlDialect, target: BulkTarget): BulkSql => {
  const parts = describe(dialect, target);
  return {
    setup: [stageTable(parts), outcomeTable(dialect), cellsTable(parts)],
    stageColumns: [
      'ord',
      'new_id',
      'match_key',
      'external_key',
      ...parts.keyFields.map((name) => `k_${name}`),
      ...parts.referring.map(({ name, via }) => `${via ? 'v' : 'n'}_${name}`),
    ],
    referring: parts.referring.map((field) => target.fields.indexOf(field)),
    cellColumns: [
      'nr',
      'metadata',
      ...parts.keyFields.map((name) => `k_${name}`),
      ...target.fields.map(({ name }) => `n_${name}`),
    ],
    keyFields: parts.keyFields,
    resolveReferences: references(parts),
    resolved: resolved(parts),
    classify: classify(parts),
    outcomes: `select ord, class, record, version, rule, detail from outcome where class <> 'create'`,
    compare: compare(parts),
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
  /** Fields that name records of other resources. */
  readonly referring: readonly BulkField[];
  /** Each filled column with the value it gets on an update. */
  readonly assigned: readonly { name: string; kind: string; update: string }[];
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
    const cleared =
      nullable || fallback === undefined ? `s.n_${name}` : `coalesce(s.n_${name}, ${literal(fallback)})`;
    const given = target.empty === 'clear' ? cleared : next(`s.n_${name}`, `t.${name}`);
    return { name, kind, update: immutable ? `t.${name}` : given };
  });
  const keys = keyFields.map((name) => ({
    name: `${name}_key`,
    kind: 'string',
    update: next(`s.k_${name}`, `t.${name}_key`),
  }));
  const empty = dialect.cast(`'{}'`, 'json');
  const metadata = {
    name: 'metadata',
    kind: 'json',
    update: dialect.mergePatch('t.metadata', `coalesce(s.metadata, ${empty})`),
  };
  return {
    dialect,
    target,
    table: target.shape.name,
    columns,
    keyFields,
    referring: target.fields.filter(({ name, via }) => via ?? columns.get(name)!.references),
    assigned: [...plain, ...keys, ...(target.metadata ? [metadata] : [])],
  };
};

const literal = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
};

const stageTable = ({ dialect, columns, keyFields, referring }: Parts) => {
  const type = (kind: string) => dialect.columnType(kind);
  const fields = referring.flatMap(({ name, via }) => [
    `n_${name} ${type(columns.get(name)!.kind)}`,
    ...(via ? [`v_${name} ${type('string')}`] : []),
  ]);
  return `create temp table stage (ord integer primary key, new_id ${type('uuid')},
    match_key ${type('string')}, external_key ${type('string')},
    ${[...keyFields.map((name) => `k_${name} ${type('string')}`), ...fields, `fault ${type('string')}`].join(', ')})`;
};

const outcomeTable = (dialect: SqlDialect) =>
  `create temp table outcome (ord integer primary key, class text, record ${dialect.columnType('uuid')},
    version integer, rule text, detail text)`;

const cellsTable = ({ dialect, target, columns, keyFields }: Parts) => {
  const type = (kind: string) => dialect.columnType(kind);
  const fields = target.fields.map(({ name }) => `n_${name} ${type(columns.get(name)!.kind)}`);
  const keys = keyFields.map((name) => `k_${name} ${type('string')}`);
  // A file may fill no field at all, only metadata.
  return `create temp table cells (${['nr integer primary key', `metadata ${type('json')}`, ...keys, ...fields].join(', ')})`;
};

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

const resolved = ({ referring }: Parts): string | null => {
  const names = referring.flatMap(({ name, via }) => (via ? [name] : []));
  if (names.length === 0) return null;
  return `select ord, ${names.map((name) => `n_${name}`).join(', ')} from stage
    where ${names.map((name) => `v_${name} is not null`).join(' or ')}`;
};

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
  const { dialect, target } = parts;
  const { mode, match } = target;
  const noRecord = mode === 'update' || (match.on === 'field' && match.field === 'id') ? 'no_match' : null;
  const missing = noRecord === null ? 'create' : mode === 'update' ? 'skipped' : 'rejected';
  const present = mode === 'create' ? 'skipped' : 'unchanged';
  const rule = (condition: string, name: string | null) =>
    name === null ? '' : `when ${condition} then '${name}'`;
  return `insert into outcome (ord, class, record, version, rule, detail)
    select ord,
      case when fault is not null or holder is not null then 'rejected'
        when record is null then '${missing}' else '${present}' end,
      case when record is null and '${missing}' = 'create' then new_id else record end,
      version,
      case when fault is not null then 'reference' when holder is not null then 'unique'
        ${rule('record is null', noRecord)} ${rule('record is not null', mode === 'create' ? 'exists' : null)} end,
      coalesce(fault, holder)
    from (select s.ord, s.new_id, s.fault, t.id as record, t.version,
        ${dialect.cast(holder(parts), 'text')} as holder
      from stage s ${matching(parts)}) found_rows`;
};

const compare = ({ dialect, table, assigned }: Parts) => {
  const differs = assigned.map(({ name, update }) => dialect.distinct(update, `t.${name}`));
  return `update outcome as o set class = 'update' from cells s, ${table} t
    where s.nr = o.ord and o.class = 'unchanged'
      and t.organization_id = ${dialect.cast('@org', 'uuid')} and t.id = o.record
      and (${differs.join(' or ') || '1 = 0'}) returning ord`;
};

const changeStatements = ({ dialect, table, assigned, columns }: Parts) => {
  const shown = assigned.filter(({ name }) => columns.has(name));
  const pairs = shown.map(({ name, update }) => `t.${name} as old_${name}, ${update} as new_${name}`);
  return {
    changeFields: shown.map(({ name, kind }) => ({ name, isJson: kind === 'json' })),
    changes: `select o.ord${pairs.length > 0 ? `, ${pairs.join(', ')}` : ''}
      from outcome o join cells s on s.nr = o.ord
      join ${table} t on t.organization_id = ${dialect.cast('@org', 'uuid')} and t.id = o.record
      where o.class = 'update' order by o.ord`,
  };
};

const writeStatements = ({ dialect, table, columns, assigned }: Parts) => {
  const org = dialect.cast('@org', 'uuid');
  const now = dialect.cast('@now', 'time');
  const updated = [
    ...assigned.map(({ name, update }) => `${name} = ${update}`),
    'version = t.version + 1',
    `updated_at = ${now}`,
    ...(columns.has('updated_by') ? [`updated_by = ${dialect.cast('@user', 'uuid')}`] : []),
  ];
  return {
    update: `update ${table} as t set ${updated.join(', ')}
      from cells s, outcome o
      where s.nr = o.ord and o.class = 'update' and t.organization_id = ${org} and t.id = o.record`,
    externalKeys: `insert into external_keys (organization_id, resource, source, key, record_id, created_at)
      select ${org}, ${dialect.cast('@resource', 'text')}, ${dialect.cast('@source', 'text')}, s.external_key, o.record, ${now}
      from outcome o join stage s on s.ord = o.ord
      where s.external_key is not null and o.class in ('create', 'update', 'unchanged')
      on conflict (organization_id, resource, source, key) do update set record_id = excluded.record_id
      where external_keys.record_id <> excluded.record_id`,
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
