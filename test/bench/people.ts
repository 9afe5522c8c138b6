/** Made-up people as files: one to import, and the same rows as they stand in the table, for the bare tools. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { realWorld } from '@the-plugs/server/lib/world';

/** A folder of this process's own, removed when it ends. */
export const folder: string = mkdtempSync(path.join(tmpdir(), 'plugs-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const header =
  'first_name,last_name,email,phone,company,job_title,linkedin_url,status,priority,business_type,network_type,industry,notes,lead_score';

/** The cells of one person: some 270 bytes, one row in fifty with quotes and a line break. */
function cells(i: number, title = 'Manager of Things'): string {
  const aside = i % 50 === 0 ? '\nsecond ""line""' : '';
  return `First${i},Last${i % 1000},user${i}@example${i % 50}.com,+1 555 ${String(i).padStart(7, '0')},"Company ${i % 5000}, Inc",${title},https://linkedin.com/in/user${i},hot_lead,high,services,professional,Software,"Some notes about person number ${i}${aside} and what they want from us in the long run",${i % 101}`;
}

/** Columns of `contacts` that `tableFile` fills, in the order in which both engines keep them. */
const tableColumns =
  'id,organization_id,created_by,first_name,last_name,email,email_key,phone,company,job_title,linkedin_url,bio,avatar_url,contact_type,status,priority,business_type,network_type,industry,notes,metadata,lead_score,last_interaction,updated_by,created_at,updated_at,version,is_deleted,deleted_at';

function tableCells(i: number, id: string, owner: { organization: string; user: string }): string {
  const [first, last, email, phone, ...rest] = cells(i).split(',');
  const text = rest.join(',');
  const places = /^(".*?",.*?,.*?),(hot_lead,high,services,professional,Software,".*"),(\d+)$/s.exec(text)!;
  const now = '2026-01-02T03:04:05.678Z';
  const status = places[2]!.replace('hot_lead', 'target,hot_lead');
  return `${id},${owner.organization},${owner.user},${first},${last},${email},${email},${phone},${places[1]},,,${status},{},${places[3]},,,${now},${now},1,0,`;
}

function write(name: string, head: string, rows: number, row: (i: number) => string): string {
  const file = path.join(folder, name);
  const handle = openSync(file, 'w');
  let text = `${head}\n`;
  for (let i = 0; i < rows; i++) {
    text += `${row(i)}\n`;
    if (text.length > 1_000_000 || i === rows - 1) {
      writeSync(handle, text);
      text = '';
    }
  }
  closeSync(handle);
  return file;
}

const files = new Map<string, string>();

/** A file of so many people, as a user would import it; with another title all of them have moved on. */
export function peopleFile(rows: number, title?: string): string {
  const name = `people-${rows}${title === undefined ? '' : '-moved'}.csv`;
  const known = files.get(name) ?? write(name, header, rows, (i) => cells(i, title));
  files.set(name, known);
  return known;
}

/** The same people with every column of the table. */
export function tableFile(rows: number, owner: { organization: string; user: string }): string {
  const { uuid } = realWorld();
  return write(`table-${rows}.csv`, tableColumns, rows, (i) => tableCells(i, uuid(), owner));
}

/** What an audit row tells of such a person. */
export const auditedColumns =
  'id,first_name,last_name,email,phone,company,job_title,linkedin_url,status,priority,business_type,network_type,industry,notes,lead_score'.split(
    ',',
  );
