import type { ResourceShape } from '../../generated/resources.ts';
import type { Columns } from './columns.ts';
import type { Fault } from './fault.ts';
import type { MappedField } from './mapping.ts';
import type { Inspection, PlanOptions } from './types.ts';

/** The other resources of the contract, for references by natural key. */
export type Shapes = Readonly<Record<string, ResourceShape>>;

/** What is known while a plan is made. */
export interface Draft {
  readonly inspection: Inspection;
  readonly shape: ResourceShape;
  readonly shapes: Shapes;
  readonly options: PlanOptions;
  readonly columns: Columns;
  readonly faults: Fault[];
  readonly ignored: { column: string; why: string }[];
  readonly warnings: string[];
}

/** One target, with its columns found in the file. `target` is a field, `metadata.<key>` or `external_keys.<source>`. */
export interface Target extends Omit<MappedField, 'columns'> {
  readonly target: string;
  readonly places: readonly number[];
  readonly at?: { readonly line: number; readonly column: number };
}
