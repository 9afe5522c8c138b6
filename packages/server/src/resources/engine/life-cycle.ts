import type { ResourceShape } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { Row } from './shape.ts';
import { changeRecord, checkVersion, readRecord, type Writer } from './write.ts';

/** How records of a resource move from state to state: one table, and nothing moves beside it. */
export interface LifeCycle {
  readonly shape: ResourceShape;
  /** The column that holds the state. */
  readonly column: string;
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

export interface Step {
  readonly to: string;
  /** Columns that change with the state. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** For the audit. */
  readonly reason?: string | undefined;
}

export interface Move extends Step {
  readonly id: string;
  readonly ifMatch?: string | undefined;
}

/**
 * Moves a record into a state, and answers it. One that is in that state is answered as it is, so a retry is safe.
 * @throws Problem invalid_transition, naming the steps that are possible
 */
export const move = async (writer: Writer, life: LifeCycle, { id, ifMatch, ...one }: Move): Promise<Row> => {
  const before = await readRecord(writer.tx, life.shape, id);
  checkVersion(before, ifMatch);
  return before[life.column] === one.to ? before : step(writer, life, before, one);
};

/**
 * Moves a record, as it was read, into another state.
 * @throws Problem invalid_transition, naming the steps that are possible; precondition_failed, where it has changed since
 */
export const step = async (
  writer: Writer,
  { shape, column, steps }: LifeCycle,
  before: Row,
  { to, set, reason }: Step,
): Promise<Row> => {
  const from = before[column] as string;
  const possible = steps[from] ?? [];
  if (!possible.includes(to)) throw impossible(shape, from, to, possible);
  const metadata = reason === undefined ? {} : { reason };
  return changeRecord(writer, shape, before, { [column]: to, ...set }, 'update', metadata);
};

const impossible = ({ noun }: ResourceShape, from: string, to: string, possible: readonly string[]) => {
  const steps = possible.length === 0 ? 'it stays that' : `it can become ${possible.join(' or ')}`;
  return new Problem('invalid_transition', `The ${noun} is ${from} and cannot become ${to}: ${steps}.`);
};
