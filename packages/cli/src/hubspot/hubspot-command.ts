/** What the commands about HubSpot share. */
import type { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import type { HubspotReport, HubspotSyncRequest } from '@the-plugs/sdk/resources/hubspot';
import type { HubspotChange } from '@the-plugs/sdk/resources/hubspot_changes';
import { BulkCommand } from '../bulk/bulk-command.ts';
import { amount } from '../bulk/report.ts';
import { exitCode } from '../exit-codes.ts';
import { neutralise } from '../output/terminal.ts';

/** What a plan or a sync came to, as its job tells it. */
export interface SyncResult {
  readonly integration_id: string;
  readonly planned: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly skipped: number;
  readonly actions: Readonly<
    Record<
      | 'plugs_create'
      | 'plugs_update'
      | 'plugs_delete'
      | 'hubspot_create'
      | 'hubspot_update'
      | 'hubspot_archive'
      | 'undecided'
      | 'companies_create'
      | 'associations_create'
      | 'associations_update'
      | 'associations_archive'
      | 'interactions_create'
      | 'interactions_update'
      | 'interactions_archive'
      | 'events_create'
      | 'events_update'
      | 'events_archive'
      | 'attendance_create'
      | 'attendance_update',
      number
    >
  >;
  readonly conflicts: number;
  readonly seen: number;
  readonly calls: number;
  readonly calls_to_make: number;
  readonly digest: string;
  readonly limited: boolean;
  readonly warnings: readonly string[];
}

/** Changes that a person is shown; `--json` and `--format` have them all. */
const shownMax = 20;
const failuresShown = 10;

export const integrationFlag = Flags.string({ helpValue: 'ID', summary: 'The integration, of several.' });

export const syncFlags = {
  only: Flags.option({ options: ['push', 'pull'] as const })({
    helpValue: 'push|pull',
    summary: 'push: only what changed here; pull: only what changed at HubSpot.',
  }),
  limit: Flags.integer({
    helpValue: 'N',
    min: 1,
    max: 1_000_000,
    summary: 'Change so many records at most; the others wait for another time.',
  }),
  'integration-id': integrationFlag,
};

export const maxDeletesFlag = Flags.integer({
  helpValue: 'N',
  min: 0,
  max: 1_000_000,
  summary: 'So many deletions are meant; without it more than ten and a twentieth of all are refused.',
});

interface Wishes {
  readonly only?: 'push' | 'pull' | undefined;
  readonly limit?: number | undefined;
  readonly 'integration-id'?: string | undefined;
}

export abstract class HubspotCommand<T extends typeof Command> extends BulkCommand<T> {
  /** The body that the flags ask for. */
  protected wishes(): { integration_id?: string; only?: 'push' | 'pull'; limit?: number } {
    const { only, limit, 'integration-id': id } = this.flags as Wishes;
    return {
      ...(only !== undefined && { only }),
      ...(limit !== undefined && { limit }),
      ...(id !== undefined && { integration_id: id }),
    };
  }

  /** Syncs, tells how it went, and lets what is left for people to do decide the exit code. */
  protected async synced(body: HubspotSyncRequest): Promise<void> {
    const { plugs } = await this.session();
    const job = await plugs.hubspot.sync(body, { signal: this.signal });
    const result = await this.carriedOut<SyncResult>(job, 'Syncing');
    const { planned, succeeded, failed, skipped, actions, conflicts, seen, calls } = result;
    const failures = failed > 0 ? await this.changesOf(job.id, { outcome: 'failed' }) : [];
    if (this.printer.isJson || this.flags.query)
      await this.printer.data({ ...result, job: job.id, failures });
    else {
      const counts = { planned, succeeded, failed, skipped };
      await this.printer.data({ job: job.id, ...counts, ...actions, conflicts, seen, calls });
    }
    this.tellWarnings(result.warnings);
    this.note(`Done: ${actionsInWords(result)}.`);
    this.tellFailures(failures);
    const waits = conflicts === 1 ? 'One field waits' : `${conflicts} fields wait`;
    if (conflicts > 0) this.tellNext([[`${waits} for a decision:`, this.again('hubspot conflicts list')]]);
    if (failed > 0) process.exitCode = exitCode.partial;
    else if (conflicts > 0) process.exitCode = exitCode.refused;
  }

  /** What was planned for each record, or became of it; the first ones, or all. */
  protected async changesOf(
    job: string,
    { outcome, most = 1_000_000 }: { outcome?: 'failed'; most?: number } = {},
  ): Promise<HubspotChange[]> {
    const { plugs } = await this.session();
    const query = {
      job_id: [job],
      limit: 200,
      sort: 'created_at',
      ...(outcome && { outcome: [outcome] }),
    } as const;
    const list = plugs.hubspot_changes.list(query, { signal: this.signal });
    return list.toArray({ limit: most, maxBytes: 1024 ** 3 });
  }

  /** How many changes a person on a terminal is shown. */
  protected get changesShown(): number | undefined {
    return this.printer.format === 'table' ? shownMax : undefined;
  }

  /** What was found out about an account: a row a check, the rest in words; decides the exit code. */
  protected async tellReport(report: HubspotReport): Promise<void> {
    const { checks, is_fit: isFit, portal_id: portal, limits } = report;
    if (this.printer.isJson || this.flags.query) await this.printer.data(report);
    else {
      const writer = this.printer.rows(['state', 'name', 'message', 'hint']);
      await writer.write(checks.map(({ state, name, message, hint }) => ({ state, name, message, hint })));
      await writer.end();
      if (portal !== null) this.note(`Account ${portal}: ${limitsInWords(limits)}.`);
    }
    if (isFit) return;
    const failed = checks.filter(({ state }) => state === 'failed');
    const isAccess = failed.some(({ name }) => /^(token|scope:)/.test(name));
    process.exitCode = isAccess ? exitCode.unauthorised : exitCode.error;
    this.note(`${failed.length} of ${checks.length} checks failed; no sync runs before that is mended.`);
  }

  /** Each change with its fields, on stdout. */
  protected async tellChanges(changes: readonly HubspotChange[], planned: number): Promise<void> {
    const shown = changes.slice(0, this.changesShown);
    const writer = this.printer.rows(['object', 'label', 'plugs', 'hubspot', 'fields']);
    await writer.write(shown.map(changeRow));
    await writer.end();
    const more = planned - shown.length;
    if (more > 0) this.note(`… and ${amount(more)} more; --json tells all of them.`);
  }

  /** Why records failed, on stderr. */
  protected tellFailures(failures: readonly HubspotChange[]): void {
    if (failures.length === 0) return;
    const more = failures.length > failuresShown ? `, the first ${failuresShown}` : '';
    this.note(`\n${amount(failures.length)} failed${more}:`);
    for (const { label, contact_id, remote_id, message, code } of failures.slice(0, failuresShown))
      this.note(
        `  ${neutralise(label ?? contact_id ?? remote_id ?? '')}  ${neutralise(message ?? '')} [${code}]`,
      );
  }
}

function changeRow(change: HubspotChange) {
  const { object, label, contact_id, remote_id, plugs_action, hubspot_action, fields } = change;
  return {
    object,
    label: label ?? contact_id ?? remote_id,
    plugs: plugs_action === 'none' ? '' : plugs_action,
    hubspot: hubspot_action === 'none' ? '' : hubspot_action,
    fields: fields.map(fieldInWords).join('; '),
  };
}

/** `phone: 1 → 2 (newest)`: what the side that changes has now, and what it gets. */
function fieldInWords({
  field,
  plugs,
  hubspot,
  to,
  reason,
  message,
}: HubspotChange['fields'][number]): string {
  const said = (value: string | null): string => value ?? '∅';
  if (reason === 'conflict') return `${field}: ${said(plugs)} ≠ ${said(hubspot)} (conflict)`;
  if (to === 'none') return `${field}: ${message ?? reason}`;
  const [now, then] = to === 'plugs' ? [plugs, hubspot] : [hubspot, plugs];
  const why = reason === 'changed' ? '' : ` (${reason})`;
  return `${field}: ${said(now)} → ${said(then)}${why}`;
}

function limitsInWords({ burst, burst_seconds, daily, daily_remaining }: HubspotReport['limits']): string {
  const pace = `up to ${burst} calls in ${burst_seconds} seconds`;
  return daily === null || daily_remaining === null
    ? pace
    : `${pace}, ${amount(daily_remaining)} of ${amount(daily)} calls left today`;
}

/** `3 made here, 2 changed there` */
export function actionsInWords({ actions }: Pick<SyncResult, 'actions'>): string {
  const said: readonly (readonly [keyof SyncResult['actions'], string])[] = [
    ['plugs_create', 'made here'],
    ['plugs_update', 'changed here'],
    ['plugs_delete', 'deleted here'],
    ['hubspot_create', 'made at HubSpot'],
    ['hubspot_update', 'changed at HubSpot'],
    ['hubspot_archive', 'archived at HubSpot'],
    ['undecided', 'left as they are'],
    ['companies_create', 'companies made at HubSpot'],
    ['associations_create', 'associated with a company'],
    ['associations_update', 'associated with another company'],
    ['associations_archive', 'associated with no company any more'],
    ['interactions_create', 'interactions logged at HubSpot'],
    ['interactions_update', 'interactions changed at HubSpot'],
    ['interactions_archive', 'interactions archived at HubSpot'],
    ['events_create', 'events made at HubSpot'],
    ['events_update', 'events changed at HubSpot'],
    ['events_archive', 'events deleted at HubSpot'],
    ['attendance_create', 'attendances told to HubSpot'],
    ['attendance_update', 'attendances changed at HubSpot'],
  ];
  const words = said.flatMap(([name, what]) =>
    actions[name] > 0 ? [`${amount(actions[name])} ${what}`] : [],
  );
  return words.join(', ') || 'nothing';
}
