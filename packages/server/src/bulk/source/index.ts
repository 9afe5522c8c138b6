/**
 * From the bytes of an uploaded file to typed, checked rows; knows no SQL, no HTTP and no jobs.
 *
 *   inspect(source, dialectOptions, shape)                  -> Inspection   reads the head only
 *   suggestMapping(inspection, shape)                       -> YAML text    (suggest.ts)
 *   parseMapping(yaml, shape)                               -> Mapping      (mapping.ts)
 *   buildPlan(inspection, mapping, options, shape, shapes)  -> ReadPlan
 *   readRows(source, plan, shape)                           -> AsyncIterable<Batch>
 *
 * All of them throw SourceError, whose faults are plain data. Inspection, ReadPlan and Batch are plain data too:
 * stored as JSON (the first two) or posted between threads (all). What reads and writes YAML is not joined here: its
 * libraries take as long to load as all the rest, and most imports have no mapping file.
 */
export type { Dialect } from '../csv/dialect.ts';
export { matchedKey, rawRecord, rowKeys, rowValues } from './batch.ts';
export type { Shapes } from './draft.ts';
export { type Fault, SourceError } from './fault.ts';
export { inspect } from './inspect.ts';
export { canonicalKey } from './keys.ts';
export { limits } from './limits.ts';
export type { Mapping } from './mapping.ts';
export { buildPlan } from './plan.ts';
export { missingForCreate } from './required.ts';
export { readRows } from './rows.ts';
export type * from './types.ts';
