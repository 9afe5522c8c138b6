/**
 * From the bytes of an uploaded file to typed, checked rows; knows no SQL, no HTTP and no jobs.
 *
 *   inspect(source, dialectOptions, shape)          -> Inspection    (reads the head only)
 *   suggestMapping(inspection, shape)               -> YAML text
 *   parseMapping(yaml, shape)                       -> Mapping       (throws SourceError)
 *   buildPlan(inspection, mapping, options, shape)  -> ReadPlan      (throws SourceError)
 *   readRows(source, plan, shape, limits?)          -> AsyncIterable<Batch>
 *
 * Inspection and ReadPlan are plain JSON.
 */
export type { Dialect } from '../csv/dialect.ts';
export { type Fault, SourceError } from './fault.ts';
export type * from './types.ts';
