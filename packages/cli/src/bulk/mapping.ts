/** The mapping file of --mapping: YAML, judged by the server; here only what makes it no YAML at all. */
import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { CliError } from '../errors.ts';
import { isRow, type Row } from '../output/cell.ts';

/** @throws CliError file_unreadable or invalid_mapping, with the line and column of each fault */
export async function readMapping(file: string): Promise<Row> {
  const text = await readFile(file, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new CliError('invalid_mapping', `${file} is not valid YAML.`, {
      where: file,
      errors: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const message = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
        return { pointer: `line ${line}, column ${col}`, message: `${message}.`, rule: 'yaml' };
      }),
    });
  }
  // Aliases are counted, so that a small file cannot unfold into a large one.
  const mapping: unknown = document.toJS({ maxAliasCount: 100 });
  if (isRow(mapping)) return mapping;
  throw new CliError('invalid_mapping', `${file} does not hold a mapping.`, {
    where: file,
    hint: 'Let one be suggested from the file, edit it, and pass it with --mapping.',
    next: ['plugs import contacts leads.csv --suggest-mapping > leads.mapping.yaml'],
  });
}
