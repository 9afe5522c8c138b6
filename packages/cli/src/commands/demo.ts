import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BaseCommand } from '../base-command.ts';
import { csvRow, emailOf, type Leads, makeLeads } from '../bulk/demo-leads.ts';
import { guideRun } from '../bulk/guide.ts';
import { amount } from '../bulk/report.ts';
import { CliError } from '../errors.ts';
import { columnsOf, fit, paint } from '../output/terminal.ts';
import { shellWord } from '../paging.ts';

const leadsCount = 10_000;
const seed = 1815;

export default class Demo extends BaseCommand<typeof Demo> {
  static override summary =
    'See the main job done on a database of its own: nothing to install or configure.';
  static override description =
    `Makes a CSV file of 10,000 leads with mistakes in it, and runs the real commands on it in a fresh folder: what an import would do, the import, the rows it refused, corrected and imported again without doubling anything, an undo, an export that equals what went in, the audit log, and a sync with a HubSpot account that is emulated on this machine. No network; well under a minute.

The folder is kept, so that you can go on there; --data-dir chooses it.`;
  static override examples = ['plugs demo', 'plugs demo --data-dir ./demo'];

  #step = 0;

  override async run(): Promise<void> {
    const began = performance.now();
    const folder = await this.#folder();
    const leads = makeLeads(leadsCount, seed);
    process.env.PLUGS_DATA_DIR = join(folder, 'data');
    process.chdir(folder);
    guideRun();
    await this.#import(leads);
    await this.#correct(leads);
    await this.#undo(leads);
    await this.#export(leads);
    await this.#audit();
    await this.#hubspot(folder);
    this.#end(folder, (performance.now() - began) / 1000);
  }

  async #folder(): Promise<string> {
    const given = this.flags['data-dir'];
    if (given === undefined) return mkdtemp(join(tmpdir(), 'plugs-demo-'));
    const folder = resolve(given);
    await mkdir(folder, { recursive: true });
    // Only what an earlier demo made is taken away.
    for (const name of ownFiles) await rm(join(folder, name), { recursive: true, force: true });
    return folder;
  }

  async #import(leads: Leads): Promise<void> {
    const text = leads.header + leads.dirty.map(csvRow).join('');
    await writeFile('leads.csv', text);
    this.#heading(`A file of ${amount(leadsCount)} leads, as people make them`);
    this.#say('$ head -n 3 leads.csv');
    this.#head(text);
    this.#heading('What would an import do? Nothing is written');
    await this.#plugs(['import', 'contacts', 'leads.csv', '--dry-run', '--local'], 6);
    this.#heading('Import it');
    await this.#plugs(['import', 'contacts', 'leads.csv', '--local'], 6);
  }

  /** Corrects the rejects file as a person would, and imports it, then the first file once more. */
  async #correct(leads: Leads): Promise<void> {
    const rejects = await readFile('leads.rejects.csv', 'utf8');
    this.#heading('The refused rows came back, each with its reason');
    this.#say('$ head -n 3 leads.rejects.csv');
    this.#head(rejects);
    const lines = rejects.split('\n').flatMap((line) => /^(\d+),/.exec(line)?.[1] ?? []);
    if (lines.length !== leads.broken)
      throw new CliError('unexpected', `${leads.broken} rows are broken, ${lines.length} were rejected.`);
    const corrected = lines.map((line) => csvRow(leads.clean[Number(line) - 2]!));
    await writeFile('leads.rejects.csv', leads.header + corrected.join(''));
    this.#heading('Somebody corrects them; they go in as they are');
    await this.#plugs(['import', 'contacts', 'leads.rejects.csv', '--local', '--quiet'], 0);
    this.#heading('The first file once more: nothing is doubled');
    await this.#plugs(['import', 'contacts', 'leads.csv', '--local', '--quiet'], 6);
    await rm('leads.rejects.csv');
    await rm('leads.rejects-2.csv', { force: true });
  }

  async #undo({ header, clean }: Leads): Promise<void> {
    const promoted = clean.slice(0, 250).map((cells) => csvRow(cells.with(4, 'Promoted by mistake')));
    const invented = clean.slice(0, 50).map((cells) => csvRow(cells.with(2, `new.${cells[2]}`)));
    await writeFile('mistake.csv', header + promoted.join('') + invented.join(''));
    this.#heading('An import that should not have been');
    await this.#plugs(['import', 'contacts', 'mistake.csv', '--local', '--quiet'], 0);
    const { list } = (await this.#imports()) as { list: { id: string }[] };
    this.#heading('Take it back: what it made goes, what it changed is as before');
    await this.#plugs(['imports', 'undo', list[0]!.id, '--yes', '--local'], 0);
  }

  /** Exports, and compares with what went in, cell by cell. */
  async #export({ header, clean, dirty }: Leads): Promise<void> {
    this.#heading('Export, and compare with what went in');
    const fields = 'first_name,last_name,email,company,job_title,status,lead_score,notes';
    await this.#plugs(
      ['export', 'contacts', '--fields', fields, '--raw', '--local', '-o', 'contacts.csv'],
      0,
    );
    const expected = new Map<string, string>();
    for (const [index, cells] of clean.entries()) {
      const key = emailOf(dirty[index]!);
      // A repeated row changes nothing: the first one wins.
      if (key === emailOf(cells) || !key.includes('@')) expected.set(emailOf(cells), csvRow(cells));
    }
    const [, ...lines] = (await readFile('contacts.csv', 'utf8')).split(/\r?\n/).filter(Boolean);
    const exported = new Set(lines);
    const missing = [...expected.values()].filter((row) => !exported.has(row.trimEnd()));
    if (missing.length > 0 || lines.length !== expected.size)
      throw new CliError('unexpected', `The export differs from the import: ${missing[0] ?? header}`);
    this.#say(`${amount(lines.length)} of ${amount(expected.size)} records are equal, cell by cell.`);
  }

  async #audit(): Promise<void> {
    this.#heading('Every change left its trace');
    const fields = 'created_at,action,old_values.job_title,new_values.job_title';
    const words = ['audit', 'list', '--table', 'contacts', '--action', 'update', '--limit', '3'];
    await this.#plugs([...words, '--fields', fields, '--quiet', '--local'], 0);
    this.#heading('Sealed and signed, the log proves that nobody has changed it since');
    await this.#plugs(['audit', 'seal', '--quiet', '--local', '--fields', 'sealed,unsealed'], 0);
    await this.#plugs(['audit', 'verify', '--quiet', '--local', '--fields', 'verified,entries'], 0);
  }

  /** A sync with an emulated account, for a few contacts of their own: ten thousand would be a lot to read. */
  async #hubspot(folder: string): Promise<void> {
    const { seedContacts, startEmulator } = await import('../hubspot-emulator/index.ts');
    const emulator = await startEmulator({ port: 0, token: 'pat-emulator' });
    const before = { ...process.env };
    const counts = 'planned,succeeded,failed,conflicts';
    process.env.PLUGS_DATA_DIR = join(folder, 'hubspot');
    process.env.HUBSPOT_BASE_URL = emulator.url;
    process.env.HUBSPOT_API_KEY = 'pat-emulator';
    try {
      seedContacts(emulator.portal.crm, 3, emulator.portal.clock.now());
      await writeFile('team.csv', team);
      await writeFile('mapping.json', `${JSON.stringify(mapping, null, 2)}\n`);
      this.#heading(
        'HubSpot, both ways: an emulated account with three contacts, one of them known here too',
      );
      await this.#plugs(['import', 'contacts', 'team.csv', '--local', '--quiet'], 0);
      await this.#plugs(['hubspot', 'connect', '--local', '--quiet', '--fields', 'state,message'], 0);
      await this.#plugs(
        [
          'hubspot',
          'set-mapping',
          '--data',
          '@mapping.json',
          '--local',
          '--quiet',
          '--fields',
          'contacts.create',
        ],
        0,
      );
      this.#heading('What would a sync do? Neither side is written');
      await this.#plugs(['hubspot', 'plan', '--local', '--quiet'], 0);
      this.#heading('Do it; where both sides have something to say, a person decides');
      await this.#plugs(['hubspot', 'sync', '--local', '--quiet', '--fields', counts], 7);
      await this.#plugs(['hubspot', 'conflicts', 'list', '--local', '--quiet'], 0);
      await this.#plugs(
        ['hubspot', 'conflicts', 'resolve', '--all', '--take', 'plugs', '--yes', '--local', '--quiet'],
        0,
      );
      await this.#plugs(['hubspot', 'sync', '--local', '--quiet', '--fields', counts], 0);
      this.#heading('Once more: both sides are the same, and that takes one call');
      await this.#plugs(['hubspot', 'sync', '--local', '--quiet', '--fields', 'planned,calls'], 0);
    } finally {
      process.env = before;
      await emulator.close();
    }
  }

  async #imports(): Promise<unknown> {
    const { openLocal } = await import('../local.ts');
    const { createPlugs } = await import('@the-plugs/sdk');
    const local = await openLocal(process.env.PLUGS_DATA_DIR!, undefined);
    try {
      const plugs = createPlugs({ server: 'http://plugs.local', fetch: (request) => local.fetch(request) });
      return { list: (await plugs.imports.list({ limit: 1 })).items };
    } finally {
      await local.close();
    }
  }

  /** Runs a command in this process as if it had been typed here. */
  async #plugs(words: readonly string[], code: number): Promise<void> {
    this.#say(paint(process.stdout, 'dim', `$ plugs ${words.map(shellWord).join(' ')}`));
    const { resolve: find } = await import('../resolve.ts');
    const found = find(this.config as Parameters<typeof find>[0], words);
    if (found.kind !== 'command') throw new CliError('unexpected', `${words.join(' ')} is no command.`);
    process.exitCode = 0;
    await this.config.runCommand(found.id, [
      ...found.argv,
      ...(words[0] === 'export' ? [] : ['--format', 'table']),
    ]);
    if (process.exitCode !== code)
      throw new CliError('unexpected', `Expected exit code ${code}, not ${process.exitCode}.`);
    process.exitCode = 0;
  }

  #heading(text: string): void {
    this.#step++;
    this.#say(`\n${paint(process.stdout, 'bold', `${this.#step}. ${text}`)}`);
  }

  /** The first lines of a file, as wide as the terminal. */
  #head(text: string): void {
    const width = columnsOf(process.stdout);
    for (const line of text.split('\n', 3)) this.#say(fit(line, width));
  }

  #say(text: string): void {
    process.stdout.write(`${text}\n`);
  }

  #end(folder: string, seconds: number): void {
    this.#say(`\nDone in ${seconds.toFixed(0)} s. Everything is in ${folder}; look around:`);
    const where = `--local --data-dir ${shellWord(join(folder, 'data'))}`;
    this.#say(`  plugs contacts list --status hot_lead ${where}`);
    this.#say(`  plugs imports list ${where}`);
    this.#say('\nThen with your own:');
    const program = process.argv[1] ?? '';
    if (program.endsWith('run.js')) this.#say(`  alias plugs='node ${program}'`);
    this.#say('  plugs import contacts yours.csv --dry-run --local');
    this.#say('  plugs serve');
    this.#say('  plugs --help');
  }
}

/** Contacts that meet those of the emulated account: the first one is there already, with another job title. */
const team = `email,first_name,job_title
person1@seed.example,,Admiral
ada@analytical.example,Ada,Countess
`;

const mapping = {
  contacts: {
    create: 'both',
    fields: [
      { field: 'email', property: 'email' },
      { field: 'first_name', property: 'firstname' },
      { field: 'job_title', property: 'jobtitle', policy: 'manual' },
    ],
  },
};

/** What the demo writes into its folder. */
const ownFiles = [
  ...['leads.csv', 'leads.rejects.csv', 'leads.rejects-2.csv', 'mistake.csv', 'contacts.csv'],
  ...['team.csv', 'mapping.json', 'hubspot', 'data'],
];
