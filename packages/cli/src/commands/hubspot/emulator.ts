import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import * as Flags from '@oclif/core/flags';
import { BaseCommand } from '../../base-command.ts';
import { parseDuration } from '../../duration.ts';
import { CliError } from '../../errors.ts';
import { isCode } from '../../files.ts';
import type { Emulator } from '../../hubspot-emulator/index.ts';

export default class HubspotEmulator extends BaseCommand<typeof HubspotEmulator> {
  static override summary = 'Run a HubSpot account on this machine, to try things out.';
  static override description =
    `It answers as HubSpot does, with its limits, its late search index and its refusals, for contacts, companies, notes, meetings, calls, e-mails, associations, properties, owners, marketing events, webhooks and OAuth, under old and dated addresses. It listens on 127.0.0.1 alone, needs no account, and forgets everything when it ends (Ctrl-C).

Each request it gets is a line on stdout. --faults names a JSON file of what is to go wrong, and the control plane under /__emu/ scripts faults, moves the clock and edits records while it runs: see docs/hubspot-emulator.md.`;
  static override examples = [
    'plugs hubspot emulator',
    'plugs hubspot emulator --port 4010 --contacts 1000 --search-lag 30s',
    'plugs hubspot emulator --tier free --faults faults.json --format ndjson',
  ];
  static override flags = {
    port: Flags.integer({
      helpValue: 'N',
      min: 0,
      max: 65_535,
      default: 4010,
      summary: 'Port to listen on; 0 for a free one.',
    }),
    contacts: Flags.integer({
      helpValue: 'N',
      min: 0,
      max: 1_000_000,
      default: 0,
      summary: 'Contacts to begin with, the same ones each time.',
    }),
    token: Flags.string({
      helpValue: 'TOKEN',
      default: 'pat-emulator',
      summary: 'Access token that may do everything.',
    }),
    tier: Flags.option({ options: ['free', 'professional', 'enterprise'] as const })({
      helpValue: 'TIER',
      default: 'professional',
      summary: 'Whose limits apply: free, professional or enterprise.',
    }),
    'search-lag': Flags.string({
      helpValue: 'DURATION',
      summary: 'How long a change cannot be found by search, for example 30s. Default: not at all.',
    }),
    faults: Flags.string({ helpValue: 'FILE', summary: 'JSON file with a list of faults.' }),
  };

  override async run(): Promise<void> {
    const emulator = await this.#start();
    const rows = this.printer.rows(['method', 'endpoint', 'version', 'inputs', 'status', 'fault']);
    emulator.portal.journal.listen((entry) => void rows.write([{ ...entry }]));
    try {
      this.note(`HubSpot is emulated at ${emulator.url}`);
      this.note(`  token    ${this.flags.token}`);
      this.note(`  control  ${emulator.url}/__emu/journal`);
      this.note('  stop     Ctrl-C');
      if (!this.signal.aborted) await once(this.signal, 'abort');
    } finally {
      await rows.end();
      await emulator.close();
    }
  }

  async #start(): Promise<Emulator> {
    const { parseFault, seedContacts, startEmulator } = await import('../../hubspot-emulator/index.ts');
    const { port, token, tier, contacts, 'search-lag': lag, faults } = this.flags;
    const script = faults === undefined ? [] : await this.#readFaults(faults, parseFault);
    const searchLag = lag === undefined ? 0 : parseDuration(lag);
    const emulator = await startEmulator({ port, token, options: { tier, searchLag } });
    const { portal } = emulator;
    seedContacts(portal.crm, contacts, portal.clock.now());
    portal.faults.add(...script);
    return emulator;
  }

  async #readFaults<Fault>(file: string, parse: (value: unknown) => Fault): Promise<Fault[]> {
    try {
      const list: unknown = JSON.parse(await readFile(file, 'utf8'));
      return (Array.isArray(list) ? list : [list]).map(parse);
    } catch (cause) {
      if (isCode(cause, 'ENOENT')) throw new CliError('usage', `There is no file ${file}.`, { cause });
      throw new CliError('usage', `${file} is no script of faults: ${(cause as Error).message}`, {
        hint: 'docs/hubspot-emulator.md shows one.',
        cause,
      });
    }
  }
}
