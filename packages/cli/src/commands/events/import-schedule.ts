import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { ImportSetOutcome } from '@the-plugs/sdk';
import { conflictLines } from '../../bulk/agenda.ts';
import { readSchedule } from '../../bulk/schedule.ts';
import { SetCommand } from '../../bulk/set-command.ts';

/** Conflicts that are told after an import. */
const conflictsShown = 10;

export default class EventsImportSchedule extends SetCommand<typeof EventsImportSchedule> {
  static override summary = 'Import the schedule of a conference: the event, its agenda and who speaks.';
  static override description =
    `Reads the schedule.xml or schedule.json that pretalx, frab and Pentabarf export. Speakers become contacts. Everything is known by its key in the schedule, so that the next version of it updates what is there; what a later version leaves out stays.

It is an import of several files in one go: checked as a whole before the first row is written, and plugs imports undo --set takes it back. Rooms and speakers that are needed twice at one time are told at the end.`;
  static override examples = [
    'plugs events import-schedule schedule.xml --dry-run',
    'plugs events import-schedule schedule.json --zone Europe/Berlin',
    'plugs events import-schedule schedule.xml --json | jq .conflicts',
  ];
  static override args = {
    file: Args.string({ required: true, ignoreStdin: true, description: 'The schedule, XML or JSON.' }),
  };
  static override flags = {
    zone: Flags.string({
      helpValue: 'NAME',
      summary: 'Time zone of the place, such as Europe/Berlin; needed where the schedule names none.',
    }),
    'dry-run': Flags.boolean({ summary: 'Show what would happen; write nothing.' }),
    fresh: Flags.boolean({ summary: 'Start anew even if an earlier run of this file was cut off.' }),
  };

  override async run(): Promise<void> {
    const { file } = this.args;
    const { zone, fresh, 'dry-run': dryRun } = this.flags;
    await this.runFiles(file, await readSchedule(file, zone), { dryRun, fresh, skipMissing: false });
  }

  /** Where to look next, and what gets in its own way. */
  protected override async afterSet({ steps, written }: ImportSetOutcome): Promise<object> {
    if (!written) return {};
    const { plugs } = await this.session();
    const { id } = steps.find(({ outcome }) => outcome.import.resource === 'events')!.outcome.import;
    const [row] = (await plugs.imports.rows(id, { limit: 1 }, { signal: this.signal })).items;
    const event = row?.record_id;
    if (!event) return {};
    const agenda = await plugs.events.agenda(event, {}, { signal: this.signal });
    for (const line of conflictLines(agenda, conflictsShown)) this.note(line);
    this.tellNext([
      ['Read it:', this.again(`events agenda ${event}`)],
      ['Put it into a calendar:', this.again(`events calendar ${event} -o agenda.ics`)],
    ]);
    return { event, conflicts: agenda.conflicts };
  }
}
