import type { Fault } from './fault.ts';

/** File signatures that people upload by mistake, and what to do instead. First match wins. */
const signatures: readonly {
  readonly bytes: readonly number[];
  readonly name: string;
  readonly fix: string;
}[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document (.xls, .doc)', fix: saveAs('Excel') },
  {
    bytes: ascii('%PDF'),
    name: 'a PDF document',
    fix: 'Export the table as CSV from the program it was made in.',
  },
  { bytes: ascii('PAR1'), name: 'a Parquet file', fix: 'Convert it to CSV first.' },
  {
    bytes: ascii('SQLite format 3'),
    name: 'a SQLite database',
    fix: 'Export the table with: sqlite3 -csv -header FILE "SELECT …"',
  },
  { bytes: ascii('BZh'), name: 'a bzip2 archive', fix: 'Unpack it, or pack it with gzip or zstd.' },
  { bytes: [0xfd, ...ascii('7zXZ')], name: 'an xz archive', fix: 'Unpack it, or pack it with gzip or zstd.' },
  {
    bytes: [...ascii('7z'), 0xbc, 0xaf],
    name: 'a 7-Zip archive',
    fix: 'Unpack it and import the CSV inside.',
  },
  { bytes: ascii('Rar!'), name: 'a RAR archive', fix: 'Unpack it and import the CSV inside.' },
  { bytes: [0x89, ...ascii('PNG')], name: 'a PNG image', fix: 'Choose the CSV file.' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image', fix: 'Choose the CSV file.' },
  { bytes: ascii('GIF8'), name: 'a GIF image', fix: 'Choose the CSV file.' },
  { bytes: ascii('{\\rtf'), name: 'a rich text document', fix: 'Save the table as CSV.' },
  { bytes: ascii('BEGIN:VC'), name: 'a vCard or iCalendar file', fix: 'Export the address book as CSV.' },
  { bytes: ascii('<'), name: 'an HTML or XML document', fix: 'Export the table as CSV.' },
];

/** Text that opens like JSON: an array or an object, never a CSV header. */
const json = /^\s*(?:\[\s*[[{"\d]|\{\s*"[^"]*"\s*:)/;

/**
 * Why this head cannot be a CSV file, or null. UTF-16 text holds NULs, so those are looked for elsewhere.
 * Signatures are compared after a UTF-8 byte order mark and blanks, as browsers do.
 */
export function binaryFault(head: Uint8Array): Fault | null {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return refusal(...zipKind(head));
  const text = Buffer.from(head.subarray(0, 512))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const start = ascii(text.trimStart());
  for (const { bytes, name, fix } of signatures) if (startsWith(start, bytes)) return refusal(name, fix);
  if (Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar')
    return refusal('a tar archive', 'Unpack it and import the CSV inside.');
  if (json.test(text)) return refusal('JSON', 'Export the table as CSV.');
  return null;
}

/** NUL bytes have no place in text that is not UTF-16. */
export function nulFault(head: Uint8Array): Fault | null {
  const offset = head.indexOf(0);
  if (offset < 0) return null;
  const before = Buffer.from(head.subarray(0, offset)).toString('latin1');
  const line = before.split(/\r\n|\n|\r/).length;
  const column = offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return {
    rule: 'binary',
    message: `The file holds a NUL byte at offset ${offset} (line ${line}, column ${column}): it is not a text file.`,
    fix: 'Save the table as CSV with UTF-8 encoding; if it is UTF-16 text, say so with --encoding utf-16le.',
    offset,
    line,
    column,
    flag: '--encoding',
  };
}

function zipKind(head: Uint8Array): [string, string] {
  const names = Buffer.from(head.subarray(0, 65_536)).toString('latin1');
  if (names.includes('xl/')) return ['an Excel workbook (.xlsx)', saveAs('Excel')];
  if (names.includes('opendocument.spreadsheet'))
    return ['an OpenDocument spreadsheet (.ods)', saveAs('LibreOffice')];
  if (names.includes('word/')) return ['a Word document (.docx)', 'Save its table as CSV.'];
  if (names.includes('[Content_Types].xml')) return ['an Office document', saveAs('Excel')];
  return ['a ZIP archive', 'Unpack it and import the CSV inside.'];
}

function refusal(name: string, fix: string): Fault {
  return { rule: 'binary', message: `This is ${name}, not a CSV file.`, fix };
}

function saveAs(program: string): string {
  return `Open it in ${program} and save it as "CSV UTF-8", then import that file.`;
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function startsWith(head: ArrayLike<number>, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}
