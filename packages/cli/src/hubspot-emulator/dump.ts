/** Everything the account holds, in a form that two runs can be compared by. */
import { objectTypes } from './object-types.ts';
import type { Portal } from './portal.ts';

export interface DumpedRecord {
  readonly id: string;
  readonly archived: boolean;
  readonly updatedAt: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface Dump {
  /** Records by type, by id. */
  readonly records: Readonly<Record<string, readonly DumpedRecord[]>>;
  readonly associations: readonly {
    readonly from: string;
    readonly to: string;
    readonly typeIds: readonly number[];
  }[];
}

export function dump({ crm, associations }: Portal): Dump {
  const records = objectTypes.map((type) => {
    const all = [...crm.table(type).above(0)].map(({ id, version }) => ({
      id,
      archived: version.archivedAt !== undefined,
      updatedAt: new Date(version.updatedAt).toISOString(),
      properties: version.values,
    }));
    return [type.name, all] as const;
  });
  return { records: Object.fromEntries(records), associations: associations.dump() };
}
