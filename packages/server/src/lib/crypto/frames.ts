import type { World } from '../world.ts';
import { decrypt, encrypt, NONCE_BYTES, TAG_BYTES } from './gcm.ts';

/*
 * An encrypted stream is a row of frames, each `head | nonce | ciphertext | tag`. The head is a 32-bit number:
 * the length of the plaintext, with the top bit set on the last frame. The index of the frame and its head are
 * authenticated, so frames cannot be reordered, repeated, dropped or taken for the last one
 * (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). The last frame has no index, so that it
 * can be opened alone; whoever writes it puts the number of frames before it inside.
 *
 * STREAM counts the nonce up. Here it is random: a stream that is cut back to a checkpoint and written anew
 * would otherwise use one nonce for two plaintexts.
 */

/** Most plaintext in one frame: 64 KiB. */
export const FRAME_PLAIN_MAX = 64 * 1024;
export const FRAME_HEAD_BYTES = 4;
/** What a frame adds to its plaintext. */
export const FRAME_OVERHEAD = FRAME_HEAD_BYTES + NONCE_BYTES + TAG_BYTES;

const FINAL_BIT = 0x80000000;
const LAST_INDEX = Number.MAX_SAFE_INTEGER;

/** What the first four bytes of a frame say; not to be trusted before the frame was opened. */
export interface FrameHead {
  /** Bytes of plaintext. */
  readonly plain: number;
  /** Bytes of the whole frame, head included. */
  readonly length: number;
  readonly final: boolean;
}

/** One finished frame. `index` counts from 0 in its stream. */
export function sealFrame(
  key: Buffer,
  index: number,
  plaintext: Uint8Array,
  final: boolean,
  world: World,
): Buffer {
  if (plaintext.length > FRAME_PLAIN_MAX) throw new RangeError('A frame holds at most 64 KiB.');
  const head = Buffer.alloc(FRAME_HEAD_BYTES);
  head.writeUInt32BE((plaintext.length | (final ? FINAL_BIT : 0)) >>> 0);
  return Buffer.concat([head, encrypt(key, plaintext, frameData(index, head), world)]);
}

/** The plaintext of a whole frame; undefined when it is not frame `index` of this stream, unaltered. */
export function openFrame(key: Buffer, index: number, frame: Buffer): Buffer | undefined {
  const head = frame.subarray(0, FRAME_HEAD_BYTES);
  return decrypt(key, frame.subarray(FRAME_HEAD_BYTES), frameData(index, head));
}

/** Reads a head; undefined when no frame of ours begins like this. */
export function readFrameHead(bytes: Buffer): FrameHead | undefined {
  if (bytes.length < FRAME_HEAD_BYTES) return undefined;
  const word = bytes.readUInt32BE(0);
  const plain = word & ~FINAL_BIT;
  if (plain > FRAME_PLAIN_MAX) return undefined;
  return { plain, length: plain + FRAME_OVERHEAD, final: (word & FINAL_BIT) !== 0 };
}

function frameData(index: number, head: Buffer): Buffer {
  const data = Buffer.alloc(8 + FRAME_HEAD_BYTES);
  const final = readFrameHead(head)?.final === true;
  data.writeBigUInt64BE(BigInt(final ? LAST_INDEX : index));
  head.copy(data, 8);
  return data;
}
