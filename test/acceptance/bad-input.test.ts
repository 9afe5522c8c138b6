/** Files that cannot be imported: what is said, with which exit code, and that nothing was written. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Shell } from './support/shell.ts';

interface Bad {
  readonly title: string;
  readonly content?: string | Buffer;
  readonly flags?: string;
  readonly code: number;
  /** What has to be said on stderr. */
  readonly says: readonly (string | RegExp)[];
}

const MIB = 1024 ** 2;
const header = 'first_name,email,status\n';
/** The head of a ZIP file, as a spreadsheet is one. */
const workbook = Buffer.concat([
  Buffer.from('504b0304140000000800', 'hex'),
  Buffer.alloc(20),
  deflateRawSync(Buffer.alloc(4000, '[Content_Types].xml')),
]);

const bad: readonly Bad[] = [
  { title: 'a missing file', code: 1, says: ['Cannot read bad.csv: there is no such file.'] },
  { title: 'an empty file', content: '', code: 1, says: [/empty/i] },
  { title: 'a spreadsheet', content: workbook, code: 1, says: [/xlsx|spreadsheet|zip/i, /csv/i] },
  {
    title: 'bytes that are no text of the encoding',
    content: Buffer.concat([
      Buffer.from(`${header}Ren`),
      Buffer.from([0xe9]),
      Buffer.from(',r@example.com,\n'),
    ]),
    flags: '--encoding utf-8',
    code: 1,
    says: [/utf-8/i, /line 2/],
  },
  {
    title: 'two columns of one name',
    content: 'email,first_name,email\na@example.com,A,b@example.com\n',
    code: 1,
    says: [/email/, /line 1/],
  },
  {
    title: 'an unknown column',
    content: 'email,Shoe Size\na@example.com,42\n',
    code: 1,
    says: [
      '"Shoe Size", matches no field of contacts',
      'bad.csv, line 1, column 2',
      '--suggest-mapping > bad.mapping.yaml',
    ],
  },
  {
    title: 'a quote that never ends',
    content: `${header}"Ada,a@example.com,\nGrace,g@example.com,\n`,
    code: 1,
    says: [
      'The quote opened on line 2, column 1 is never closed',
      '--quote none',
      'bad.csv, line 2, column 1',
    ],
  },
  { title: 'no column to recognise rows by', content: 'first_name\nAda\n', code: 1, says: ['--match-on'] },
  {
    title: 'a key that is not unique',
    content: `${header}Ada,a@example.com,\n`,
    flags: '--match-on first_name',
    code: 1,
    says: ['first_name', 'could match several records'],
  },
  {
    title: 'a mapping that is no YAML',
    content: header,
    flags: '--mapping broken.yaml',
    code: 2,
    says: ['broken.yaml is not valid YAML', 'line 3, column 1'],
  },
  {
    title: 'a mapping with a field that does not exist',
    content: header,
    flags: '--mapping wrong.yaml',
    code: 1,
    says: ['shoe_size', 'wrong.yaml, line 4, column 3'],
  },
  {
    title: 'a flag with a wrong value',
    content: header,
    flags: '--mode replace',
    code: 2,
    says: ['--mode', 'create'],
  },
];

/** Rows that are refused one by one, while the others are taken. */
const ragged: readonly Bad[] = [
  {
    title: 'a row with too many cells',
    content: `${header}Ada,a@example.com,,surplus\nGrace,g@example.com,\n`,
    code: 6,
    says: [/line 2\b.*cells/],
  },
  {
    title: 'an unknown word',
    content: `${header}Ada,a@example.com,warm\nGrace,g@example.com,\n`,
    code: 6,
    says: ['line 2  status "warm"', 'hot_lead'],
  },
];

describe('what cannot be imported', () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = new Shell();
    await shell.say('plugs profile add here --local');
    shell.write('broken.yaml', 'version: 1\nfields: [email\n');
    shell.write('wrong.yaml', '# mine\nversion: 1\nfields:\n  shoe_size: email\n');
    mkdirSync(path.join(shell.folder, 'folder'));
  });
  afterAll(() => shell?.remove());

  const run = async ({ content, flags = '', code, says }: Bad) => {
    if (content !== undefined) shell.write('bad.csv', content);
    const outcome = await shell.run(`plugs import contacts bad.csv ${flags}`);
    expect(outcome.code, outcome.stderr).toBe(code);
    for (const words of says) expect(outcome.stderr).toMatch(words);
    expect(outcome.stderr).not.toMatch(/\n {4}at |internal_error/);
  };
  const emails = () => shell.say('plugs contacts list --fields email');

  test.each(bad)('$title', run);

  // Packed, 1 GiB is a small file; it is unpacked no further than to the limit.
  test.each([
    [
      'a quoted cell',
      '"',
      'The quote opened on line 3, column 5 is not closed within the 16777216 characters',
    ],
    ['a record', '', 'The record that starts on line 3 is longer than 16777216 characters'],
  ])('$0 of 1 GiB on stdin ends at the limit, in bounded memory', async (_, quote, says) => {
    const piece = gzipSync(Buffer.alloc(64 * MIB, 'x'));
    const start = gzipSync(`first_name,email\nAda,a@example.com\nBob,${quote}`);
    shell.write('endless.gz', Buffer.concat([start, ...Array<Buffer>(16).fill(piece)]));
    const tellPeak = `--import=data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`;
    const { code, stderr } = await shell.run('cat endless.gz | plugs import contacts -', {
      NODE_OPTIONS: tellPeak,
    });
    expect(code, stderr).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/where {2}stdin, line 3, column [15]\n/);
    const peaks = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, kib]) => Number(kib) * 1024);
    expect(peaks.length).toBeGreaterThan(0);
    expect(Math.max(...peaks)).toBeLessThan(512 * MIB);
  });

  test('a folder', async () => {
    const { code, stderr } = await shell.run('plugs import contacts folder');
    expect(code).toBe(1);
    expect(stderr).toContain('Cannot read folder: it is a folder.');
  });

  test('under --json the error is the document, with its place in the file', async () => {
    shell.write('bad.csv', 'email,Shoe Size\na@example.com,42\n');
    const { error } = await shell.json<{ error: { code: string; where: string; exit_code: number } }>(
      'plugs import contacts bad.csv --json',
      1,
    );
    expect(error).toMatchObject({
      code: 'validation_failed',
      where: 'bad.csv, line 1, column 2',
      exit_code: 1,
    });
  });

  test('all or nothing: one bad row, and nothing is written', async () => {
    shell.write('bad.csv', `${header}Ada,a@example.com,\nGrace,nowhere,\n`);
    const { code, stderr } = await shell.run('plugs import contacts bad.csv --atomic file');
    expect(code, stderr).toBe(7);
    expect(stderr).toContain('nothing was written');
    expect(stderr).toContain('bad.rejects.csv');
  });

  test('none of these has written anything', async () => {
    expect(await emails()).toBe('');
  });

  test('--async needs a server', async () => {
    const { code, stderr } = await shell.run('plugs import contacts bad.csv --async');
    expect(code).toBe(2);
    expect(stderr).toContain('plugs serve');
  });

  test.each(ragged)('$title is refused alone', async (one) => {
    await run(one);
    expect(await emails()).toBe('g@example.com\n');
  });

  test('times without an offset are told where they are read', async () => {
    shell.write(
      'events.csv',
      'title,event_type,start_date,end_date,timezone\nFair,meeting,2027-01-15 09:00,2027-01-15 10:00,Europe/Zurich\n',
    );
    const { code, stderr } = await shell.run('plugs import events events.csv --dry-run');
    expect(code, stderr).toBe(0);
    expect(stderr.match(/^Warning: .*$/gm)).toEqual([
      'Warning: Times in "start_date", "end_date" carry no offset: they are read in the timezone of their row, as UTC where it has none (--zone).',
    ]);
  });

  test('a reader that has seen enough is no error', async () => {
    const { code, stderr } = await shell.run('set -o pipefail; plugs export contacts | head -n 1 > out');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('summaries for pipelines', async () => {
    shell.write('bad.csv', `${header}Ada,a@example.com,warm & <sunny>\n`);
    expect(await shell.say('plugs import contacts bad.csv --summary github', 6)).toMatch(
      /^::error file=bad.csv,line=2,title=status::"warm & <sunny>": .*\n::notice file=bad.csv,title=plugs import::1 rejected\n$/,
    );
    const xml = await shell.say('plugs import contacts bad.csv --summary junit', 6);
    expect(xml).toContain('<testsuite name="bad.csv" tests="2" failures="1"');
    expect(xml).toContain('warm &amp; &lt;sunny&gt;');
    await shell.say('plugs import contacts bad.csv --summary junit --summary-file report.xml', 6);
    expect(shell.read('report.xml').replaceAll(/import" value="[^"]+/g, '')).toBe(
      xml.replaceAll(/import" value="[^"]+/g, ''),
    );
  });
});
