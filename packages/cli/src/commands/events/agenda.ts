import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { clockIn, conflictLines, speakersIn } from '../../bulk/agenda.ts';
import { BulkCommand } from '../../bulk/bulk-command.ts';

export default class EventsAgenda extends BulkCommand<typeof EventsAgenda> {
  static override summary = 'Print the agenda of an event, and what gets in its own way.';
  static override description =
    "Times and days are those of the event's time zone. Two items in one room, or one speaker in two items, at the same time are told on stderr; --json holds them beside the items.";
  static override examples = [
    'plugs events agenda 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs events agenda 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --date 2027-03-01',
    'plugs events agenda 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --json | jq .conflicts',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The event.' }),
  };
  static override flags = {
    date: Flags.string({
      helpValue: 'DAY',
      summary: 'Only items that begin on this day, such as 2027-03-01.',
    }),
  };

  override async run(): Promise<void> {
    const { date } = this.flags;
    const { plugs } = await this.session();
    const query = date === undefined ? {} : { date };
    const agenda = await plugs.events.agenda(this.args.id, query, { signal: this.signal });
    if (this.printer.isJson || this.flags.query) return this.printer.data(agenda);
    const at = clockIn(agenda.timezone);
    const speakers = speakersIn(agenda);
    const writer = this.printer.rows(['day', 'from', 'to', 'room', 'title', 'speakers', 'type', 'status']);
    await writer.write(
      agenda.items.map((item) => ({
        day: at(item.start_time).day,
        from: at(item.start_time).time,
        to: at(item.end_time).time,
        room: item.location,
        title: item.title,
        speakers: speakers(item.id),
        type: item.agenda_type,
        status: item.status,
      })),
    );
    await writer.end();
    if (agenda.items.length === 0) this.note('There is nothing on the agenda.');
    for (const line of conflictLines(agenda)) this.note(line);
  }
}
