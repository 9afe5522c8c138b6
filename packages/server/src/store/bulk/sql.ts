import type { ColumnShape, RecordCheck } from '../../generated/resources.ts';
import { keySource } from '../../lib/external-keys.ts';
import { checkedFields, condition } from '../checks.ts';
import { expectedTable, theOnly, withinExpected } from './expected-sql.ts';
import { literal } from './literal.ts';
import { type SeatsSql, seatsSql } from './seats-sql.ts';
import type { BulkField, BulkTarget, SqlDialect } from './types.ts';

/** The statements of one import, built once and run for every chunk. */
export interface BulkSql {
  /** Creates the temporary tables of the connection. */
  readonly setup: readonly string[];
  readonly stageColumns: readonly string[];
  /** Indexes of the fields that are staged: parts of keys, and those that name records of other resources. */
  readonly staged: readonly number[];
  readonly cellColumns: readonly string[];
  /** Natural keys among the fields whose canonical form is stored beside them. */
  readonly keyFields: readonly string[];
  readonly resolveReferences: readonly string[];
  /** Finds the records of external keys; null when rows are matched by anything else. */
  readonly resolveKeys: string | null;
  /** The ids that natural keys were resolved to; null when no field is given by one. */
  readonly resolved: string | null;
  readonly classify: string;
  /** Null where seats are not limited. */
  readonly seats: SeatsSql | null;
  /** Verdicts of all rows that are not simply new. */
  readonly outcomes: string;
  /** Turns `unchanged` into `update` where a cell differs; answers which. */
  readonly compare: string;
  readonly changes: string;
  readonly changeFields: readonly { readonly name: string; readonly isJson: boolean }[];
  readonly update: string;
  readonly externalKeys: string;
  readonly noteCounts: string;
  /** Changes nothing, and makes others who count and add records wait. */
  readonly holdPlan: string;
  readonly countLiving: string;
}

/*
 * Four temporary tables: `stage` holds the natural keys of a chunk's rows, `keys` their external ones, `outcome` what
 * becomes of each, `cells` the whole of those rows whose record exists. Rows of new records are never staged: what is
 * not asked about stays out of SQL. A field is n_<name>, a look-up still unresolved v_<name>, a canonical key k_<name>.
 */
export const bulkSql = (dialect: SqlDialect, target: BulkTarget): BulkSql => {
  const parts = describe(dialect, target);
  const seats = seatsSql(dialect, target, parts.columns);
  return {
    setup: [
      stageTable(parts),
      keysTable(dialect),
      outcomeTable(dialect),
      cellsTable(parts),
      ...(target.expects ? expectedTable(dialect) : []),
      ...(seats === null ? [] : [seats.setup]),
    ],
    stageColumns: [
      'ord',
      'new_id',
      'match_key',
      ...parts.keyFields.map((name) => `k_${name}`),
      ...parts.staged.map(({ name, via }) => `${via ? 'v' : 'n'}_${name}`),
    ],
    staged: parts.staged.map((field) => target.fields.indexOf(field)),
    cellColumns: [
      'nr',
      'metadata',
      ...parts.keyFields.map((name) => `k_${name}`),
      ...target.fields.map(({ name }) => `n_${name}`),
    ],
    keyFields: parts.keyFields,
    resolveReferences: references(parts),
    resolveKeys: knownKeys(parts),
    resolved: resolved(parts),
    classify: classify(parts),
    seats,
    outcomes: `select ord, class, record, version, rule, detail from outcome where class <> 'create'`,
    compare: compare(parts),
    ...changeStatements(parts),
    ...writeStatements(parts),
    noteCounts: noteCounts(dialect),
    holdPlan: `update organizations set subscription_plan = subscription_plan where id = ${dialect.cast('@org', 'uuid')}`,
    countLiving: `select count(*) as count from ${parts.table} where organization_id = ${dialect.cast('@org', 'uuid')} and not is_deleted`,
  };
};

interface Parts {
  readonly dialect: SqlDialect;
  readonly target: BulkTarget;
  readonly table: string;
  readonly columns: ReadonlyMap<string, ColumnShape>;
  readonly keyFields: readonly string[];
  /** Natural keys that the file fills. */
  readonly keys: readonly Key[];
  /** Fields that the look for records needs: parts of keys, and those that name records of other resources. */
  readonly staged: readonly BulkField[];
  /** Each filled column with the value it gets on an update. */
  readonly assigned: readonly { name: string; kind: string; update: string }[];
}

/** A natural key: its fields, and where its parts stand in the table and in the stage. */
interface Key {
  readonly fields: readonly string[];
  readonly parts: readonly { readonly column: string; readonly staged: string }[];
}

const describe = (dialect: SqlDialect, target: BulkTarget): Parts => {
  const columns = new Map(target.shape.columns.map((column) => [column.name, column]));
  const filled = new Set(target.fields.map(({ name }) => name));
  const keyFields = target.shape.naturalKeys.flatMap((key) =>
    key.length === 1 && filled.has(key[0]!) && columns.get(key[0]!)?.format === 'email' ? [key[0]!] : [],
  );
  const keys = target.shape.naturalKeys
    .filter((key) => key.every((name) => filled.has(name)))
    .map((fields): Key => {
      const part = (name: string) =>
        fields.length === 1 && keyFields.includes(name)
          ? { column: `${name}_key`, staged: `k_${name}` }
          : { column: name, staged: `n_${name}` };
      return { fields, parts: fields.map(part) };
    });
  const next = (staged: string, old: string) =>
    target.empty === 'clear' ? staged : `coalesce(${staged}, ${old})`;
  const plain = target.fields.map(({ name }) => {
    const { kind, default: fallback, immutable, nullable } = columns.get(name)!;
    const cleared =
      nullable || fallback === undefined ? `s.n_${name}` : `coalesce(s.n_${name}, ${literal(fallback)})`;
    const given = target.empty === 'clear' ? cleared : next(`s.n_${name}`, `t.${name}`);
    return { name, kind, update: immutable ? `t.${name}` : given };
  });
  const canonical = keyFields.map((name) => ({
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
    keys,
    staged: target.fields.filter(
      ({ name, via }) =>
        via ??
        columns.get(name)!.references ??
        (name === target.shape.seats?.column ||
          target.shape.checks.some((check) => checkedFields(check).includes(name)) ||
          keys.some(({ parts }) => parts.some(({ staged }) => staged === `n_${name}`))),
    ),
    assigned: [...plain, ...canonical, ...(target.metadata ? [metadata] : [])],
  };
};

const stageTable = ({ dialect, columns, keyFields, staged }: Parts) => {
  const type = (kind: string) => dialect.columnType(kind);
  const fields = staged.flatMap(({ name, via }) => [
    `n_${name} ${type(columns.get(name)!.kind)}`,
    ...(via ? [`v_${name} ${type('string')}`] : []),
  ]);
  return `create temp table stage (ord integer primary key, new_id ${type('uuid')},
    match_key ${type('string')}, known_id ${type('uuid')},
    ${[...keyFields.map((name) => `k_${name} ${type('string')}`), ...fields, `fault ${type('string')}`].join(', ')})`;
};

const keysTable = (dialect: SqlDialect) =>
  `create temp table keys (ord integer, source ${dialect.columnType('string')}, place integer,
    key ${dialect.columnType('string')}, primary key (ord, source, place))`;

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

/** Turns natural keys of other resources into ids, and notes each field where there is no such record. */
const references = ({ dialect, target, columns }: Parts): string[] =>
  target.fields.flatMap(({ name, via }) => {
    const org = dialect.cast('@org', 'uuid');
    const to = via?.resource ?? columns.get(name)!.references;
    if (!to) return [];
    const living = (row: string) => `${row}.organization_id = ${org} and ${row}.is_deleted = ${dialect.no}`;
    const fault = (given: string, found: string) =>
      `update stage set fault = coalesce(fault || ',', '') || '${name}' where ${given} is not null and ${found}`;
    if (!via)
      return [
        fault(`n_${name}`, `not exists (select 1 from ${to} r where ${living('r')} and r.id = n_${name})`),
      ];
    const source = keySource(via.field);
    // An e-mail is looked up by its canonical form; the reader has brought the look-up into it.
    const by = via.field === 'email' ? 'email_key' : via.field;
    const same = (row: string) => `${living(row)} and ${row}.${by} = v_${name}`;
    const named =
      source === null
        ? `select r.id from ${to} r where ${same('r')}`
        : `select r.id from external_keys k join ${to} r on ${living('r')} and r.id = k.record_id
            where k.organization_id = ${org} and k.resource = '${to}' and k.source = '${source}' and k.key = v_${name}`;
    const other = `not exists (select 1 from ${to} o where ${same('o')} and o.id <> r.id)`;
    const there = source === null ? `${named} and ${other}` : named;
    return [
      `update stage set n_${name} = (${target.expects ? theOnly(name, named) : there}) where v_${name} is not null`,
      fault(`v_${name}`, `n_${name} is null`),
    ];
  });

const resolved = ({ staged }: Parts): string | null => {
  const names = staged.flatMap(({ name, via }) => (via ? [name] : []));
  if (names.length === 0) return null;
  return `select ord, ${names.map((name) => `n_${name}`).join(', ')} from stage
    where ${names.map((name) => `v_${name} is not null`).join(' or ')}`;
};

/**
 * Of a row's keys the first one that a living record has. A statement of its own, and a query for each key: both engines
 * would else try each row with each record, PostgreSQL for its row-level security, SQLite for want of statistics.
 */
const knownKeys = ({ dialect, target, table }: Parts): string | null => {
  if (target.match.on !== 'external_key') return null;
  const org = dialect.cast('@org', 'uuid');
  return `update stage set known_id = (select record from (
      select n.place, (select t.id from external_keys k
          join ${table} t on t.organization_id = ${org} and t.is_deleted = ${dialect.no} and t.id = k.record_id
          where k.organization_id = ${org} and k.resource = '${table}' and k.source = n.source and k.key = n.key) as record
        from keys n where n.ord = stage.ord and n.source = ${dialect.cast('@source', 'text')}) of_row
    where record is not null order by place limit 1)`;
};

/** How a staged row finds its record. */
const matching = ({ dialect, target, table, keys }: Parts): string => {
  const org = dialect.cast('@org', 'uuid');
  const living = `t.organization_id = ${org} and t.is_deleted = ${dialect.no}`;
  const { match } = target;
  if (match.on === 'nothing') return `left join ${table} t on 1 = 0`;
  if (match.on === 'external_key') return `left join ${table} t on ${living} and t.id = s.known_id`;
  if (isId(match))
    return `left join ${table} t on ${living} and t.id = ${dialect.cast('s.match_key', 'uuid')}`;
  const { parts } = keys.find(({ fields }) => isMatched(target, fields))!;
  const same = parts.map(({ column, staged }) => `t.${column} = s.${staged}`);
  return `left join ${table} t on ${living} and ${same.join(' and ')}`;
};

const isId = (match: BulkTarget['match']) => match.on === 'key' && match.fields.join() === 'id';

/** Whether these are the fields that rows are matched on, in any order. */
const isMatched = ({ match }: BulkTarget, fields: readonly string[]) =>
  match.on === 'key' && match.fields.toSorted().join() === fields.toSorted().join();

/** Another living record that already holds one of the row's unique keys. */
const holder = ({ dialect, target, table, keys }: Parts): string => {
  const other = keys.filter(({ fields }) => !isMatched(target, fields));
  if (other.length === 0) return 'null';
  const queries = other.map(({ parts }) => {
    const same = parts.map(({ column, staged }) => `o.${column} = s.${staged}`).join(' and ');
    return `(select o.id from ${table} o where o.organization_id = ${dialect.cast('@org', 'uuid')}
      and o.is_deleted = ${dialect.no} and ${same} and ${dialect.distinct('o.id', 't.id')})`;
  });
  return queries.length === 1 ? queries[0]! : `coalesce(${queries.join(', ')})`;
};

/** Which check a staged row's record would break; null for none. */
const broken = ({ dialect, target, columns }: Parts): string => {
  const { checks } = target.shape;
  if (checks.length === 0) return 'null';
  const filled = new Set(target.fields.map(({ name }) => name));
  const value = (name: string): string => {
    const { default: fallback, immutable } = columns.get(name)!;
    const [staged, old] = [`s.n_${name}`, `t.${name}`];
    const given = target.empty === 'clear' ? [staged] : [staged, old];
    const values = !filled.has(name) ? [old] : immutable ? [old, staged] : given;
    if (fallback !== undefined && fallback !== null) values.push(literal(fallback));
    return values.length === 1 ? values[0]! : `coalesce(${values.join(', ')})`;
  };
  const terms = { organization: dialect.cast('@org', 'uuid'), value };
  const kept = (check: RecordCheck) => {
    const now = condition(check, target.shape, terms);
    return target.expects && check.rule === 'within' ? withinExpected(check, columns, terms, now) : now;
  };
  const cases = checks.map((check, i) => `when not (${kept(check)}) then ${i}`);
  return `case ${cases.join(' ')} end`;
};

const classify = (parts: Parts): string => {
  const { dialect, target } = parts;
  const { mode, match } = target;
  const noRecord = mode === 'update' || isId(match) ? 'no_match' : null;
  const missing = noRecord === null ? 'create' : mode === 'update' ? 'skipped' : 'rejected';
  const present = mode === 'create' ? 'skipped' : 'unchanged';
  const rule = (condition: string, name: string | null) =>
    name === null ? '' : `when ${condition} then '${name}'`;
  return `insert into outcome (ord, class, record, version, rule, detail)
    select ord,
      case when fault is not null or holder is not null or broken is not null then 'rejected'
        when record is null then '${missing}' else '${present}' end,
      case when record is null and '${missing}' = 'create' then new_id else record end,
      version,
      case when fault is not null then 'reference' when holder is not null then 'unique'
        when broken is not null then 'check'
        ${rule('record is null', noRecord)} ${rule('record is not null', mode === 'create' ? 'exists' : null)} end,
      coalesce(fault, holder, cast(broken as text))
    from (select s.ord, s.new_id, s.fault, t.id as record, t.version,
        ${dialect.cast(holder(parts), 'text')} as holder, ${dialect.cast(broken(parts), 'integer')} as broken
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
      select ${org}, ${dialect.cast('@resource', 'text')}, n.source, n.key, o.record, ${now}
      from outcome o join keys n on n.ord = o.ord
      where o.class in ('create', 'update', 'unchanged')
      on conflict (organization_id, resource, source, key) do update set record_id = excluded.record_id
      where external_keys.record_id <> excluded.record_id`,
  };
};

const noteCounts = ({ cast }: SqlDialect) =>
  `update imports set counts = ${cast('@counts', 'json')}, updated_at = ${cast('@now', 'time')}
    where organization_id = ${cast('@org', 'uuid')} and id = ${cast('@import', 'uuid')}`;
