import { parse } from 'yaml';
import { faultProblem } from '../../bulk/import/reader.ts';
import { importShape } from '../../bulk/import/shapes.ts';
import { inspect, SourceError } from '../../bulk/source/index.ts';
import { suggestMapping } from '../../bulk/source/suggest.ts';
import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { readRecord } from '../engine/write.ts';
import type { Context } from '../handler.ts';
import { importSpool } from './files.ts';

/** What the head of an uploaded file tells, and a mapping to start from. */
export const inspectFile = async ({ services, tenant, path, body }: Context<'imports.inspect'>) => {
  const row = await tenant.read((tx) => readRecord(tx, resources.imports, path.id));
  if (row.uploaded_at === null)
    throw new Problem('import_state', 'The file is not complete yet; upload the rest of it first.');
  const shape = importShape(row.resource as string);
  const source = await importSpool(services, tenant, path.id, 'source');
  const header = (row.mapping as { header?: unknown } | null)?.header;
  const said = typeof header === 'boolean' ? { header } : {};
  const dialect = { ...said, ...(row.dialect as Record<string, unknown>), ...body?.dialect };
  try {
    const inspection = await inspect(source.read(), dialect, shape);
    const text = suggestMapping(inspection, shape, sourceName(row.file_name as string | null));
    return { ...inspection, suggested_mapping: parse(text) as unknown, suggested_mapping_text: text };
  } catch (error) {
    if (error instanceof SourceError) throw faultProblem(error.code, error.faults);
    throw error;
  }
};

/** The name under which a file's own keys are kept, so that keys of two systems never meet: from the file's name. */
const sourceName = (fileName: string | null): string => {
  const base = (fileName ?? '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/(\.(csv|tsv|txt|gz|zst))+$/i, '');
  return (
    base
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '') || 'file'
  );
};
