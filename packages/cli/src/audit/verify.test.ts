import { sign } from 'node:crypto';
import type { AuditCheckpoint, AuditProof } from '@the-plugs/sdk/resources/audit_checkpoints';
import { signingKey } from '@the-plugs/server/lib/crypto/signing-key';
import { fixedWorld } from '@the-plugs/server/lib/world';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../test/support/app.ts';
import { bundleOf, seal } from '../../../../test/support/audit.ts';
import { thorough } from '../../../../test/support/thorough.ts';
import { verifyBundle } from './bundle.ts';
import { type Keys, keysOf, signedData, Tampered } from './checkpoint.ts';
import { canonical, GrowingTree, leafHash, sha256 } from './tree.ts';
import { BundleVerifier, type Verified, verifyConsistency, verifyProof } from './verify.ts';

/** How often each kind of tampering is tried. */
const TIMES = thorough ? 1_000 : 100;

interface EntryLine {
  type: 'entry';
  seq: number;
  id: string;
  leaf: string;
  salt: string | null;
  values_hash?: string;
  entry: Record<string, unknown>;
}
type Line =
  | { type: 'header'; size: number }
  | EntryLine
  | { type: 'checkpoint'; checkpoint: AuditCheckpoint };

const trusted = async ({ plugs }: Owner): Promise<Keys> =>
  keysOf((await plugs.audit_checkpoints.keys()).keys.map(({ public_key }) => public_key));

/** Some changes, each sealed for itself. */
const busy = async (owner: Owner) => {
  for (let round = 0; round < 4; round += 1) {
    const { plugs } = owner;
    const items = Array.from({ length: 5 + round }, (_, at) => ({
      email: `p${round}-${at}@example.com`,
      first_name: `P${at}`,
      metadata: { 'ключ 💡': [round, at / 3, null, 'say "hi"\n\u2028'] },
    }));
    for (const item of items) await plugs.contacts.create(item);
    const [one] = (await plugs.contacts.list({ limit: 1 })).items;
    await plugs.contacts.update(one!.id, { last_name: `L${round}`, lead_score: round });
    await seal(owner);
  }
};

const verdict = (
  lines: readonly object[],
  keys: Keys,
  anchors: readonly AuditCheckpoint[] = [],
): Verified => {
  const verifier = new BundleVerifier(keys, anchors);
  for (const line of lines) verifier.take(line as never);
  return verifier.end();
};

/** What was found; nothing where all seemed well. */
const found = (work: () => unknown) => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Tampered) return error.fault;
    throw error;
  }
};

describe('a bundle', () => {
  let app: TestApp;
  let owner: Owner;
  let keys: Keys;
  let source: string;
  let newest: AuditCheckpoint;
  let size: number;
  const dice = fixedWorld({ start: '2026-01-01', seed: 'tampering' });
  /** A number from 0 to before n. */
  const roll = (n: number) => dice.bytes(4).readUInt32BE() % n;
  const fresh = (): Line[] => source.split('\n').map((line) => JSON.parse(line));
  const entriesOf = (lines: Line[]) => lines.filter((line): line is EntryLine => line.type === 'entry');
  /** Two numbers of entries, the smaller one first. */
  const two = (): [number, number] => {
    const [a, b] = [1 + roll(size), 1 + roll(size)];
    return a === b ? two() : a < b ? [a, b] : [b, a];
  };
  const lineOf = (lines: Line[], seq: number) =>
    lines.findIndex((line) => line.type === 'entry' && line.seq === seq);

  beforeAll(async () => {
    app = await testApp('sqlite');
    owner = await app.found();
    await busy(owner);
    keys = await trusted(owner);
    let text = '';
    for await (const chunk of await bundleOf(owner)) text += Buffer.from(chunk).toString();
    source = text.trimEnd();
    newest = (await owner.plugs.audit_checkpoints.status()).checkpoint!;
    size = newest.size;
  });
  afterAll(() => app.close());

  /** Another value in the place of this one. */
  const altered = (value: unknown): unknown => {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'string') return `${value}x`;
    if (typeof value === 'boolean') return !value;
    return value === null ? 'x' : { ...(value as object), [`x${roll(1_000)}`]: null };
  };

  /** Makes the leaves anew, as somebody does who may write everything but cannot sign. */
  const releaved = (line: EntryLine): void => {
    const { old_values, new_values, ...rest } = line.entry;
    const salted = canonical({ new_values, old_values, salt: line.salt });
    const values_hash = sha256(Buffer.from(salted)).toString('hex');
    line.leaf = leafHash(Buffer.from(canonical({ ...rest, values_hash }))).toString('hex');
  };

  const renumbered = (lines: Line[]): Line[] => {
    for (const [at, line] of entriesOf(lines).entries()) line.seq = at + 1;
    return lines;
  };

  /** Signs the whole chain anew, as somebody does who has a key that is trusted. */
  const rewritten = (lines: Line[], thief: ReturnType<typeof signingKey>): Line[] => {
    const tree = new GrowingTree();
    let before: AuditCheckpoint | undefined;
    for (const line of lines) {
      if (line.type === 'entry') {
        releaved(line);
        tree.add(Buffer.from(line.leaf, 'hex'));
      } else if (line.type === 'checkpoint') {
        const previous_hash = before ? sha256(signedData(before)).toString('hex') : null;
        const root = tree.root().toString('hex');
        const unsigned = { ...line.checkpoint, size: tree.size, root, previous_hash, key_id: thief.id };
        const signature = sign(null, signedData(unsigned), thief.privateKey).toString('base64');
        line.checkpoint = before = { ...unsigned, signature };
      }
    }
    (lines[0] as { size: number }).size = tree.size;
    return lines;
  };

  /** Leaves out everything behind an entry, and makes what stays fit. */
  const cutBehind = (lines: Line[], seq: number): Line[] => {
    const kept = lines.filter((line) =>
      line.type === 'entry' ? line.seq <= seq : line.type !== 'checkpoint' || line.checkpoint.size <= seq,
    );
    (kept[0] as { size: number }).size = seq;
    return kept;
  };

  test('as it is gives no alarm, with anchors and without', async () => {
    const anchors = fresh().flatMap((line) => (line.type === 'checkpoint' ? [line.checkpoint] : []));
    expect(anchors.length).toBeGreaterThanOrEqual(4);
    for (let at = 0; at < TIMES; at += 1) {
      const some = anchors.filter(() => roll(2) === 0);
      expect(verdict(fresh(), keys, some)).toMatchObject({
        entries: size,
        redacted: 0,
        anchors: some.length,
        newest,
      });
    }
  });

  const kinds: Record<string, (lines: Line[]) => { lines: Line[]; seq: number; until?: number }> = {
    'a changed value': (lines) => {
      const line = entriesOf(lines)[roll(size)]!;
      const names = Object.keys(line.entry);
      const name = names[roll(names.length)]!;
      line.entry[name] = altered(line.entry[name]);
      return { lines, seq: line.seq };
    },
    'a changed value and its leaf': (lines) => {
      const line = entriesOf(lines)[roll(size)]!;
      line.entry.new_values = altered(line.entry.new_values);
      releaved(line);
      return { lines, seq: line.seq, until: line.seq };
    },
    'a deleted row': (lines) => {
      const seq = 1 + roll(size);
      lines.splice(lineOf(lines, seq), 1);
      // Of the last one nothing behind it tells whether it is missing or others were renumbered.
      return seq === size ? { lines, seq, until: seq } : { lines, seq };
    },
    'a deleted row, the others renumbered': (lines) => {
      const seq = 1 + roll(size);
      lines.splice(lineOf(lines, seq), 1);
      return { lines: renumbered(lines), seq, until: seq };
    },
    'an inserted row': (lines) => {
      const seq = 1 + roll(size);
      const at = lineOf(lines, seq);
      const line = structuredClone(lines[at] as EntryLine);
      line.entry.id = dice.uuid();
      releaved(line);
      lines.splice(at, 0, line);
      return { lines, seq: seq + 1, until: seq };
    },
    'an inserted row, the others renumbered': (lines) => {
      const seq = 1 + roll(size);
      const line = structuredClone(lines[lineOf(lines, seq)] as EntryLine);
      line.entry.id = dice.uuid();
      releaved(line);
      lines.splice(lineOf(lines, seq), 0, line);
      return { lines: renumbered(lines), seq, until: seq };
    },
    'swapped rows': (lines) => {
      const [a, b] = two();
      const [x, y] = [lineOf(lines, a), lineOf(lines, b)];
      [lines[x], lines[y]] = [lines[y]!, lines[x]!];
      return { lines, seq: a };
    },
    'swapped rows, their numbers kept': (lines) => {
      const [a, b] = two();
      const [x, y] = [lines[lineOf(lines, a)] as EntryLine, lines[lineOf(lines, b)] as EntryLine];
      [x.entry, y.entry] = [y.entry, x.entry];
      return { lines, seq: a };
    },
    'reordered rows': (lines) => {
      const [a, b] = two();
      const [line] = lines.splice(lineOf(lines, b), 1);
      lines.splice(lineOf(lines, a), 0, line!);
      return { lines, seq: a };
    },
    'reordered rows, renumbered': (lines) => {
      const [a, b] = two();
      const [line] = lines.splice(lineOf(lines, b), 1);
      lines.splice(lineOf(lines, a), 0, line!);
      return { lines: renumbered(lines), seq: a, until: a };
    },
  };

  test.each(Object.entries(kinds))('with %s is found, every time, and where', (_, tamper) => {
    for (let at = 0; at < TIMES; at += 1) {
      const { lines, seq, until } = tamper(fresh());
      const fault = found(() => verdict(lines, keys));
      expect(fault).toBeDefined();
      if (until === undefined) expect(fault).toMatchObject({ seq });
      else {
        // All that is left to see is that a checkpoint does not fit: it names the entries behind the one before.
        expect(fault!.seq).toBeLessThanOrEqual(seq);
        expect(fault!.until).toBeGreaterThanOrEqual(until);
      }
    }
  });

  test('whose tail was cut is found by an anchor, and by nothing else', () => {
    const sizes = fresh().flatMap((line) => (line.type === 'checkpoint' ? [line.checkpoint.size] : []));
    for (let at = 0; at < TIMES; at += 1) {
      const seq = roll(2) === 0 ? sizes[roll(sizes.length - 1)]! : 1 + roll(size - 1);
      const lines = cutBehind(fresh(), seq);
      expect(found(() => verdict(lines, keys, [newest]))).toMatchObject({
        kind: 'cut',
        seq: seq + 1,
        until: size,
      });
      expect(found(() => verdict(lines, keys)) === undefined, `cut behind ${seq}`).toBe(sizes.includes(seq));
    }
  });

  test('that was signed anew with the stolen key is found by an anchor, and by nothing else', () => {
    const thief = signingKey(dice.bytes(32));
    const deceived: Keys = new Map([...keys, [thief.id, thief.publicKey]]);
    const anchors = fresh().flatMap((line) => (line.type === 'checkpoint' ? [line.checkpoint] : []));
    for (let at = 0; at < TIMES; at += 1) {
      const { lines, seq } = kinds[Object.keys(kinds)[roll(6)]!]!(fresh());
      const anew = rewritten(renumbered(lines), thief);
      expect(found(() => verdict(anew, deceived))).toBeUndefined();
      // A key that is not trusted is enough to find it.
      expect(found(() => verdict(anew, keys))).toMatchObject({ kind: 'signature' });
      const fault = found(() => verdict(anew, deceived, anchors));
      expect(fault).toMatchObject({ kind: expect.stringMatching(/anchor|cut/) });
      const first = anchors.find((anchor) => anchor.size >= Math.min(seq, size))!;
      if (fault!.kind === 'anchor') expect(fault!.seq! <= seq && seq <= first.size + 1).toBe(true);
    }
  });

  test('is read strictly: what two readers would read in two ways is refused', async () => {
    const cases: [RegExp | string, string][] = [
      ['"action":"create"', '"action":"delete","action":"create"'],
      [/"lead_score":0(?=[,}])/, '"lead_score":0.0'],
      [/"last_name":null/, '"last_name":1e999'],
      [/\}\n/, '} \n'],
      [/^/, '\ufeff'],
    ];
    for (const [before, after] of cases) {
      const text = source.replace(before, after);
      expect(text).not.toBe(source);
      await expect(verifyBundle(chunksOf(text), { keys, anchors: [] }), after).rejects.toMatchObject({
        fault: { kind: 'form' },
      });
    }
    await expect(verifyBundle(chunksOf(source), { keys, anchors: [] })).resolves.toMatchObject({
      entries: size,
    });
  });

  test('proves entries also without their values, and no others in their place', () => {
    const lines = fresh();
    for (const line of entriesOf(lines).filter(({ seq }) => seq % 3 === 0)) {
      const { old_values, new_values } = line.entry;
      const salted = canonical({ new_values, old_values, salt: line.salt });
      line.values_hash = sha256(Buffer.from(salted)).toString('hex');
      line.salt = line.entry.old_values = line.entry.new_values = null;
    }
    expect(verdict(lines, keys)).toMatchObject({ redacted: Math.floor(size / 3) });
    entriesOf(lines)[2]!.entry.new_values = { first_name: 'Eve' };
    expect(found(() => verdict(lines, keys))).toMatchObject({ seq: 3 });
  });

  test('a server that makes proofs up is caught', async () => {
    const { plugs } = owner;
    const { items } = await plugs.audit_logs.list({ limit: 200 });
    const [last, ...older] = (await plugs.audit_checkpoints.list()).items;
    for (let at = 0; at < TIMES; at += 1) {
      const entry = items[roll(items.length)]!;
      const proof = structuredClone(await plugs.audit_logs.proof(entry.id)) as AuditProof &
        Record<string, unknown>;
      verifyProof(proof, keys, entry.id);
      const path = proof.path as string[];
      const another = items.find(({ id }) => id !== entry.id)!;
      const lies: (() => unknown)[] = [
        () => path.splice(roll(path.length), 1),
        () => path.push(path[0]!),
        () => path.splice(roll(path.length), 1, dice.bytes(32).toString('hex')),
        () => Object.assign(proof, { seq: (proof.seq % size) + 1 }),
        () => Object.assign(proof, { salt: dice.bytes(16).toString('hex') }),
        () => Object.assign(proof, { salt: null }),
        () => Object.assign(proof.entry, { action: 'restore' }),
        () => Object.assign(proof.entry, { new_values: { first_name: 'Eve' } }),
        () => Object.assign(proof.checkpoint, { root: dice.bytes(32).toString('hex') }),
        () => Object.assign(proof.checkpoint, { created_at: '2020-01-01T00:00:00.000Z' }),
        () => Object.assign(proof, { entry: another }),
        () => Object.assign(proof, { path: null }),
      ];
      lies[at % lies.length]!();
      expect(
        found(() => verifyProof(proof, keys, entry.id)),
        `lie ${at % lies.length}`,
      ).toBeDefined();

      const before = older[roll(older.length)]!;
      const step = structuredClone(
        await plugs.audit_checkpoints.consistency(last!.id, { first: before.size }),
      );
      expect(found(() => verifyConsistency(before, step, keys))).toBeUndefined();
      const steps = step.path as string[];
      if (at % 2 === 0) steps.splice(roll(steps.length), 1, dice.bytes(32).toString('hex'));
      else steps.splice(roll(steps.length), 1);
      expect(found(() => verifyConsistency(before, step, keys))).toBeDefined();
    }
    const other = await plugs.audit_logs.proof(items[0]!.id);
    expect(found(() => verifyProof(other, keys, items[1]!.id))).toMatchObject({ kind: 'entry' });
  });
});

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  // Cut anywhere, also within a character.
  for (let at = 0; at < bytes.length; at += 1_009) yield bytes.subarray(at, at + 1_009);
}
