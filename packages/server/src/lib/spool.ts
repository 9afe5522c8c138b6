import { createHash, type Hash } from 'node:crypto';
import {
  FRAME_HEAD_BYTES,
  FRAME_OVERHEAD,
  FRAME_PLAIN_MAX,
  openFrame,
  readFrameHead,
  sealFrame,
} from './crypto/frames.ts';
import { IntegrityError } from './crypto/gcm.ts';
import type { DataKey } from './crypto/keyring.ts';
import type { FileReader, FileStore, FileWriter } from './files.ts';
import { Problem } from './problem.ts';
import type { World } from './world.ts';

/*
 * A spool is an encrypted file that grows by appending and is then finished: an upload, a results file, an export.
 * On disk: a head (magic, data key version, salt), frames, and a last frame with size, frame count and SHA-256.
 * Bytes that `append` has answered for survive a crash; a torn frame behind them is dropped on the next append.
 * One spool has one writer at a time: the caller's lease or row lock sees to that.
 */

const MAGIC = Buffer.from('PLUGSPL1');
const SALT_BYTES = 32;
const HEAD_BYTES = MAGIC.length + 4 + SALT_BYTES;
/** Size, number of frames, SHA-256. */
const SUMMARY_BYTES = 8 + 8 + 32;
const LAST_FRAME_BYTES = SUMMARY_BYTES + FRAME_OVERHEAD;

export interface SpoolSummary {
  /** Bytes of plaintext. */
  readonly size: number;
  /** Of the plaintext, hex. */
  readonly sha256: string;
}

export interface SpoolOptions {
  readonly files: FileStore;
  readonly world: World;
  /** `org/<organisation id>/…`; the content opens under no other name. */
  readonly key: string;
  /** The data key with this version; the one in use when no version is given. */
  readonly dataKey: (version?: number) => Promise<DataKey>;
}

/** The end of one whole frame, and so a place where the spool may be cut. */
interface Boundary {
  /** In the file. */
  readonly position: number;
  /** Bytes of plaintext before it. */
  readonly size: number;
}

/** What is known of a spool that still grows. */
interface Growing {
  /** Its salt makes the file this one and no other of the same name. */
  readonly head: Buffer;
  readonly fileKey: Buffer;
  /** The end of the head, and of every frame: `boundaries.length - 1` frames. */
  readonly boundaries: Boundary[];
  /** Runs along while this object has seen every byte. */
  readonly digest: Hash | undefined;
}

export class Spool {
  readonly key: string;
  readonly #options: SpoolOptions;
  #growing: Growing | undefined;

  /** Touches nothing yet; the file comes into being with the first append. */
  constructor(options: SpoolOptions) {
    this.key = options.key;
    this.#options = options;
  }

  /** Bytes of plaintext that are safely kept; 0 when there is no file. */
  async size(): Promise<number> {
    const summary = await this.summary();
    if (summary !== undefined) return summary.size;
    const growing = await this.#find();
    return growing === undefined ? 0 : endOf(growing).size;
  }

  /** Size and hash of a finished spool, authenticated; undefined while it is not finished. */
  async summary(): Promise<SpoolSummary | undefined> {
    return this.#withReader(async (reader, fileKey) => {
      const frame = await reader.read(Math.max(HEAD_BYTES, reader.size - LAST_FRAME_BYTES), LAST_FRAME_BYTES);
      const head = readFrameHead(frame);
      if (head?.final !== true || head.length !== frame.length) return undefined;
      const plain = openFrame(fileKey, 0, frame);
      return plain && { size: Number(plain.readBigUInt64BE(0)), sha256: plain.toString('hex', 16) };
    });
  }

  /**
   * Appends content at `offset`, which must be the present size. When the content breaks off, what has arrived is
   * kept and the error is thrown on; when the storage is full, whole frames are kept.
   * @returns the new size
   * @throws Problem upload_offset_mismatch, with the right offset in the header Upload-Offset
   */
  async append(offset: number, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<number> {
    const known = await this.#known();
    const summary = known === undefined ? await this.summary() : undefined;
    if (summary !== undefined) throw offsetProblem(offset, summary.size, 'It is complete.');
    const growing = known ?? (await this.#findOrCreate());
    const size = endOf(growing).size;
    if (offset !== size) throw offsetProblem(offset, size, `The next byte to send is ${size}.`);
    return this.#write(growing, async (frames) => {
      try {
        for await (const bytes of content instanceof Uint8Array ? [content] : content) {
          await frames.add(bytes);
        }
      } finally {
        await frames.flush();
      }
      return endOf(growing).size;
    });
  }

  /**
   * Cuts the spool back to a size it had after an `append`, and reopens it if it was finished.
   * @throws RangeError when no frame ends there
   */
  async truncateTo(size: number): Promise<void> {
    const found = await this.#findOrCreate();
    const count = found.boundaries.findIndex((boundary) => boundary.size === size) + 1;
    if (count === 0)
      throw new RangeError(`The spool ${this.key} cannot be cut at ${size}: no append ended there.`);
    const kept: Growing = { ...found, boundaries: found.boundaries.slice(0, count), digest: undefined };
    await this.#write(kept, async () => undefined);
  }

  /** Puts the end mark behind the content. A second call answers the same. */
  async finish(): Promise<SpoolSummary> {
    const known = await this.#known();
    const done = known === undefined ? await this.summary() : undefined;
    if (done !== undefined) return done;
    const growing = known ?? (await this.#findOrCreate());
    const { size } = endOf(growing);
    const digest = growing.digest?.copy() ?? (await this.#hash(size));
    const sha256 = digest.digest();
    const last = Buffer.alloc(SUMMARY_BYTES);
    last.writeBigUInt64BE(BigInt(size));
    last.writeBigUInt64BE(BigInt(growing.boundaries.length - 1), 8);
    sha256.copy(last, 16);
    await this.#write(growing, (frames) => frames.finish(last));
    this.#growing = undefined;
    return { size, sha256: sha256.toString('hex') };
  }

  /**
   * Reads plaintext from `start` up to, not including, `end`. Without `end` the spool must be finished.
   * @throws IntegrityError as soon as something was altered, moved or cut off; what came before is genuine
   */
  async *read(range: { start?: number; end?: number } = {}): AsyncGenerator<Buffer, void, void> {
    const { start = 0, end } = range;
    const reader = await this.#options.files.reader(this.key);
    try {
      const fileKey = await this.#fileKey(reader);
      let position = HEAD_BYTES;
      let size = 0;
      for (let index = 0; end === undefined || size < end; index += 1) {
        // Frames before the range are skipped unopened: their lengths cannot be shifted without breaking a later one.
        const near = size + FRAME_PLAIN_MAX > start;
        const bytes = await reader.read(position, near ? FRAME_PLAIN_MAX + FRAME_OVERHEAD : FRAME_HEAD_BYTES);
        const head = readFrameHead(bytes);
        if (head === undefined) throw this.#damaged('is cut off or altered', size);
        position += head.length;
        if (near) {
          const plain = openFrame(fileKey, index, bytes.subarray(0, head.length));
          if (plain === undefined) throw this.#damaged('was altered', size);
          if (head.final) {
            const whole = endsHere(plain, size, index) && position === reader.size;
            if (whole && end === undefined) return;
            throw this.#damaged('ends too early or too late', size);
          }
          const part = plain.subarray(Math.max(0, start - size), end === undefined ? undefined : end - size);
          if (part.length > 0) yield part;
        }
        size += head.plain;
      }
    } finally {
      await reader.close();
    }
  }

  /** Removes the file; fine when there is none. */
  async delete(): Promise<void> {
    this.#growing = undefined;
    await this.#options.files.delete(this.key);
  }

  #damaged(what: string, offset: number): IntegrityError {
    return new IntegrityError(`The file ${this.key} ${what}, at or after byte ${offset}.`);
  }

  async #hash(size: number): Promise<Hash> {
    const hash = createHash('sha256');
    if (size > 0) for await (const bytes of this.read({ end: size })) hash.update(bytes);
    return hash;
  }

  async #withReader<R>(work: (reader: FileReader, fileKey: Buffer) => Promise<R>): Promise<R | undefined> {
    const length = await this.#options.files.size(this.key);
    if (length === undefined || length < HEAD_BYTES) return undefined;
    const reader = await this.#options.files.reader(this.key);
    try {
      return await work(reader, await this.#fileKey(reader));
    } finally {
      await reader.close();
    }
  }

  async #fileKey(reader: FileReader): Promise<Buffer> {
    const head = await reader.read(0, HEAD_BYTES);
    if (head.length < HEAD_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC)) {
      throw this.#damaged('does not begin as a spool does', 0);
    }
    const dataKey = await this.#options.dataKey(head.readUInt32BE(MAGIC.length));
    return dataKey.fileKey(this.key, head.subarray(MAGIC.length + 4));
  }

  /** What this object remembers from its last append, if the file still ends there. */
  async #known(): Promise<Growing | undefined> {
    const known = this.#growing;
    if (known === undefined || (await this.#options.files.size(this.key)) !== endOf(known).position)
      return undefined;
    const reader = await this.#options.files.reader(this.key);
    try {
      return known.head.equals(await reader.read(0, HEAD_BYTES)) ? known : undefined;
    } finally {
      await reader.close();
    }
  }

  /** Finds the frames of a spool that still grows; undefined when there is no file. */
  async #find(): Promise<Growing | undefined> {
    const known = await this.#known();
    if (known !== undefined) return known;
    return this.#withReader(async (reader, fileKey) => {
      const boundaries = await walk(reader);
      // After a power cut the last frame may have its length but not its content.
      while (boundaries.length > 1 && !(await endsWell(reader, fileKey, boundaries))) boundaries.pop();
      return { head: await reader.read(0, HEAD_BYTES), fileKey, boundaries, digest: undefined };
    });
  }

  async #findOrCreate(): Promise<Growing> {
    return (await this.#find()) ?? (await this.#create());
  }

  async #create(): Promise<Growing> {
    const { files, world, dataKey, key } = this.#options;
    const current = await dataKey();
    const head = Buffer.alloc(HEAD_BYTES);
    MAGIC.copy(head);
    head.writeUInt32BE(current.version, MAGIC.length);
    const salt = world.bytes(SALT_BYTES);
    salt.copy(head, MAGIC.length + 4);
    const writer = await files.writer(key, 0);
    try {
      await writer.write(head);
      await writer.sync();
    } finally {
      await writer.close();
    }
    return {
      head,
      fileKey: current.fileKey(key, salt),
      boundaries: [{ position: HEAD_BYTES, size: 0 }],
      digest: createHash('sha256'),
    };
  }

  /** Opens the file behind the last whole frame, lets `work` write frames, and makes them durable. */
  async #write<R>(growing: Growing, work: (frames: FrameWriter) => Promise<R>): Promise<R> {
    const writer = await this.#options.files.writer(this.key, endOf(growing).position);
    this.#growing = undefined;
    let answer: R;
    try {
      answer = await work(new FrameWriter(writer, growing, this.#options.world));
    } finally {
      await writer.sync().finally(() => writer.close());
    }
    this.#growing = growing;
    return answer;
  }
}

/** Cuts a run of bytes of any lengths into frames. */
class FrameWriter {
  readonly #writer: FileWriter;
  readonly #growing: Growing;
  readonly #world: World;
  readonly #buffer = Buffer.allocUnsafe(FRAME_PLAIN_MAX);
  #held = 0;

  constructor(writer: FileWriter, growing: Growing, world: World) {
    this.#writer = writer;
    this.#growing = growing;
    this.#world = world;
  }

  async add(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const part = bytes.subarray(done, done + FRAME_PLAIN_MAX - this.#held);
      this.#buffer.set(part, this.#held);
      this.#held += part.length;
      done += part.length;
      if (this.#held === FRAME_PLAIN_MAX) await this.flush();
    }
  }

  /** Writes what is held as one frame. When that fails the bytes are given up, so that nobody writes them later. */
  async flush(): Promise<void> {
    const plain = this.#buffer.subarray(0, this.#held);
    this.#held = 0;
    if (plain.length === 0) return;
    await this.#frame(plain, false);
    const { position } = this.#writer;
    this.#growing.boundaries.push({ position, size: endOf(this.#growing).size + plain.length });
    this.#growing.digest?.update(plain);
  }

  async finish(summary: Buffer): Promise<void> {
    await this.#frame(summary, true);
  }

  #frame(plain: Buffer, final: boolean): Promise<void> {
    const { fileKey, boundaries } = this.#growing;
    return this.#writer.write(sealFrame(fileKey, boundaries.length - 1, plain, final, this.#world));
  }
}

function endOf(growing: Growing): Boundary {
  return growing.boundaries.at(-1)!;
}

/** Ends of all whole frames but the last mark, by their heads alone. Empty frames are never written: zeros end it. */
async function walk(reader: FileReader): Promise<Boundary[]> {
  let end: Boundary = { position: HEAD_BYTES, size: 0 };
  const boundaries = [end];
  for (;;) {
    const head = readFrameHead(await reader.read(end.position, FRAME_HEAD_BYTES));
    if (head === undefined || head.final || head.plain === 0) return boundaries;
    end = { position: end.position + head.length, size: end.size + head.plain };
    if (end.position > reader.size) return boundaries;
    boundaries.push(end);
  }
}

async function endsWell(
  reader: FileReader,
  fileKey: Buffer,
  boundaries: readonly Boundary[],
): Promise<boolean> {
  const { position } = boundaries.at(-2)!;
  const frame = await reader.read(position, boundaries.at(-1)!.position - position);
  return openFrame(fileKey, boundaries.length - 2, frame) !== undefined;
}

/** Whether the last frame speaks of just the frames that came before it. */
function endsHere(summary: Buffer, size: number, frames: number): boolean {
  return summary.readBigUInt64BE(0) === BigInt(size) && summary.readBigUInt64BE(8) === BigInt(frames);
}

function offsetProblem(offset: number, size: number, next: string): Problem {
  return new Problem(
    'upload_offset_mismatch',
    `The file holds ${size} bytes, so none can come at ${offset}. ${next}`,
    {
      headers: { 'Upload-Offset': String(size) },
    },
  );
}
