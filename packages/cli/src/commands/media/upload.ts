import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { PlugsApiError } from '@the-plugs/sdk';
import type { Medium } from '@the-plugs/sdk/resources/media';
import { concurrencyFlag, MediaCommand, type Transfer } from '../../bulk/media-command.ts';
import { openSource, type SourceFile } from '../../bulk/source.ts';
import { CliError } from '../../errors.ts';

const levels = ['organization', 'private', 'public'] as const;

export default class MediaUpload extends MediaCommand<typeof MediaUpload> {
  static override summary = 'Upload files as media, many at a time.';
  static override description =
    `The type of a file is decided by its bytes; a name that says otherwise is told. Images lose place and camera and get thumbnails.

A file that fails does not stop the others; the exit code is 6 then. Running it again is safe: files that are there already, by name and content, are not uploaded twice, and an upload that was cut goes on where it was.`;
  static override examples = [
    'plugs media upload engine.jpg',
    'plugs media upload *.jpg --tag conference --access-level private',
    'plugs media upload *.jpg --collection 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs media upload photos/* --concurrency 8 --json',
  ];
  static override args = {
    files: Args.string({
      name: 'files',
      required: true,
      multiple: true,
      ignoreStdin: true,
      description: 'The files.',
    }),
  };
  static override flags = {
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
    const files = this.args.files as unknown as string[];
    if (files.length > 1 && this.flags.title !== undefined)
      throw new CliError('usage', '--title is for one file at a time.');
    if (files.includes('-'))
      throw new CliError('usage', 'A medium has a name: give files, not stdin.', {
        hint: 'Write stdin to a file first.',
      });
    const { collection, concurrency } = this.flags;
    // A collection that is not there is told before the first byte.
    if (collection !== undefined)
      await (await this.session()).plugs.media_collections.get(collection, {}, { signal: this.signal });
    const opened = await Promise.allSettled(files.map(openSource));
    const sizes = opened.map((one) => (one.status === 'fulfilled' ? (one.value.size ?? 0) : 0));
    const transfers = await this.transferAll(
      {
        label: 'Uploading',
        items: files.map((file, at) => ({ file, opened: opened[at]! })),
        limit: concurrency,
        bytes: sizes.reduce((sum, size) => sum + size, 0),
      },
      ({ file }) => file,
      async ({ opened: one }, onBytes) => {
        if (one.status === 'rejected') throw one.reason;
        return this.#upload(one.value, onBytes);
      },
    );
    await this.printTransfers(
      collection === undefined ? transfers : await this.#collect(collection, transfers),
    );
  }

  /** Uploads a file, unless it is there already or on its way from another folder. */
  async #upload(source: SourceFile, onBytes: (done: number) => void): Promise<Transfer> {
    const checksum = await this.#checksum(source);
    const name = `${checksum} ${source.name}`;
    const underWay = this.#underWay.get(name);
    if (underWay) return { ...(await underWay), file: source.label, outcome: 'present' };
    const transfer = this.#transfer(source, checksum, onBytes);
    this.#underWay.set(name, transfer);
    return transfer;
  }

  async #transfer(source: SourceFile, checksum: string, onBytes: (done: number) => void): Promise<Transfer> {
    const { plugs, wait } = await this.session();
    const request = this.#request(source);
    const upload = (options: { idempotencyKey?: string; resume?: string }) =>
      plugs.media.upload(
        { ...request, source: source.open },
        { ...options, signal: this.signal, wait, onBytes },
      );
    const query = { source_checksum: checksum, file_name: source.name, limit: 10 };
    const { items } = await plugs.media.list(query, { signal: this.signal });
    const present = items.find(({ status }) => status !== 'failed');
    // An earlier run may have ended before its job did.
    if (present) return transferOf(source, await upload({ resume: present.id }), 'present');
    // The key finds a medium again whose upload was cut; one that was deleted since is made anew.
    const key = createHash('sha256').update(JSON.stringify([checksum, request]));
    const medium = await upload({ idempotencyKey: `media-${key.digest('hex')}` }).catch((error: unknown) => {
      if (error instanceof PlugsApiError && error.code === 'not_found') return upload({});
      throw error;
    });
    return transferOf(source, medium, 'uploaded');
  }

  #request({ name }: SourceFile) {
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
    };
  }

  async #checksum(source: SourceFile): Promise<string> {
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(source.path!)) hash.update(bytes as Buffer);
    return hash.digest('hex');
  }

  /** Puts media at the end of a collection, in the order of their files; those that stand there already stay. */
  async #collect(collection_id: string, transfers: readonly Transfer[]): Promise<readonly Transfer[]> {
    const { plugs } = await this.session();
    const told: Transfer[] = [];
    for (const transfer of transfers) {
      const { id, file } = transfer;
      if (id === null) {
        told.push(transfer);
        continue;
      }
      try {
        await plugs.media_collection_items.create({ collection_id, media_id: id }, { signal: this.signal });
        told.push(transfer);
      } catch (error) {
        const isThere = error instanceof PlugsApiError && error.code === 'duplicate_key';
        told.push(isThere ? transfer : this.failed(error, file ?? id, id));
      }
    }
    return told;
  }
}

function transferOf({ label }: SourceFile, medium: Medium, outcome: string): Transfer {
  const { id, mime_type, file_size, warning } = medium;
  return { file: label, id, outcome, mime_type, file_size, warning, error: null };
}
