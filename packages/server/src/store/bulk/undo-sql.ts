import { type ColumnShape, type ResourceShape, resources } from '../../generated/resources.ts';
import { auditColumns, auditCommonTypes } from './audit.ts';
import type { SqlDialect } from './types.ts';

/** The statements of one undo, built once and run for every chunk. */
export interface UndoSql {
  /** The temporary table of its entries. */
  readonly stage: string;
  /** Creates the temporary tables of the connection. */
  readonly setup: readonly string[];
  /** The next audit rows of the import, newest first. */
  readonly entries: string;
  readonly stageColumns: readonly string[];
  /** E-mail keys, whose canonical form no engine can make. */
  readonly keyFields: readonly string[];
  /** What the log and the record alone decide. */
  readonly judge: readonly string[];
  /** Decides whatever does not depend on entries that are still undecided; run until none is. */
  readonly settle: string;
  readonly undecided: string;
  readonly tally: string;
  readonly kept: string;
  readonly delete: string;
  /** Takes records out of the unique keys, so that two of them may swap theirs. */
  readonly park: string;
  readonly restore: string;
  readonly auditDeleted: string;
  readonly auditRestored: string;
  /** Leaves in the stage what later chunks of a dry run must know. */
  readonly remember: readonly string[];
  /** Tells what a chunk of a dry run means to other imports that would be taken back after this one. */
  readonly pass: readonly string[];
}

/*
 * A temporary table for each resource, `stage_<resource>`: an audit row of the import each, newest first by `ord`. `does`
 * is what undoing it means; `moves` tells whether that can matter to other entries: it frees a key, takes one, or lets go
 * of a record. v_<column> is what a restored record will hold in a column that others may collide with. `version` is what
 * the import wrote; `at` is what stands there, which is more where a newer import was taken back since: the undo notes in
 * its audit row as_version, the version that the record is like again.
 *
 * The import is taken back newest first, as it was made: what an entry meets is the table as the newer entries leave
 * it. A run has written the chunks before; a dry run keeps them in the stage, and for the imports that are taken back
 * after this one in `undone`, the records, and `referring`, the references that they would hold. Both read the same
 * statements; a run finds nothing there.
 */
export const undoSql = (dialect: SqlDialect, shape: ResourceShape): UndoSql => {
  const parts = describe(dialect, shape);
  const { stage } = parts;
  return {
    stage,
    setup: setup(parts),
    entries: entries(parts),
    stageColumns: [
      ...['ord', 'record', 'entry', 'audit_id', 'version', 'at', 'does', 'moves'],
      ...parts.watched.flatMap(({ canonical, column }) => (canonical ? [`v_${column}`] : [])),
    ],
    keyFields: parts.watched.flatMap(({ canonical, field }) => (canonical ? [field.name] : [])),
    judge: judge(parts),
    settle: settle(parts),
    undecided: `select count(*) as count from ${stage} s where ${OPEN}`,
    tally: `select verdict, count(*) as count from ${stage} where ord >= @first group by verdict`,
    kept: `select record as id, verdict as reason from ${stage}
      where ord >= @first and verdict not in ('deleted', 'restored', 'gone') order by ord limit @limit`,
    ...writes(parts),
    remember: remember(parts),
    pass: pass(parts),
  };
};

/** A column in which records may collide: part of a unique key, or a reference inside the table. */
interface Watched {
  /** The field as the log names it. */
  readonly field: ColumnShape;
  readonly column: string;
  /** The column holds a canonical form that stands in no log. */
  readonly canonical: boolean;
}

interface Parts {
  readonly dialect: SqlDialect;
  readonly shape: ResourceShape;
  readonly table: string;
  readonly stage: string;
  readonly org: string;
  readonly watched: readonly Watched[];
  /** Columns of each unique key. */
  readonly keys: readonly (readonly string[])[];
}

const describe = (dialect: SqlDialect, shape: ResourceShape): Parts => {
  const field = (name: string) => shape.columns.find((column) => column.name === name)!;
  const watchedKey = (key: readonly string[], name: string): Watched => {
    const canonical = key.length === 1 && field(name).format === 'email';
    return { field: field(name), column: canonical ? `${name}_key` : name, canonical };
  };
  const keys = shape.naturalKeys.map((key) => key.map((name) => watchedKey(key, name)));
  const own = selfReferences(shape).map((it) => ({ field: it, column: it.name, canonical: false }));
  const watched = new Map([...keys.flat(), ...own].map((it) => [it.column, it]));
  return {
    dialect,
    shape,
    table: shape.name,
    stage: `stage_${shape.name}`,
    org: dialect.cast('@org', 'uuid'),
    watched: [...watched.values()],
    keys: keys.map((key) => key.map(({ column }) => column)),
  };
};

const refersTo = (shape: ResourceShape, target: ResourceShape): ColumnShape[] =>
  shape.columns.filter(({ references, writable }) => references === target.name && writable);

const selfReferences = (shape: ResourceShape): ColumnShape[] => refersTo(shape, shape);

const setup = ({ dialect, watched, keys, shape, stage }: Parts): string[] => {
  const type = (kind: string) => dialect.columnType(kind);
  const held = watched.map(
    ({ column, canonical, field }) => `, v_${column} ${type(canonical ? 'string' : field.kind)}`,
  );
  const indexed = [['record'], ...keys.map((key) => key.map((column) => `v_${column}`))];
  for (const { name } of selfReferences(shape)) indexed.push([`v_${name}`]);
  return [
    `create temp table ${stage} (ord integer primary key, record ${type('uuid')}, entry ${type('uuid')},
      audit_id ${type('uuid')}, version integer, at integer, does text, moves integer, verdict text${held.join('')})`,
    ...indexed.map(
      (columns) => `create index ${stage}_${columns.join('_')} on ${stage} (${columns.join(', ')})`,
    ),
    `create temp table if not exists undone (record ${type('uuid')} primary key, deleted integer, as_version integer)`,
    `create temp table if not exists referring (record ${type('uuid')}, field text, value ${type('uuid')})`,
    'create index if not exists referring_record on referring (record)',
    'create index if not exists referring_value on referring (value)',
  ];
};

/** Whether a field stands in a before-image; it may stand there as empty. */
const has = (image: string, field: string): string => `(${image} -> '${field}') is not null`;

/** The value of a field in a before-image. */
const valueIn = ({ dialect }: Parts, image: string, { name, kind }: ColumnShape): string => {
  if (kind === 'json') return `nullif(${image} -> '${name}', 'null')`;
  const text = `(${image} ->> '${name}')`;
  return kind === 'string' ? text : `cast(${text} as ${dialect.columnType(kind)})`;
};

const entries = ({ dialect, table, org, watched }: Parts): string => {
  const touched = watched.map(({ field }) => has('old_values', field.name));
  const texts = watched.flatMap(({ canonical, field: { name } }) =>
    canonical ? [`, old_values ->> '${name}' as t_${name}`] : [],
  );
  return `select id, record_id, record_version,
      case when action = 'create' and new_values is not null then 'delete' when old_values is null then 'nothing' else 'restore' end as does,
      case when ${["action = 'create'", ...touched].join(' or ')} then 1 else 0 end as moves${texts.join('')}
    from audit_logs where organization_id = ${org} and job_id = ${dialect.cast('@job', 'uuid')}
      and table_name = '${table}' and action in ('create', 'update') and id < ${dialect.cast('@before', 'uuid')}
    order by id desc limit @limit`;
};

/** Entries of this chunk that are still undecided. */
const OPEN = 's.ord >= @first and s.verdict is null';

/** The version that a record is like again since a newer change of it was taken back; the version itself when none was. */
const likeVersion = ({ org }: Parts, version: string): string =>
  `coalesce((select max(cast(a.metadata ->> 'as_version' as integer)) from audit_logs a
    where a.organization_id = ${org} and a.record_id = s.record and a.record_version = ${version}), ${version})`;

const judge = (parts: Parts): string[] => {
  const { dialect, table, org, stage, watched } = parts;
  const mine = `${OPEN} and t.organization_id = ${org} and t.id = s.record`;
  const gone = `s.does = 'delete' and t.is_deleted <> ${dialect.no}`;
  const held = watched.map(({ field, column, canonical }) => {
    const before = canonical ? `s.v_${column}` : valueIn(parts, 'b.old_values', field);
    // A newer import that is taken back first leaves the record as its own entry says.
    const newer = `from ${stage} z where z.record = s.record and z.ord < @first`;
    return `v_${column} = case when ${has('b.old_values', field.name)} then ${before}
      when exists (select 1 ${newer}) then (select z.v_${column} ${newer}) else t.${column} end`;
  });
  const like = `coalesce((select u.as_version from undone u where u.record = s.record), ${likeVersion(parts, 't.version')})`;
  return [
    // Its version says nothing more: an erasure has changed the record, too.
    `update ${stage} as s set verdict = 'erased' where ${OPEN} and does = 'nothing'`,
    `update ${stage} as s set at = t.version,
        verdict = case when ${gone} then 'gone' when ${like} <> s.version then 'edited' end from ${table} t
      where ${mine} and (t.version <> s.version or (${gone}))`,
    `update ${stage} as s set verdict = 'restored' where ${OPEN} and does = 'restore' and moves = 0`,
    ...(held.length === 0
      ? []
      : [
          `update ${stage} as s set ${held.join(', ')} from ${table} t, audit_logs b
      where ${mine} and s.does = 'restore' and b.organization_id = ${org} and b.id = s.entry`,
        ]),
  ];
};

/** How a record may stand in the way of an entry `s`: as a row `o` of the table, or as a newer entry `z`. */
interface Meeting {
  readonly does: 'delete' | 'restore';
  readonly row: string;
  readonly entry: string;
}

const meetings = ({ keys, shape }: Parts): Meeting[] => [
  ...selfReferences(shape).map(
    ({ name }): Meeting => ({
      does: 'delete',
      row: `o.${name} = s.record`,
      entry: `z.v_${name} = s.record`,
    }),
  ),
  ...keys.map(
    (key): Meeting => ({
      does: 'restore',
      row: `${key.map((column) => `o.${column} = s.v_${column}`).join(' and ')} and o.id <> s.record`,
      entry: `${key.map((column) => `z.v_${column} = s.v_${column}`).join(' and ')} and z.record <> s.record`,
    }),
  ),
];

const NEWER = 'z.ord < s.ord and z.moves = 1';
const UNDECIDED = 'z.verdict is null';
const MOVED = `z.verdict in ('deleted', 'restored')`;

/** A later entry `y` of the same record, of an import that is taken back after that of `z`. */
const AGAIN = 'y.record = z.record and y.ord > z.ord and y.ord < s.ord and y.moves = 1';

const settle = (parts: Parts): string => {
  const { dialect, table, org, shape, stage } = parts;
  const living = `o.organization_id = ${org} and o.is_deleted = ${dialect.no}`;
  const elsewhere = Object.values<ResourceShape>(resources)
    .filter(({ name }) => name !== shape.name)
    .flatMap((other) =>
      refersTo(other, shape).map(
        ({ name }) => `exists (select 1 from ${other.name} o where o.organization_id = ${org}
          and o.${name} = s.record${other.softDelete ? ` and o.is_deleted = ${dialect.no}` : ''}
          and not exists (select 1 from undone u where u.record = o.id and u.deleted = 1)
          and not exists (select 1 from referring r where r.record = o.id and r.field = '${other.name}.${name}'))
        or exists (select 1 from referring r where r.value = s.record and r.field = '${other.name}.${name}')`,
      ),
    );
  const here = meetings(parts);
  const blocked = ({ row, entry }: Meeting) =>
    `exists (select 1 from ${table} o where ${living} and ${row} and not exists
        (select 1 from ${stage} z where z.record = o.id and ${NEWER} and (${UNDECIDED} or ${MOVED})))
      or exists (select 1 from ${stage} z where ${entry} and ${NEWER} and z.verdict = 'restored'
        and not exists (select 1 from ${stage} y where ${AGAIN}
          and (y.verdict is null or y.verdict in ('deleted', 'restored'))))`;
  const open = ({ does, row, entry }: Meeting) =>
    `(s.does = '${does}' and (exists (select 1 from ${table} o join ${stage} z on z.record = o.id
        where ${living} and ${row} and ${NEWER} and ${UNDECIDED})
      or exists (select 1 from ${stage} z where ${entry} and ${NEWER} and (${UNDECIDED} or (z.verdict = 'restored'
        and exists (select 1 from ${stage} y where ${AGAIN} and y.verdict is null))))))`;
  const refused = (does: Meeting['does'], verdict: string, further: readonly string[]) => {
    const ways = [...further, ...here.filter((it) => it.does === does).map(blocked)];
    return ways.length === 0 ? '' : `when s.does = '${does}' and (${ways.join(' or ')}) then '${verdict}'`;
  };
  const waiting = here.length === 0 ? '' : `when ${here.map(open).join(' or ')} then null`;
  // One statement: an entry is decided by one state of those that it meets.
  return `update ${stage} as s set verdict = case
      ${refused('delete', 'referenced', elsewhere)}
      ${refused('restore', 'key_taken', [])}
      ${waiting}
      when s.does = 'delete' then 'deleted' else 'restored' end
    where ${OPEN}`;
};

type Writes = Pick<UndoSql, 'delete' | 'park' | 'restore' | 'auditDeleted' | 'auditRestored'>;

const writes = (parts: Parts): Writes => {
  const { dialect, shape, table, org, stage, watched } = parts;
  const now = dialect.cast('@now', 'time');
  const stamp = [
    `updated_at = ${now}`,
    'version = t.version + 1',
    ...(shape.columns.some(({ name }) => name === 'updated_by')
      ? [`updated_by = ${dialect.cast('@user', 'uuid')}`]
      : []),
  ];
  const back = (column: string, field: string, value: string) =>
    `${column} = case when ${has('b.old_values', field)} then ${value} else t.${column} end`;
  const restored = [
    ...shape.columns
      .filter(({ writable }) => writable)
      .map((column) => back(column.name, column.name, valueIn(parts, 'b.old_values', column))),
    ...watched.flatMap(({ canonical, column, field }) =>
      canonical ? [back(column, field.name, `s.v_${column}`)] : [],
    ),
  ];
  // Another writer's version is not ours to change: too few rows then, and the chunk is judged anew.
  const mine = `t.organization_id = ${org} and t.id = s.record and t.version = s.at`;
  return {
    delete: `update ${table} as t set is_deleted = not ${dialect.no}, deleted_at = ${now}, ${stamp.join(', ')}
      from ${stage} s where s.verdict = 'deleted' and ${mine}`,
    park: `update ${table} as t set is_deleted = not ${dialect.no}
      from ${stage} s where s.verdict = 'restored' and s.moves = 1 and ${mine}`,
    restore: `update ${table} as t set ${restored.join(', ')}, is_deleted = ${dialect.no}, ${stamp.join(', ')}
      from ${stage} s, audit_logs b where s.verdict = 'restored' and b.organization_id = ${org} and b.id = s.entry
        and ${mine}`,
    ...auditStatements(parts),
  };
};

/** The log says what single calls would say. A restored record held what the import had written: its after-image. */
const auditStatements = (parts: Parts) => {
  const { dialect, org, stage } = parts;
  const names = [...Object.keys(auditCommonTypes), ...auditColumns, 'metadata'].join(', ');
  const common = Object.entries(auditCommonTypes).map(([name, type]) => dialect.cast(`@${name}`, type));
  const insert = (action: string, before: string, after: string, metadata: string, rows: string) => {
    const own = ['s.audit_id', 's.record', 's.at + 1', `'${action}'`, before, after];
    const more = dialect.cast(metadata, 'json');
    return `insert into audit_logs (${names}) select ${[...common, ...own, more].join(', ')} from ${rows}`;
  };
  const [living, deleted] = ['@living', '@deleted'].map((name) => dialect.cast(name, 'json'));
  return {
    auditDeleted: insert('delete', living!, deleted!, `'{}'`, `${stage} s where s.verdict = 'deleted'`),
    auditRestored: insert(
      'update',
      'b.new_values',
      'b.old_values',
      `('{"as_version":' || ${likeVersion(parts, '(s.version - 1)')} || '}')`,
      `${stage} s join audit_logs b on b.organization_id = ${org} and b.id = s.entry
        where s.verdict = 'restored'`,
    ),
  };
};

/** What a record holds last counts: an entry of another import that is taken back later takes the place of the one before. */
const remember = ({ dialect, stage, watched }: Parts): string[] => {
  if (watched.length === 0) return [dialect.clear(stage)];
  return [
    `delete from ${stage} where moves = 0 or verdict not in ('deleted', 'restored')`,
    `delete from ${stage} where ord < @first and record in (select record from ${stage} where ord >= @first)`,
  ];
};

const pass = (parts: Parts): string[] => {
  const { dialect, shape, org, stage } = parts;
  const decided = `from ${stage} s where s.ord >= @first and s.verdict in ('deleted', 'restored')`;
  const references = shape.columns.filter((it) => it.references !== undefined && it.writable);
  const image = `join audit_logs b on b.organization_id = ${org} and b.id = s.entry
    where s.ord >= @first and s.verdict = 'restored'`;
  return [
    `delete from undone where record in (select s.record ${decided})`,
    `insert into undone (record, deleted, as_version)
      select s.record, case s.verdict when 'deleted' then 1 else 0 end, ${likeVersion(parts, '(s.version - 1)')} ${decided}`,
    `delete from referring where record in (select s.record ${decided} and s.verdict = 'deleted')`,
    ...references.flatMap((column) => {
      const field = `'${shape.name}.${column.name}'`;
      const set = `from ${stage} s ${image} and ${has('b.old_values', column.name)}`;
      return [
        `delete from referring where field = ${field} and record in (select s.record ${set})`,
        `insert into referring (record, field, value)
          select s.record, ${field}, ${dialect.cast(`(b.old_values ->> '${column.name}')`, 'uuid')} ${set}`,
      ];
    }),
  ];
};
