import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { PlugsApiError } from '@the-plugs/sdk';
import type { Medium } from '@the-plugs/sdk/resources/media';
import { concurrencyFlag, MediaCommand, nothing, type Transfer } from '../../bulk/media-command.ts';
import {
  changesOf,
  faultOf,
  fieldsOf,
  levels,
  type MediaList,
  noCollection,
  type RowFault,
  readMediaList,
  refusedRow,
  type Said,
  saveRejects,
} from '../../bulk/media-list.ts';
import { openSource, type SourceFile } from '../../bulk/source.ts';
import { CliError, type ErrorReport } from '../../errors.ts';

/** One file on its way, with what a row of --from says of it. */
interface Item {
  readonly file: string;
  readonly said: Said;
  /** What is wrong with the row itself. */
  readonly fault: RowFault | null;
  /** The collection at whose end it is put. */
  readonly collection: string | undefined;
  readonly opened: PromiseSettledResult<SourceFile>;
}

export default class MediaUpload extends MediaCommand<typeof MediaUpload> {
  static override summary = 'Upload files as media, many at a time.';
  static override description =
    `The type of a file is decided by its bytes; a name that says otherwise is told. Images lose place and camera and get thumbnails.

--from reads a CSV file that names the files, seen from where it lies, in a column path; title, description, alt text, access level, tags and collection (its id or name) may stand beside. What a row leaves empty the flags say. Rows that are not taken are written to <name>.rejects.csv beside the list. A file that is there already is given what its row says.

A file that fails does not stop the others; the exit code is 6 then. --dry-run tells what would become of each and uploads nothing. Running it again is safe: files that are there already, by name and content, are not uploaded twice, and an upload that was cut goes on where it was.`;
  static override examples = [
    'plugs media upload engine.jpg',
    'plugs media upload *.jpg --tag conference --access-level private',
    'plugs media upload *.jpg --collection 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs media upload photos/* --concurrency 8 --json',
    'plugs media upload --from photos.csv --dry-run',
  ];
  static override args = {
    files: Args.string({
      name: 'files',
      multiple: true,
      ignoreStdin: true,
      description: 'The files.',
    }),
  };
  static override flags = {
    from: Flags.string({
      helpValue: 'FILE',
      summary: 'CSV file that names the files and says what they are.',
    }),
    'dry-run': Flags.boolean({ summary: 'Tell what would become of each file; upload nothing.' }),
    title: Flags.string({ helpValue: 'TEXT', summary: 'What to call it; for one file.' }),
    description: Flags.string({ helpValue: 'TEXT', summary: 'In more words.' }),
    'access-level': Flags.option({ options: levels, default: 'organization' as const })({
      helpValue: levels.join('|'),
      summary: 'Who may see it.',
    }),
    tag: Flags.string({
      helpValue: 'WORD',
      multiple: true,
      multipleNonGreedy: true,
      summary: 'A word to find it by; may be repeated.',
    }),
    'related-contact': Flags.string({ helpValue: 'ID', summary: 'The contact it belongs to.' }),
    'related-event': Flags.string({ helpValue: 'ID', summary: 'The event it belongs to.' }),
    collection: Flags.string({ helpValue: 'ID', summary: 'Put it at the end of this collection, too.' }),
    concurrency: concurrencyFlag,
  };

  /** By checksum and name: the same file may be named twice, or lie in two folders. */
  readonly #underWay = new Map<string, Promise<Transfer>>();

  override async run(): Promise<void> {
    const { from, concurrency, 'dry-run': dryRun } = this.flags;
    const list = from === undefined ? undefined : await readMediaList(from, this.signal);
    const items = list === undefined ? await this.#named() : await this.#listed(list);
    const sizes = items.map(({ opened }) => (opened.status === 'fulfilled' ? (opened.value.size ?? 0) : 0));
    const transfers = await this.transferAll(
      {
        label: dryRun ? 'Looking' : 'Uploading',
        items,
        limit: concurrency,
        bytes: sizes.reduce((sum, size) => sum + size, 0),
        // A list is told of as one, and its rows are handed back, even where it names a single file.
        isList: list !== undefined,
      },
      ({ file }) => file,
      async ({ opened, said }, onBytes) => {
        if (opened.status === 'rejected') throw opened.reason;
        return this.#upload(opened.value, said, onBytes);
      },
    );
    const told = dryRun ? transfers : await this.#collect(items, transfers);
    await this.printTransfers(told);
    if (list !== undefined) await this.#handBack(list, items, told);
  }

  /** The files of the command line. */
  async #named(): Promise<Item[]> {
    const files = (this.args.files as unknown as string[] | undefined) ?? [];
    const { collection } = this.flags;
    if (files.length === 0)
      throw new CliError('usage', 'Name the files, or the CSV file that lists them with --from.', {
        next: ['plugs media upload engine.jpg', 'plugs media upload --from photos.csv'],
      });
    if (files.length > 1 && this.flags.title !== undefined)
      throw new CliError('usage', '--title is for one file at a time.');
    if (files.includes('-'))
      throw new CliError('usage', 'A medium has a name: give files, not stdin.', {
        hint: 'Write stdin to a file first.',
      });
    // A collection that is not there is told before the first byte.
    if (collection !== undefined)
      await (await this.session()).plugs.media_collections.get(collection, {}, { signal: this.signal });
    const opened = await Promise.allSettled(files.map(openSource));
    return files.map((file, at) => ({ file, said: {}, fault: null, collection, opened: opened[at]! }));
  }

  /** The files of a list. What is wrong with a row is known before the first byte, and stops that row alone. */
  async #listed(list: MediaList): Promise<Item[]> {
    if (this.args.files !== undefined) throw new CliError('usage', 'Give files or --from, not both.');
    if (this.flags.title !== undefined)
      throw new CliError('usage', '--title is for one file; a list has a column for it.');
    const collections = new Map<string, Promise<string | undefined>>();
    const collectionOf = (named: string): Promise<string | undefined> => {
      const known = collections.get(named) ?? this.#collection(named);
      collections.set(named, known);
      return known;
    };
    return Promise.all(
      list.files.map(async (row): Promise<Item> => {
        const { file, said } = row;
        const wanted = said.collection ?? this.flags.collection;
        const collection = wanted === undefined ? undefined : await collectionOf(wanted);
        const fault =
          row.fault ?? (wanted !== undefined && collection === undefined ? noCollection(wanted) : null);
        const [opened] = await Promise.allSettled([
          fault === null ? openSource(file) : Promise.reject(refusedRow(file, list.path, row.line, fault)),
        ]);
        return { file, said, fault, collection, opened };
      }),
    );
  }

  /** The collection of this id or name; undefined when there is none, or several of that name. */
  async #collection(named: string): Promise<string | undefined> {
    const { plugs } = await this.session();
    const call = { signal: this.signal };
    if (isUuid.test(named))
      return plugs.media_collections.get(named, {}, call).then(
        ({ id }) => id,
        (error: unknown) => {
          if (error instanceof PlugsApiError && error.code === 'not_found') return undefined;
          throw error;
        },
      );
    const { items } = await plugs.media_collections.list({ name: [named], limit: 2 }, call);
    return items.length === 1 ? items[0]!.id : undefined;
  }

  /** Uploads a file, unless it is there already or on its way from another folder. */
  async #upload(source: SourceFile, said: Said, onBytes: (done: number) => void): Promise<Transfer> {
    const checksum = await this.#checksum(source);
    const name = `${checksum} ${source.name}`;
    const underWay = this.#underWay.get(name);
    if (underWay) return { ...(await underWay), file: source.label, outcome: 'present' };
    const transfer = this.#transfer(source, said, checksum, onBytes);
    this.#underWay.set(name, transfer);
    return transfer;
  }

  async #transfer(
    source: SourceFile,
    said: Said,
    checksum: string,
    onBytes: (done: number) => void,
  ): Promise<Transfer> {
    const { plugs, wait } = await this.session();
    const request = this.#request(source, said);
    const upload = (options: { idempotencyKey?: string; resume?: string }) =>
      plugs.media.upload(
        { ...request, source: source.open },
        { ...options, signal: this.signal, wait, onBytes },
      );
    const query = { source_checksum: checksum, file_name: source.name, limit: 10 };
    const { items } = await plugs.media.list(query, { signal: this.signal });
    const present = items.find(({ status }) => status !== 'failed');
    if (present) {
      const changes = changesOf(present, said);
      const outcome = Object.keys(changes).length > 0 ? 'updated' : 'present';
      if (this.flags['dry-run']) return transferOf(source, present, outcome);
      // An earlier run may have ended before its job did.
      const there = await upload({ resume: present.id });
      if (outcome === 'present') return transferOf(source, there, outcome);
      return transferOf(
        source,
        await plugs.media.update(there.id, changes, { signal: this.signal }),
        outcome,
      );
    }
    if (this.flags['dry-run'])
      return { ...nothing, file: source.label, outcome: 'uploaded', file_size: source.size ?? null };
    // The key finds a medium again whose upload was cut; one that was deleted since is made anew.
    const key = createHash('sha256').update(JSON.stringify([checksum, request]));
    const medium = await upload({ idempotencyKey: `media-${key.digest('hex')}` }).catch((error: unknown) => {
      if (error instanceof PlugsApiError && error.code === 'not_found') return upload({});
      throw error;
    });
    return transferOf(source, medium, 'uploaded');
  }

  #request({ name }: SourceFile, said: Said) {
    const { title, description, tag, 'access-level': access_level } = this.flags;
    const { 'related-contact': related_contact, 'related-event': related_event } = this.flags;
    return {
      file_name: name,
      access_level,
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      ...(tag === undefined ? {} : { tags: [...new Set(tag)] }),
      ...(related_contact === undefined ? {} : { related_contact }),
      ...(related_event === undefined ? {} : { related_event }),
      ...fieldsOf(said),
    };
  }

  async #checksum(source: SourceFile): Promise<string> {
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(source.path!)) hash.update(bytes as Buffer);
    return hash.digest('hex');
  }

  /** Puts media at the end of their collections, in the order of their files; those that stand there already stay. */
  async #collect(items: readonly Item[], transfers: readonly Transfer[]): Promise<readonly Transfer[]> {
    const { plugs } = await this.session();
    const told: Transfer[] = [];
    for (const [at, transfer] of transfers.entries()) {
      const { id, file } = transfer;
      const { collection } = items[at]!;
      if (id === null || collection === undefined) {
        told.push(transfer);
        continue;
      }
      try {
        const item = { collection_id: collection, media_id: id };
        await plugs.media_collection_items.create(item, { signal: this.signal });
        told.push(transfer);
      } catch (error) {
        const isThere = error instanceof PlugsApiError && error.code === 'duplicate_key';
        told.push(isThere ? transfer : this.failed(error, file ?? id, id));
      }
    }
    return told;
  }

  /** Writes the rows of a list that were not taken, and says how to go on. */
  async #handBack(list: MediaList, items: readonly Item[], transfers: readonly Transfer[]): Promise<void> {
    const faults = new Map<number, RowFault>();
    for (const [at, { error }] of transfers.entries())
      if (error !== null) faults.set(at, faultOf(items[at]!, error as ErrorReport));
    if (this.flags['dry-run'] || faults.size === 0) {
      const again = this.same((word) => (word === '--dry-run' ? undefined : word));
      return this.tellNext(this.flags['dry-run'] ? [['Do it:', again]] : []);
    }
    const rejects = await saveRejects(list, faults, this.signal);
    const corrected = this.same((word) => (word === list.path ? rejects : word));
    this.tellNext([[`Correct ${rejects}, then:`, corrected]]);
  }
}

const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function transferOf({ label }: SourceFile, medium: Medium, outcome: string): Transfer {
  const { id, mime_type, file_size, warning } = medium;
  return { file: label, id, outcome, mime_type, file_size, warning, error: null };
}
