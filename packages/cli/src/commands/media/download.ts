import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { concurrencyFlag, MediaCommand, type Transfer } from '../../bulk/media-command.ts';
import { exists, save } from '../../bulk/save.ts';
import { CliError } from '../../errors.ts';

export default class MediaDownload extends MediaCommand<typeof MediaDownload> {
  static override summary = 'Download the files of media, many at a time.';
  static override description =
    `One medium goes to stdout, or with -o to a file or into a folder; several go into a folder, each under its own name. A file appears whole or not at all, and a cut download goes on where it was.

One that fails does not stop the others; the exit code is 6 then.`;
  static override examples = [
    'plugs media download 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 -o engine.jpg',
    'plugs media download 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --thumbnail small > small.webp',
    'plugs media list --media-type image --fields id --quiet --all | xargs plugs media download -o photos',
  ];
  static override args = {
    ids: Args.string({
      name: 'ids',
      required: true,
      multiple: true,
      ignoreStdin: true,
      description: 'The media.',
    }),
  };
  static override flags = {
    output: Flags.string({ char: 'o', helpValue: 'PATH', summary: 'A file, or a folder that is there.' }),
    thumbnail: Flags.option({ options: ['small', 'medium'] as const })({
      helpValue: 'small|medium',
      summary: 'A smaller copy of an image instead.',
    }),
    concurrency: concurrencyFlag,
  };

  override async run(): Promise<void> {
    const ids = [...new Set(this.args.ids as unknown as string[])];
    const { output, concurrency } = this.flags;
    const isFolder = output !== undefined && (await isThereAsFolder(output));
    if (!isFolder && ids.length > 1)
      throw new CliError('usage', 'Several media go into a folder: name one that is there with -o.', {
        next: [`mkdir ${output ?? 'media'}`],
      });
    if (!isFolder && (output === undefined || output === '-')) return this.#print(ids[0]!);
    if (!isFolder) await this.confirmOverwrite(output!);
    const taken = new Set<string>();
    const transfers = await this.transferAll(
      { label: 'Downloading', items: ids, limit: concurrency },
      (id) => id,
      (id, onBytes) => this.#save(id, onBytes, (name) => (isFolder ? free(output!, name, taken) : output!)),
    );
    await this.printTransfers(transfers);
  }

  async #print(id: string): Promise<void> {
    const { plugs } = await this.session();
    const { body } = await plugs.media.download(id, this.#query(), { signal: this.signal });
    for await (const chunk of body) await this.printer.raw(chunk);
  }

  async #save(
    id: string,
    onBytes: (done: number) => void,
    pathOf: (name: string) => string,
  ): Promise<Transfer> {
    const { plugs } = await this.session();
    const { body, filename, contentType } = await plugs.media.download(id, this.#query(), {
      signal: this.signal,
    });
    const path = pathOf(filename === null || /^\.*$/.test(filename) ? id : filename);
    if (!this.flags.yes && (await exists(path))) {
      await body.cancel();
      throw new CliError('needs_yes', `${path} is there already.`, { hint: 'Write over it with --yes.' });
    }
    let file_size = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of body) {
        file_size += chunk.length;
        onBytes(file_size);
        yield chunk;
      }
    }
    await save(path, counted(), { signal: this.signal });
    const mime_type = contentType?.split(';')[0] ?? null;
    return { file: path, id, outcome: 'downloaded', mime_type, file_size, warning: null, error: null };
  }

  #query() {
    const { thumbnail } = this.flags;
    return thumbnail === undefined ? {} : { thumbnail };
  }
}

function isThereAsFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

/** A path in the folder that no other medium of this run has: `engine.jpg`, else `engine-2.jpg` … */
function free(folder: string, name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let path = join(folder, name);
  for (let number = 2; taken.has(path); number++) path = join(folder, `${stem}-${number}${ending}`);
  taken.add(path);
  return path;
}
