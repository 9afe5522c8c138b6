import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { AgendaConflict, EventAgenda } from '@the-plugs/sdk/resources/event_agenda_items';
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
    const writer = this.printer.rows(['day', 'from', 'to', 'room', 'title', 'type', 'status']);
    await writer.write(
      agenda.items.map((item) => ({
        day: at(item.start_time).day,
        from: at(item.start_time).time,
        to: at(item.end_time).time,
        room: item.location,
        title: item.title,
        type: item.agenda_type,
        status: item.status,
      })),
    );
    await writer.end();
    if (agenda.items.length === 0) this.note('There is nothing on the agenda.');
    for (const line of conflictLines(agenda)) this.note(line);
  }
}

/** Instants as people at the place read them. */
function clockIn(timeZone: string): (instant: string) => { day: string; time: string } {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const times = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  return (instant) => ({ day: days.format(new Date(instant)), time: times.format(new Date(instant)) });
}

function conflictLines({ items, conflicts, timezone }: EventAgenda): string[] {
  if (conflicts.length === 0) return [];
  const at = clockIn(timezone);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const named = (id: string): string => `"${titles.get(id) ?? id}"`;
  const line = ({ kind, of, items: pair, from, to }: AgendaConflict): string =>
    `  ${at(from).day} ${at(from).time}-${at(to).time}  ${kind} ${of}: ${pair.map(named).join(' and ')}`;
  const count = conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
  return ['', `${count}:`, ...conflicts.map(line)];
}
