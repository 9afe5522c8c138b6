/**
 * Makes the command of one operation from its record. Generated command files are one call of
 * `operationCommand` each; what all plain commands do stands here once.
 */
import type { Command } from '@oclif/core/command';
import type { ArgInput, FlagInput } from '@oclif/core/interfaces';
import type { CallOptions, OperationRequest } from '@the-plugs/sdk/core';
import { commandId } from './aliases.ts';
import { BaseCommand } from './base-command.ts';
import { CliError } from './errors.ts';
import { exitCode } from './exit-codes.ts';
import { byteData, isInline, objectData } from './input.ts';
import { localAddress } from './local.ts';
import { isSecret, operationArgs, operationExamples, operationFlags, readParams } from './operation-flags.ts';
import type { OperationRecord } from './operation-record.ts';
import { isRow, type Row } from './output/cell.ts';
import { commandLine, type ListPage, patientRetry, printPages, rowLimit } from './paging.ts';

type Flags = Readonly<Record<string, unknown>>;

/** A command class for oclif, with everything its help needs as statics. */
export function operationCommand(record: OperationRecord): typeof Command {
  return class extends OperationCommand {
    static override readonly summary = record.summary;
    static override readonly description = unwrap(record.description ?? '');
    static override readonly args: ArgInput = operationArgs(record);
    static override readonly flags: FlagInput = operationFlags(record);
    static override readonly examples = operationExamples(record);
    /** Goes into the manifest, for help and --help-json. */
    static readonly operation = {
      id: record.id,
      method: record.method,
      path: record.path,
      scopes: record.scopes,
      answer: record.answer,
      paged: record.paged ?? false,
      destructive: record.destructive ?? false,
      columns: record.columns ?? null,
    };
    protected override readonly record = record;
  } as unknown as typeof Command;
}

/** The contract's text is wrapped by hand; help wraps it anew. */
function unwrap(text: string): string {
  return text.trim().replace(/(\S)\n(?=[^\n\s*-])/g, '$1 ');
}

export abstract class OperationCommand extends BaseCommand<typeof Command> {
  protected abstract readonly record: OperationRecord;

  override async run(): Promise<void> {
    const { record } = this;
    const flags = this.flags as Flags;
    const request = await this.#request(flags);
    if (flags['dry-run']) return this.#show(request);
    if (record.destructive) await this.confirm(this.#question());
    if (record.paged) return this.#list(request, flags);
    if (record.answer === 'stream') return this.#download(request, flags);
    return this.#call(request, flags);
  }

  /** The request the flags and arguments describe. */
  async #request(flags: Flags): Promise<OperationRequest> {
    const { id, method, path, answer } = this.record;
    const params = await readParams(this.record, flags, this.signal);
    const { body, contentType } = await this.#body(flags, params.body);
    return {
      id,
      method,
      path,
      params: { path: await this.path(), query: params.query, header: params.header },
      ...(body === undefined ? {} : { body }),
      ...(contentType ? { contentType } : {}),
      idempotent: method === 'POST' || method === 'PATCH',
      answer,
      anonymous: this.record.scopes === null,
    };
  }

  /** What its arguments name; a command of its own may let a record be named otherwise. */
  protected async path(): Promise<Record<string, string>> {
    return this.args as Record<string, string>;
  }

  /** `--data` first; flags of single fields override what it says. */
  async #body(flags: Flags, fields: Row): Promise<{ body?: unknown; contentType?: string }> {
    const data = typeof flags.data === 'string' ? flags.data : undefined;
    if (this.record.body === null) return {};
    if (this.record.body === 'stream') {
      if (data === undefined)
        throw new CliError('usage', 'Nothing to send: give --data @FILE, or --data - for stdin.');
      return { body: byteData(data), contentType: 'application/octet-stream' };
    }
    const whole = data === undefined ? {} : await objectData(data, this.signal);
    const [shown] = isInline(data)
      ? this.record.flags.filter((flag) => isSecret(flag) && flag.param in whole)
      : [];
    if (shown)
      throw new CliError(
        'usage',
        `${shown.param} on the command line is seen by everybody on this machine.`,
        {
          hint: 'Give it in a file or on stdin: --data @FILE, or --data -.',
        },
      );
    return { body: { ...whole, ...fields, ...(await this.#secrets(whole)) } };
  }

  /** Secrets are no flags: what --data does not hold is asked for, without showing what is typed. */
  async #secrets(given: Row): Promise<Row> {
    const secrets: Record<string, string> = {};
    for (const { param, required } of this.record.flags.filter(isSecret)) {
      if (!required || Object.hasOwn(given, param)) continue;
      secrets[param] = await this.ask(param.replaceAll('_', ' '), '--data - (JSON on stdin)', 'password');
    }
    return secrets;
  }

  #options(flags: Flags): CallOptions {
    const key = flags['idempotency-key'];
    return { signal: this.signal, ...(typeof key === 'string' ? { idempotencyKey: key } : {}) };
  }

  #question(): string {
    const names = Object.values(this.args as Record<string, string>).join(' ');
    return `${this.record.summary.replace(/\.$/, '')}${names ? ` (${names})` : ''}?`;
  }

  async #call(request: OperationRequest, flags: Flags): Promise<void> {
    const client = await this.context.client();
    const { data, response } = await client.call<unknown>(request, this.#options(flags)).withResponse();
    if (data === undefined) {
      if (this.printer.isJson) await this.printer.data({});
      return this.note(`Done: ${commandId(request.id).replaceAll(':', ' ')}.`);
    }
    await this.printer.data(await this.answered(data), this.record.columns);
    if (response.status === 207) this.#countFailures(data);
  }

  /** What is printed of an answer; a command of its own may have more to say. */
  protected async answered(data: unknown): Promise<unknown> {
    return data;
  }

  /** A batch answers item by item; when some failed, the exit code says so. */
  #countFailures(data: unknown): void {
    const results = isRow(data) && Array.isArray(data.results) ? data.results : [];
    const failed = results.filter((result) => isRow(result) && Number(result.status) >= 400).length;
    if (failed === 0) return;
    process.exitCode = exitCode.partial;
    this.note(`${failed} of ${results.length} failed.`);
  }

  async #list(request: OperationRequest, flags: Flags): Promise<void> {
    const client = await this.context.client();
    const options = { ...this.#options(flags), retry: patientRetry };
    const id = commandId(request.id);
    const { next_cursor, rows } = await printPages({
      printer: this.printer,
      columns: this.record.columns,
      limit: rowLimit(flags.all as boolean | undefined, flags.limit as number | undefined),
      cursor: flags.cursor as string | undefined,
      resume: (cursor) => commandLine(id, this.argv, cursor),
      fetchPage: (cursor, limit) => {
        const query = { ...request.params?.query, limit, ...(cursor === undefined ? {} : { cursor }) };
        return client.call<ListPage>({ ...request, params: { ...request.params, query } }, options);
      },
    });
    if (rows === 0 && process.stdout.isTTY) this.note('Nothing found.');
    if (next_cursor !== null)
      this.note(`There are more: --all, or ${commandLine(id, this.argv, next_cursor)}`);
  }

  async #download(request: OperationRequest, flags: Flags): Promise<void> {
    const client = await this.context.client();
    const { body } = await client.stream(request, this.#options(flags));
    const output = flags.output;
    if (typeof output === 'string' && output !== '-') {
      const [{ createWriteStream }, { pipeline }] = await Promise.all([
        import('node:fs'),
        import('node:stream/promises'),
      ]);
      await pipeline(body, createWriteStream(output), { signal: this.signal });
      return this.note(`Written to ${output}.`);
    }
    for await (const chunk of body) await this.printer.raw(chunk);
  }

  /** --dry-run: what would be sent, and nothing is. */
  async #show(request: OperationRequest): Promise<void> {
    const target = await this.context.target();
    const path = request.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(request.params?.path?.[name] ?? '')),
    );
    const url = new URL(path, target.kind === 'server' ? target.server : localAddress);
    for (const [name, value] of Object.entries(request.params?.query ?? {})) {
      for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
    }
    await this.printer.data({
      method: request.method,
      url: url.href,
      headers: request.params?.header ?? {},
      body: request.contentType ? `(${request.contentType})` : (request.body ?? null),
    });
  }
}
