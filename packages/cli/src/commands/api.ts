import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { OperationRequest } from '@the-plugs/sdk/core';
import { BaseCommand } from '../base-command.ts';
import { CliError } from '../errors.ts';
import { jsonData, textOf } from '../input.ts';
import { isRow } from '../output/cell.ts';
import { commandLine, type ListPage, patientRetry, printPages, rowLimit } from '../paging.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export default class Api extends BaseCommand<typeof Api> {
  static override summary = 'Call any path of the API, with your credentials.';
  static override description =
    `PATH is a whole path (/api/v1/contacts) or what follows /api/v1 (contacts). Fields are query parameters of GET, HEAD and DELETE, and members of the JSON body of the others; -F reads true, false, null, numbers and JSON as such and @FILE from a file, -f takes text as it is.

With --paginate every page is read and rows are written as they arrive. A rate limit is waited out; if it breaks off all the same, the error names the command that goes on from there.`;
  static override examples = [
    'plugs api GET contacts -f contact_type=target --paginate',
    'plugs api POST contacts -F email=ada@example.com -F lead_score=70',
    'plugs api PATCH contacts/01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --data @changes.json -H \'If-Match: "3"\'',
  ];
  static override args = {
    method: Args.custom<(typeof methods)[number]>({ parse: parseMethod })({
      required: true,
      ignoreStdin: true,
      description: `HTTP method: ${methods.join(', ')}.`,
    }),
    path: Args.string({ required: true, ignoreStdin: true, description: 'Path, with or without /api/v1.' }),
  };
  static override flags = {
    field: Flags.string({
      char: 'F',
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME=VALUE',
      summary: 'Field with a typed value; @FILE reads one.',
    }),
    'raw-field': Flags.string({
      char: 'f',
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME=TEXT',
      summary: 'Field with a text value.',
    }),
    header: Flags.string({
      char: 'H',
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME: VALUE',
      summary: 'Request header.',
    }),
    data: Flags.string({ helpValue: 'JSON|@FILE|-', summary: 'JSON body.' }),
    paginate: Flags.boolean({ summary: 'Read every page of a list.' }),
    limit: Flags.integer({
      helpValue: 'N',
      summary: 'With --paginate: stop after so many rows.',
      dependsOn: ['paginate'],
    }),
    cursor: Flags.string({
      helpValue: 'CURSOR',
      summary: 'With --paginate: go on from here.',
      dependsOn: ['paginate'],
    }),
    include: Flags.boolean({ char: 'i', summary: 'Show status and headers of the answer, on stderr.' }),
  };

  override async run(): Promise<void> {
    const { method } = this.args;
    const fields = await this.#fields();
    const inQuery = method === 'GET' || method === 'HEAD' || method === 'DELETE';
    const data = this.flags.data === undefined ? undefined : await jsonData(this.flags.data, this.signal);
    if (isRow(data) || data === undefined ? false : !inQuery && Object.keys(fields).length > 0) {
      throw new CliError('usage', 'Fields cannot be added to a body that is no JSON object.');
    }
    const body = inQuery || Object.keys(fields).length === 0 ? data : { ...(data as object), ...fields };
    const { path, query } = this.#path();
    const request: OperationRequest = {
      id: `${method} ${path}`,
      method,
      path,
      params: { query: { ...query, ...(inQuery ? fields : {}) } },
      ...(body === undefined ? {} : { body }),
      idempotent: method === 'POST' || method === 'PATCH',
      answer: 'any',
    };
    return this.flags.paginate ? this.#pages(request) : this.#once(request);
  }

  async #once(request: OperationRequest): Promise<void> {
    const client = await this.context.client();
    const answer = await client.call<unknown>(request, this.#options()).withResponse();
    if (this.flags.include) this.#head(answer.response);
    if (answer.data !== undefined) await this.printer.data(answer.data);
    else if (this.printer.isJson) await this.printer.data({});
  }

  async #pages(request: OperationRequest): Promise<void> {
    if (request.method !== 'GET') throw new CliError('usage', 'Only GET can be paged.');
    const client = await this.context.client();
    const { next_cursor } = await printPages({
      printer: this.printer,
      limit: rowLimit(this.flags.limit === undefined, this.flags.limit),
      cursor: this.flags.cursor,
      resume: (cursor) => commandLine('api', this.argv, cursor),
      fetchPage: async (cursor, limit) => {
        const query = { limit, ...request.params?.query, ...(cursor === undefined ? {} : { cursor }) };
        const options = { ...this.#options(), retry: patientRetry };
        const page = await client.call<ListPage>({ ...request, params: { query } }, options);
        if (isRow(page) && Array.isArray(page.items)) return page;
        throw new CliError('usage', `${request.path} does not answer a list; leave out --paginate.`);
      },
    });
    if (next_cursor !== null) this.note(`There are more: ${commandLine('api', this.argv, next_cursor)}`);
  }

  #options(): { signal: AbortSignal; headers: Record<string, string> } {
    const headers = (this.flags.header ?? []).map((header) => {
      const colon = header.indexOf(':');
      if (colon < 1) throw new CliError('usage', `"${header}" is not a header such as "If-Match: *".`);
      return [header.slice(0, colon).trim().toLowerCase(), header.slice(colon + 1).trim()] as const;
    });
    return { signal: this.signal, headers: Object.fromEntries(headers) };
  }

  /** A path may bring its own query; a repeated name becomes a list. */
  #path(): { path: string; query: Record<string, string[]> } {
    const given = this.args.path;
    if (/^[a-z]+:\/\//i.test(given))
      throw new CliError('usage', 'Give a path, not an address; --server chooses the server.');
    const [pathname = '', search = ''] = given.split('?', 2);
    const isWhole = /^\/?(api|health)(\/|$)/.test(pathname);
    const path = isWhole ? `/${pathname.replace(/^\//, '')}` : `/api/v1/${pathname.replace(/^\//, '')}`;
    const query: Record<string, string[]> = {};
    for (const [name, value] of new URLSearchParams(search)) query[name] = [...(query[name] ?? []), value];
    return { path, query };
  }

  async #fields(): Promise<Record<string, unknown>> {
    const fields: Record<string, unknown> = {};
    const add = (name: string, value: unknown): void => {
      const before = fields[name];
      fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    };
    for (const field of this.flags['raw-field'] ?? []) {
      const [name, value] = split(field);
      add(name, value);
    }
    for (const field of this.flags.field ?? []) {
      const [name, value] = split(field);
      add(name, typed(await textOf(value, this.signal)));
    }
    return fields;
  }

  #head(response: Response): void {
    const lines = [
      `${response.status} ${response.statusText}`,
      ...[...response.headers].map(([name, value]) => `${name}: ${value}`),
    ];
    process.stderr.write(`${lines.join('\n')}\n\n`);
  }
}

async function parseMethod(text: string): Promise<(typeof methods)[number]> {
  const method = methods.find((known) => known === text.toUpperCase());
  if (method) return method;
  throw new CliError('usage', `"${text}" is not a method; there are ${methods.join(', ')}.`, {
    next: [`plugs api GET ${text}`],
  });
}

function split(field: string): [string, string] {
  const equals = field.indexOf('=');
  if (equals < 1) throw new CliError('usage', `"${field}" is not NAME=VALUE.`);
  return [field.slice(0, equals), field.slice(equals + 1)];
}

/** `true`, `12`, `null`, `[1,2]` as what they look like; everything else is text. */
function typed(value: string): unknown {
  if (!/^(true|false|null|-?\d+(\.\d+)?|\[[\s\S]*\]|\{[\s\S]*\})$/.test(value.trim())) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
