// Usage: node verify.mjs BUNDLE PUBLIC_KEY [ANCHORS]
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';

const FORMAT = 'plugs-audit/1';
const ENTRY =
  'action created_at id job_id metadata on_behalf_of organization_id record_id record_version request_id service_token_id table_name user_id';

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
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

const signed = ({ signature: _, ...rest }) => canonical({ ...rest, format: FORMAT });

const [bundle, keyFile, anchorFile] = process.argv.slice(2);
const keys = new Map();
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

let header;
let newest = null;
for await (const line of linesOf(bundle)) {
  const read = JSON.parse(line);
  expect(JSON.stringify(read) === line, `A line behind entry ${size} was written by something else.`);
  if (header === undefined) {
    header = read;
    expect(read.type === 'header' && read.format === FORMAT, `It does not begin as ${FORMAT} does.`);
    anchors = anchors.filter((anchor) => anchor.organization_id === header.organization_id);
    expect(anchors.length > 0 || lines.length === 0, 'None of the anchors is of this organisation.');
  } else if (read.type === 'entry') {
    expect(read.seq === size + 1, `Where entry ${size + 1} should stand, there is ${read.seq}.`);
    expect(read.entry !== null, `Entry ${read.seq} has been deleted.`);
    const leaf = leafOf(read);
    expect(hex(leaf) === read.leaf, `Entry ${read.seq} is not what was sealed.`);
    grow(leaf);
    for (const anchor of anchors)
      if (anchor.size === size)
        expect(anchor.root === root(), `The first ${size} are not those of an anchor.`);
  } else {
    expect(read.type === 'checkpoint', `A line of the type ${read.type} stands behind entry ${size}.`);
    const now = read.checkpoint;
    const key = keys.get(now.key_id);
    expect(key, `A checkpoint over ${now.size} is signed with ${now.key_id}, which is not trusted.`);
    const isSigned = verify(null, Buffer.from(signed(now)), key, Buffer.from(now.signature, 'base64'));
    expect(isSigned, `The checkpoint over ${now.size} does not bear its signature.`);
    expect(now.organization_id === header.organization_id, 'A checkpoint is of another organisation.');
    const before = newest === null ? null : hex(sha256(signed(newest)));
    expect(now.previous_hash === before, `The checkpoint over ${now.size} does not follow the one before.`);
    const isFit = now.size === size && now.root === root();
    expect(isFit, `Entries ${(newest?.size ?? 0) + 1} to ${now.size} are not those that were signed.`);
    newest = now;
  }
}
expect(
  header !== undefined && newest?.size === size && header.size === size,
  `It is cut behind entry ${size}.`,
);
for (const anchor of anchors)
  expect(anchor.size <= size, `It is cut: an anchor says ${anchor.size} entries, and there are ${size}.`);
console.log(`${size} entries verified, ${anchors.length} anchors; root ${root()}`);
