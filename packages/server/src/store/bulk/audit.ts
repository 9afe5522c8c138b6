import type { BulkActor, FixedColumn, SqlType } from './types.ts';

/** What differs from one audit row to the next. */
export const auditColumns: readonly string[] = [
  'id',
  'record_id',
  'record_version',
  'action',
  'old_values',
  'new_values',
];

/** What all audit rows of a chunk have in common. */
export const auditCommonTypes = {
  organization_id: 'uuid',
  user_id: 'uuid',
  service_token_id: 'uuid',
  on_behalf_of: 'uuid',
  request_id: 'text',
  job_id: 'uuid',
  table_name: 'text',
  created_at: 'time',
} as const satisfies Readonly<Record<string, SqlType>>;

type Common = keyof typeof auditCommonTypes;

export const auditCommon = (
  organization: string,
  table: string,
  actor: BulkActor,
  now: string,
): Readonly<Record<Common, string | null>> => {
  const { user_id, service_token_id, on_behalf_of, request_id, job_id } = actor;
  const who = { user_id, service_token_id, on_behalf_of, request_id, job_id };
  return { organization_id: organization, ...who, table_name: table, created_at: now };
};

/** The same as columns with one value for all rows. */
export const auditFixed = (common: ReturnType<typeof auditCommon>): FixedColumn[] =>
  Object.entries(auditCommonTypes).map(([name, type]) => ({ name, type, value: common[name as Common] }));
