// Usage: node verify.mjs BUNDLE PUBLIC_KEY [ANCHORS], where BUNDLE is the log, or an archive of what it held before
import { createPublicKey, hash as digest, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';

const FORMAT = 'plugs-audit/1';
const ENTRY =
  'action created_at id job_id metadata on_behalf_of organization_id record_id record_version request_id service_token_id table_name user_id';

const sha256 = (...parts) =>
  digest('sha256', Buffer.concat(parts.map((part) => Buffer.from(part))), 'buffer');
const hex = (bytes) => bytes.toString('hex');

// RFC 8785
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`;
};

const expect = (isRight, why) => {
  if (isRight) return;
  console.error(`TAMPERED: ${why}`);
  process.exit(1);
};

// RFC 9162: one hash for each whole subtree, the largest first.
const subtrees = [];
let size = 0;
const grow = (leaf) => {
  let node = leaf;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) node = sha256('\x01', subtrees.pop(), node);
  subtrees.push(node);
  size += 1;
};
const root = () => hex(subtrees.reduceRight((right, left) => sha256('\x01', left, right)));

const leafOf = ({ seq, entry, salt, values_hash }) => {
  const { old_values, new_values, ...rest } = entry;
  expect(Object.keys(rest).sort().join(' ') === ENTRY, `Entry ${seq} has other members than an entry has.`);
  const isRedacted = salt === null && old_values === null && new_values === null;
  expect(isRedacted || /^[0-9a-f]{32}$/.test(salt), `Entry ${seq} has no salt.`);
  const values = isRedacted ? values_hash : hex(sha256(canonical({ new_values, old_values, salt })));
  return sha256('\x00', canonical({ ...rest, values_hash: values }));
};

const [bundle, keyFile, anchorFile] = process.argv.slice(2);
const [keys, archives] = [new Map(), []];
for (const pem of readFileSync(keyFile, 'utf8').match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g)) {
  const key = createPublicKey(pem);
  keys.set(hex(sha256(key.export({ format: 'der', type: 'spki' }))).slice(0, 16), key);
}
const lines = anchorFile === undefined ? [] : readFileSync(anchorFile, 'utf8').trim().split('\n');
let anchors = lines.map((line) => JSON.parse(line).checkpoint);

// A line ends at a line feed, and nowhere else: readline would end it at U+2028 too.
async function* linesOf(file) {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop();
    yield* parts;
  }
  if (rest !== '') yield rest;
}

// Ed25519 (RFC 8032), by a key that is trusted. Answers the hash by which the next one names it.
const expectSigned = ({ signature, ...rest }, format, name) => {
  const key = keys.get(rest.key_id);
  expect(key, `${name} is signed with ${rest.key_id}, which is not trusted.`);
  const data = Buffer.from(canonical({ ...rest, format }));
  expect(verify(null, data, key, Buffer.from(signature, 'base64')), `${name} does not bear its signature.`);
  expect(rest.organization_id === header.organization_id, `${name} is of another organisation.`);
  return hex(sha256(data));
};

let [header, own, first, newest, newestHash] = [undefined, undefined, null, null, null];

// Entries begin with the first, or behind what signed archives hold; of an archive's own file the last one is itself.
const begin = (checkpoint) => {
  newest = checkpoint;
  first = size + 1;
  own = archives.at(-1)?.first_entry === first ? archives.pop() : undefined;
  expect((archives.at(-1)?.last_entry ?? 0) === size, `No archive says that ${size} entries may be gone.`);
  if (size > 0) expectUnder(archives.at(-1), checkpoint);
  anchors = anchors.filter((anchor) => anchor.size >= size);
  expect(anchors.length > 0 || lines.length === 0, 'All anchors are of what is archived: verify that too.');
  expectAnchors();
};
const expectAnchors = () => {
  for (const anchor of anchors.filter((one) => one.size === size && size > 0))
    expect(anchor.root === root(), `The first ${size} are not those of an anchor.`);
};
const expectUnder = (archive, { root: now, created_at }) => {
  const isUnder = archive.root === now && created_at <= archive.sealed_before;
  expect(isUnder, 'An archive does not end as its checkpoint says.');
};

for await (const line of linesOf(bundle)) {
  const read = JSON.parse(line);
  expect(JSON.stringify(read) === line, `A line behind entry ${size} was written by something else.`);
  if (header === undefined) {
    header = read;
    expect(read.type === 'header' && read.format === FORMAT, `It does not begin as ${FORMAT} does.`);
    anchors = anchors.filter((anchor) => anchor.organization_id === header.organization_id);
    expect(anchors.length > 0 || lines.length === 0, 'None of the anchors is of this organisation.');
  } else if (read.type === 'archive' && first === null) {
    const now = read.archive;
    expectSigned(now, 'plugs-audit-archive/1', `The archive up to ${now.last_entry}`);
    const isNext = now.first_entry === (archives.at(-1)?.last_entry ?? 0) + 1;
    expect(isNext, `The archive up to ${now.last_entry} does not follow the one before.`);
    const isDue = Date.parse(now.archived_at) - Date.parse(now.sealed_before) >= now.retention_days * 864e5;
    expect(isDue, `The archive up to ${now.last_entry} was made before its time.`);
    archives.push(now);
  } else if (read.type === 'start' && first === null) {
    newestHash = expectSigned(read.checkpoint, FORMAT, 'The checkpoint at the start');
    subtrees.push(...read.subtrees.map((hash) => Buffer.from(hash, 'hex')));
    size = read.checkpoint.size;
    const isWhole = subtrees.length === size.toString(2).replaceAll('0', '').length;
    expect(isWhole && root() === read.checkpoint.root, 'The tree does not begin as its checkpoint says.');
    begin(read.checkpoint);
  } else if (read.type === 'entry') {
    if (first === null) begin(null);
    expect(read.seq === size + 1, `Where entry ${size + 1} should stand, there is ${read.seq}.`);
    expect(read.entry !== null, `Entry ${read.seq} has been deleted.`);
    const leaf = leafOf(read);
    expect(hex(leaf) === read.leaf, `Entry ${read.seq} is not what was sealed.`);
    grow(leaf);
    expectAnchors();
  } else {
    expect(read.type === 'checkpoint', `A line of the type ${read.type} stands behind entry ${size}.`);
    const now = read.checkpoint;
    const hash = expectSigned(now, FORMAT, `The checkpoint over ${now.size}`);
    expect(
      now.previous_hash === newestHash,
      `The checkpoint over ${now.size} does not follow the one before.`,
    );
    const isSame = now.size === size && now.root === root();
    expect(isSame, `Entries ${(newest?.size ?? 0) + 1} to ${now.size} are not those that were signed.`);
    [newest, newestHash] = [now, hash];
  }
}
const isWhole = header !== undefined && newest?.size === size && header.size === size;
expect(isWhole, `It is cut behind entry ${size}.`);
if (own) expectUnder(own, newest);
for (const anchor of own ? [] : anchors)
  expect(anchor.size <= size, `It is cut: an anchor says ${anchor.size} entries, and there are ${size}.`);
const held = anchors.filter((anchor) => anchor.size <= size).length;
console.log(`${size - first + 1} entries verified, ${held} anchors; root ${root()}`);
