/** The main job as a person types it, in a local folder (SQLite) and against a server on PostgreSQL. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlace, type Place, somewhere } from './support/places.ts';

interface Counts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly unprocessed: number;
}

interface Report {
  readonly import: string;
  readonly state: string;
  readonly counts: Counts;
  readonly rejects_file: string | null;
}

const nothing: Counts = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  rejected: 0,
  unprocessed: 0,
};

/** Rows 3 and 7 break a rule, row 9 repeats row 1. */
const leads = [
  'First Name,Email,Lead Score,Status',
  'Ada,ada@example.com,90,hot_lead',
  '"Grace, Rear Admiral",grace@example.com,80,existing_client',
  'Alan,alan at example.com,70,new_client',
  'Edsger,edsger@example.com,60,new_client',
  'Barbara,barbara@example.com,50,cold_lead',
  '=SUM(A1),donald@example.com,40,new_client',
  'Katherine,katherine@example.com,400,warm',
  'Radia,radia@example.com,20,new_client',
  'Ada again,ADA@example.com,1,new_client',
  '',
].join('\n');

describe.each(somewhere)('%s', (name) => {
  let place: Place;
  let imported: Report;
  const say = (line: string, code?: number) => place.shell.say(line, code);
  const json = <Answer>(line: string, code?: number) => place.shell.json<Answer>(line, code);
  const emails = async () => (await say('plugs contacts list --all --sort email --fields email')).split('\n');

  beforeAll(async () => {
    place = await openPlace(name);
    place.shell.write('leads.csv', leads);
  });
  afterAll(() => place?.close());

  test('a dry run says what would happen and writes nothing', async () => {
    const { code, stdout, stderr } = await place.shell.run('plugs import contacts leads.csv --dry-run');
    expect(code, stderr).toBe(6);
    expect(stdout).toBe('leads.csv\t9\t6\t0\t0\t1\t2\t0\n');
    expect(stderr).toContain('leads.csv: utf-8, comma, 4 columns');
    expect(stderr).toContain('line 10  skipped ada@example.com: duplicate of line 2');
    expect(stderr).toContain('line 4  Email "alan at example.com": Not an e-mail address.');
    expect(stderr).toContain('plugs import contacts leads.csv');
    expect(await emails()).toEqual(['']);
    expect(place.shell.has('leads.rejects.csv')).toBe(false);
  });

  test('the import takes the good rows and hands back the others', async () => {
    imported = await json<Report>('plugs import contacts leads.csv --json', 6);
    expect(imported).toMatchObject({
      state: 'completed',
      counts: { ...nothing, read: 9, created: 6, skipped: 1, rejected: 2 },
      rejects_file: 'leads.rejects.csv',
    });
    const [head, first, second, end] = place.shell.read('leads.rejects.csv').split('\n');
    expect(head).toBe(
      `_plugs_line,_plugs_column,_plugs_value,_plugs_rule,_plugs_fix,${leads.split('\n')[0]}`,
    );
    expect(first).toMatch(/^4,Email,alan at example.com,format,.*,Alan,alan at example.com,70,new_client$/);
    expect(second).toMatch(/^8,Lead Score; Status,400; warm,range; enum,/);
    expect(end).toBe('');
  });

  test('corrected, the rejects go in as they are; the file again doubles nothing', async () => {
    await say(
      "sed -i 's/,alan at /,alan@/g; s/,Katherine,\\(.*\\),400,warm/,Katherine,\\1,40,hot_lead/' leads.rejects.csv",
    );
    const corrected = await json<Report>('plugs import contacts leads.rejects.csv --json');
    expect(corrected.counts).toEqual({ ...nothing, read: 2, created: 2 });
    const again = await json<Report>('plugs import contacts leads.csv --json', 6);
    expect(again.counts).toEqual({ ...nothing, read: 9, unchanged: 6, skipped: 1, rejected: 2 });
    expect(again.rejects_file).toBe('leads.rejects-2.csv');
    expect(await emails()).toHaveLength(9);
  });

  test('an export comes back as what it was', async () => {
    await say('plugs export contacts -o all.csv.gz');
    const { counts } = await json<Report>('plugs import contacts all.csv.gz --json');
    expect(counts).toEqual({ ...nothing, read: 8, unchanged: 8 });
    const fields = '--fields first_name,email,lead_score,status';
    const rows = (await say(`plugs export contacts ${fields} --raw`)).trim().split(/\r?\n/);
    expect(rows.sort()).toEqual(
      [
        ...leads
          .trim()
          .split('\n')
          .filter((row) => !/First Name|alan at|Katherine|again/.test(row)),
        'Alan,alan@example.com,70,new_client',
        'Katherine,katherine@example.com,40,hot_lead',
        'first_name,email,lead_score,status',
      ].sort(),
    );
    expect(await say(`plugs export contacts ${fields} --filter email=donald@example.com`)).toContain(
      "'=SUM(A1)",
    );
    expect(await say('plugs export contacts --format ndjson --q grace | wc -l')).toMatch(/^\s*1$/m);
  });

  test('a plan is applied to the letter, or refused once anything has changed', async () => {
    place.shell.write('more.csv', 'first_name,email\nAugusta,ada@example.com\nTim,tim@example.com\n');
    await say('plugs plan contacts more.csv --out plan.json');
    const ada = (await say('plugs contacts list --email ada@example.com --fields id')).trim();
    await say(`plugs contacts update ${ada} --job-title Countess`);
    const refused = await place.shell.run('plugs apply plan.json --yes');
    expect(refused.code, refused.stderr).toBe(7);
    expect(refused.stderr).toContain('Nothing was written.');
    expect(await say('plugs contacts list --email tim@example.com')).toBe('');

    await say('plugs plan contacts more.csv --out plan.json --yes');
    expect((await place.shell.run('plugs apply plan.json')).code).toBe(7);
    const { counts } = await json<Report>('plugs apply plan.json --yes --json');
    expect(counts).toEqual({ ...nothing, read: 2, created: 1, updated: 1 });
    const twice = await place.shell.run('plugs apply plan.json --yes');
    expect(twice.code).toBe(7);

    await say('plugs plan contacts more.csv --out plan.json --yes');
    place.shell.write('more.csv', 'first_name,email\nTom,tom@example.com\n');
    const other = await place.shell.run('plugs apply plan.json --yes');
    expect(other.code).toBe(7);
    expect(other.stderr).toContain('more.csv has changed');
  });

  test('an undo deletes, restores, and leaves what was edited since, with the reason', async () => {
    const last = (
      await json<{ items: { id: string }[] }>('plugs imports list --state completed --limit 1 --json')
    ).items[0]!.id;
    const dry = await json<object>(`plugs imports undo ${last} --dry-run --json`);
    expect(dry).toMatchObject({ deleted: 1, restored: 1, kept: 0, dry_run: true });
    expect(await say('plugs contacts list --email tim@example.com --fields first_name')).toBe('Tim\n');
    expect((await place.shell.run(`plugs imports undo ${last}`)).code).toBe(7);
    await say(`plugs imports undo ${last} --yes`);
    expect(await say('plugs contacts list --email ada@example.com --fields first_name,job_title')).toBe(
      'Ada\tCountess\n',
    );
    const { stderr, stdout, code } = await place.shell.run(`plugs imports undo ${imported.import} --yes`);
    expect(code, stderr).toBe(6);
    expect(stdout).toContain('deleted\t5');
    expect(stderr).toContain('was edited after the import');
    expect(await emails()).toEqual(['ada@example.com', 'alan@example.com', 'katherine@example.com', '']);
  });

  test('another organisation sees none of it', async () => {
    for (const what of ['contacts', 'imports', 'exports'])
      expect(await say(`${place.elsewhere} plugs ${what} list`)).toBe('');
    const foreign = await place.shell.run(`${place.elsewhere} plugs imports show ${imported.import}`);
    expect(foreign.code).toBe(1);
    expect(foreign.stderr).toContain('Error: ');
    expect(await say(`${place.elsewhere} plugs export contacts --fields email | wc -l`)).toMatch(/^\s*1$/m);
  });

  test('several files, stdin, results and show', async () => {
    place.shell.write('a.csv', 'email\na1@example.com\n');
    place.shell.write('b.csv', 'email\nb1@example.com\nb2@example.com\n');
    expect(await say('plugs import contacts a.csv b.csv')).toBe(
      'a.csv\t1\t1\t0\t0\t0\t0\t0\nb.csv\t2\t2\t0\t0\t0\t0\t0\n',
    );
    const report = await json<Report>(
      "printf 'email\\na1@example.com\\nb1\\n' | plugs import contacts - --json",
      6,
    );
    expect(report).toMatchObject({
      counts: { unchanged: 1, rejected: 1 },
      rejects_file: 'contacts.rejects.csv',
    });
    expect(await say(`plugs imports results ${report.import} successes`)).toMatch(
      /^line,id,class\r\n2,\S+,unchanged\r\n$/,
    );
    await say(`plugs imports results ${report.import} rejects -o out.csv`);
    expect(place.shell.read('out.csv')).toBe(place.shell.read('contacts.rejects.csv'));
    expect((await place.shell.run(`plugs imports results ${report.import} rejects -o out.csv`)).code).toBe(7);
    expect(await say(`plugs imports show ${report.import}`)).toBe('stdin.csv\t2\t0\t0\t1\t0\t1\t0\n');
    expect(await say(`plugs imports watch ${report.import}`, 6)).toBe('stdin.csv\t2\t0\t0\t1\t0\t1\t0\n');
  });
});
