/** What the log no longer keeps: archived with its proof, and nothing else explains that it is gone. */
import { execFileSync } from 'node:child_process';
import { sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuditArchive } from '@the-plugs/sdk/resources/audit_archives';
import { signingKey } from '@the-plugs/server/lib/crypto/signing-key';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../test/support/app.ts';
import { archive, bundleOf, movableWorld, seal } from '../../../../test/support/audit.ts';
import { beneath } from '../../../../test/support/beneath.ts';
import { engines } from '../../../../test/support/engines.ts';
import { importCsv } from '../../../../test/support/transfers.ts';
import { verifyBundle } from './bundle.ts';
import { type Keys, keysOf, Tampered } from './checkpoint.ts';
import { canonical } from './tree.ts';
import { type Verified, verifyConsistency, verifyProof } from './verify.ts';

type Line = Record<string, unknown> & { type: string };

const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  let text = '';
  for await (const chunk of chunks) text += Buffer.from(chunk).toString();
  return text;
};
const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
async function* chunksOf(lines: readonly object[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
}

describe.each(engines)('an audit that is archived on %s', (engine) => {
  const world = movableWorld();
  let app: TestApp;
  let owner: Owner;
  let keys: Keys;
  let contact: string;
  /** Checkpoints that were kept outside: one of what is archived later, and one of its middle. */
  const anchors: NonNullable<
    Awaited<ReturnType<Owner['plugs']['audit_checkpoints']['status']>>['checkpoint']
  >[] = [];

  const tenant = () => app.db.store.tenant(owner.organization);
  const anchor = async () => {
    await seal(owner);
    const { checkpoint } = await owner.plugs.audit_checkpoints.status();
    anchors.push(checkpoint!);
  };
  const keep = (audit_retention_days: number) =>
    owner.plugs.organizations.update(owner.organization, { settings: { audit_retention_days } });
  const live = async () => linesOf(await textOf(await bundleOf(owner)));
  const filed = async (id: string) =>
    linesOf(await textOf((await owner.plugs.audit_archives.download(id)).body));
  const verify = (lines: readonly object[], options: object = {}): Promise<Verified> =>
    verifyBundle(chunksOf(lines), { keys, anchors: [], ...options });
  const fault = (lines: readonly object[], options: object = {}) =>
    verify(lines, options).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof Tampered) return error.fault.kind;
        throw error;
      },
    );
  const archives = async (): Promise<readonly AuditArchive[]> =>
    (await owner.plugs.audit_archives.list({ sort: 'created_at' })).items;

  beforeAll(async () => {
    app = await testApp(engine, {}, world);
    owner = await app.found();
    const { plugs } = owner;
    keys = keysOf((await plugs.audit_checkpoints.keys()).keys.map(({ public_key }) => public_key));
    ({ id: contact } = await plugs.contacts.create({ email: 'ada@example.com', first_name: 'Ada' }));
    for (let at = 0; at < 5; at += 1) await plugs.contacts.create({ email: `p${at}@example.com` });
    await anchor();
    await plugs.contacts.update(contact, { first_name: 'Augusta' });
    await anchor();
    world.advance(60);
    await plugs.contacts.update(contact, { last_name: 'King' });
    await anchor();
  });
  afterAll(() => app?.close());

  test('nothing goes without a policy, a policy of days is none, and it stands in the audit', async () => {
    const { plugs } = owner;
    expect(await archive(owner)).toEqual({ archives: 0, entries: 0 });
    expect(await plugs.audit_archives.plan()).toMatchObject({ retention_days: null, entries: 0 });
    await expect(keep(89)).rejects.toMatchObject({ code: 'validation_failed' });
    await keep(90);
    const [entry] = (await plugs.audit_logs.list({ q: 'table:organizations action:update' })).items;
    expect(entry).toMatchObject({ new_values: { settings: { audit_retention_days: 90 } } });
    expect(await archive(owner)).toEqual({ archives: 0, entries: 0 });
  });

  test('what is past it is archived, and nothing else; all that is left is proved', async () => {
    const { plugs } = owner;
    world.advance(40);
    const [, middle, later] = anchors;
    const planned = await plugs.audit_archives.plan();
    expect(planned).toMatchObject({
      retention_days: 90,
      first_entry: 1,
      last_entry: middle!.size,
      archives: 1,
    });
    const before = await plugs.audit_logs.list({ limit: 200 });
    expect(await archive(owner)).toEqual({ archives: 1, entries: middle!.size });
    const [first] = await archives();
    expect(first).toMatchObject({ first_entry: 1, last_entry: middle!.size, state: 'kept', redacted: 0 });
    const after = await plugs.audit_logs.list({ limit: 200 });
    const gone = before.items.filter(({ id }) => !after.items.some((one) => one.id === id));
    expect(gone).toHaveLength(middle!.size);
    const { status } = plugs.audit_checkpoints;
    expect(await status()).toMatchObject({ archived: middle!.size, sealed: later!.size });

    // The log is verified from there on, with anchors of before by the tree that stays.
    const verified = await verify(await live(), { anchors });
    expect(verified).toMatchObject({
      archived: middle!.size,
      entries: later!.size - middle!.size,
      anchors: 2,
    });
    expect(verified.older).toEqual([anchors[0]]);
    const { checkpoint } = await status();
    const proof = await plugs.audit_checkpoints.consistency(checkpoint!.id, { first: anchors[0]!.size });
    verifyConsistency(anchors[0]!, proof, keys);
    const [newest] = (await plugs.audit_logs.list({ q: `record:${contact}` })).items;
    verifyProof(await plugs.audit_logs.proof(newest!.id), keys, newest!.id);
    await expect(plugs.audit_logs.proof(gone[0]!.id)).rejects.toMatchObject({ code: 'audit_archived' });

    // The archive holds what is gone, word for word, and goes on into the log.
    const lines = await filed(first!.id);
    const entries = lines.flatMap(({ type, entry }) => (type === 'entry' ? [entry as { id: string }] : []));
    expect(entries.map(({ id }) => id).sort()).toEqual(gone.map(({ id }) => id).sort());
    expect(entries.find(({ id }) => id === gone[0]!.id)).toEqual(gone[0]);
    const whole = await verify(lines, { anchors });
    expect(whole).toMatchObject({
      archived: 0,
      entries: middle!.size,
      anchors: 2,
      archive: { id: first!.id },
    });
    expect(await verify(await live(), { anchors, before: whole.newest })).toMatchObject({ anchors: 1 });
    const { items } = await plugs.audit_logs.list({ record_id: first!.id });
    expect(items.map(({ action }) => action).sort()).toEqual(['create', 'export', 'update']);
  });

  test('what only an archive could tell is not made up', async () => {
    const { plugs } = owner;
    const history = await plugs.audit_logs.history('contacts', contact, {});
    expect(history).toMatchObject({ record: { first_name: 'Augusta', last_name: 'King' } });
    expect(history.entries.map(({ action }) => action)).toEqual(['update']);
    const at = anchors[0]!.created_at;
    expect((await plugs.audit_logs.history('contacts', contact, { at })).record).toBeNull();
    const [unchanged] = (await plugs.contacts.list({ email: ['p1@example.com'] })).items;
    expect(await plugs.audit_logs.history('contacts', unchanged!.id, {})).toMatchObject({
      entries: [],
      record: { email: 'p1@example.com' },
    });
  });

  test('archives follow one another, and each begins where the one before ended', async () => {
    world.advance(60);
    await archive(owner);
    await seal(owner);
    const [first, second] = await archives();
    expect(second).toMatchObject({ first_entry: first!.last_entry + 1, last_entry: anchors[2]!.size });
    const [one, two, rest] = [await filed(first!.id), await filed(second!.id), await live()];
    const begun = await verify(one, { anchors });
    const gone = await verify(two, { anchors, before: begun.newest });
    const left = await verify(rest, { anchors, before: gone.newest });
    expect([begun.anchors, gone.anchors, left.anchors]).toEqual([2, 1, 0]);
    expect(begun.entries + gone.entries + left.entries).toBe(left.newest.size);
    expect(await verify(two)).toMatchObject({ archived: first!.last_entry, archive: { id: second!.id } });
    expect(await fault(rest, { before: begun.newest })).toBe('missing');
    expect(await fault(one, { before: gone.newest })).toBe('missing');
  });

  test('what is cut out beside an archive is found', async () => {
    const rest = await live();
    const isOf = (type: string) => (line: Line) => line.type === type;
    const [cut, last] = [rest.filter((line) => !isOf('archive')(line)), rest.findLast(isOf('archive'))];
    expect(await fault(cut)).toBe('archive');
    expect(await fault(rest.filter((line) => line !== last))).toBe('archive');
    expect(await fault(rest.filter((line) => !isOf('start')(line)))).toBe('archive');
    // More was deleted than was archived.
    const next = rest.find(isOf('entry'));
    expect(await fault(rest.filter((line) => line !== next))).toBe('missing');
    // Archives that say something else than was signed.
    const forged = (change: object, thief?: ReturnType<typeof signingKey>) =>
      rest.map((line) => {
        if (line !== last) return line;
        const { signature, ...said } = { ...(line.archive as AuditArchive), ...change };
        const bytes = Buffer.from(canonical({ format: 'plugs-audit-archive/1', ...said }));
        return {
          type: 'archive',
          archive: {
            ...said,
            signature: thief ? sign(null, bytes, thief.privateKey).toString('base64') : signature,
          },
        };
      });
    for (const change of [{ last_entry: 999 }, { retention_days: 30 }, { root: '0'.repeat(64) }])
      expect(await fault(forged(change))).toBe('signature');
    // Whoever has the key has to keep to the policy that they name.
    const thief = signingKey(Buffer.alloc(32, 7));
    const trusting = { keys: new Map([...keys, [thief.id, thief.publicKey]]) };
    const early = { key_id: thief.id, sealed_before: (last!.archive as AuditArchive).archived_at };
    expect(await fault(forged(early, thief), trusting)).toBe('archive');
    expect(await fault(forged({ key_id: thief.id, root: '0'.repeat(64) }, thief), trusting)).toBe('archive');
    // An archive from which something was taken, or to which something was done.
    const [, second] = await archives();
    const file = await filed(second!.id);
    const entry = file.find(isOf('entry'))!;
    expect(await fault(file.filter((line) => line !== entry))).toBe('checkpoint');
    const done = { ...entry, entry: { ...(entry.entry as object), action: 'login' } };
    expect(await fault(file.map((line) => (line === entry ? done : line)))).toBe('entry');
    expect(await fault(file.slice(0, -1))).toBe('cut');
  });

  test('a verifier that shares no code with ours says the same', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plugs-archives-'));
    const write = (name: string, content: string) => {
      writeFileSync(path.join(folder, name), content);
      return path.join(folder, name);
    };
    const { keys: shown } = await owner.plugs.audit_checkpoints.keys();
    const pem = write('audit.pem', shown.map(({ public_key }) => public_key).join(''));
    const kept = anchors.map((checkpoint) => `${JSON.stringify({ checkpoint })}\n`).join('');
    const kept_file = write('anchors.ndjson', kept);
    const verifier = path.resolve('examples/audit-verifier/verify.mjs');
    const said = (name: string, lines: readonly object[], ...more: string[]) => {
      const bundle = write(name, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      try {
        return execFileSync('node', [verifier, bundle, pem, ...more], { stdio: 'pipe' }).toString();
      } catch (error) {
        return (error as { stderr: Buffer }).stderr.toString();
      }
    };
    const [first, second] = await archives();
    const [one, two, rest] = [await filed(first!.id), await filed(second!.id), await live()];
    expect(said('1', one, kept_file)).toMatch(
      new RegExp(`^${first!.last_entry} entries verified, 2 anchors`),
    );
    expect(said('2', two, kept_file)).toMatch(/entries verified, 2 anchors/);
    expect(said('3', rest)).toMatch(/entries verified, 0 anchors/);
    const start = rest.find(({ type }) => type === 'start');
    const unsaid = rest.filter(({ type }) => type !== 'archive');
    expect(said('4', unsaid)).toMatch(/No archive says/);
    expect(
      said(
        '5',
        rest.filter((line) => line !== start),
      ),
    ).toMatch(/No archive says/);
    expect(said('6', two.slice(0, -1))).toMatch(/TAMPERED/);
    rmSync(folder, { recursive: true });
  });

  test('what was tampered with is neither archived nor deleted', async () => {
    const { plugs, organization } = await app.found('Tampered');
    const other = {
      ...owner,
      plugs,
      organization,
      run: ({ id }: { id: string }) => app.composition.services.jobs.runToEnd(organization, id),
    };
    const { id } = await plugs.contacts.create({ email: 'eve@example.com' });
    await seal(other);
    await plugs.organizations.update(organization, { settings: { audit_retention_days: 90 } });
    world.advance(100);
    for (const statement of [
      `delete from audit_logs where record_id = '${id}'`,
      `update audit_leaves set salt = null, values_hash = null`,
    ])
      await expect(beneath(app.db, organization, statement)).rejects.toThrow(/immutable/);
    const guards =
      engine === 'postgres'
        ? ['alter table audit_logs disable trigger user', 'alter table audit_logs enable trigger user']
        : ['drop trigger audit_logs_no_update', 'select 1'];
    await beneath(
      app.db,
      organization,
      guards[0]!,
      `update audit_logs set new_values = '{"email":"eva@example.com"}' where record_id = '${id}'`,
      guards[1]!,
    );
    const { job } = { job: await plugs.audit_archives.run() };
    expect(await other.run(job)).toMatchObject({ state: 'failed', error: { code: 'audit_tampered' } });
    expect((await plugs.audit_archives.list()).items).toEqual([]);
    expect((await plugs.audit_logs.list({ record_id: id })).items).toHaveLength(1);
  });

  test('an import whose entries are archived is not taken back', async () => {
    const { id } = await importCsv(owner, 'email,first_name\nold@example.com,Old\n');
    await seal(owner);
    world.advance(100);
    await archive(owner);
    await expect(owner.plugs.imports.undo(id, {})).rejects.toMatchObject({ code: 'audit_archived' });
  });

  test('a run that was cut off while it deleted is gone on with; a file left alone goes', async () => {
    const { plugs } = owner;
    const { files } = app.composition.services;
    await files.put(`org/${owner.organization}/audit/stray`, Buffer.from('half'));
    await plugs.contacts.create({ email: 'late@example.com' });
    await seal(owner);
    world.advance(100);
    const job = await plugs.audit_archives.run();
    await archive(owner);
    const [newest] = (await archives()).toReversed();
    // As it is when the process died behind the row of the archive.
    await tenant().write((tx) =>
      tx.updateTable('audit_archives').set({ state: 'clearing' }).where('id', '=', newest!.id).execute(),
    );
    expect(await owner.run(job)).toMatchObject({ state: 'completed' });
    expect(await plugs.audit_archives.get(newest!.id)).toMatchObject({ state: 'kept' });
    expect(await files.list(`org/${owner.organization}/audit`)).toHaveLength((await archives()).length);
  });

  test('a file is deleted on the server, and what it stood for stays proved', async () => {
    const { plugs } = owner;
    const [first] = await archives();
    const file = await filed(first!.id);
    expect(await plugs.audit_archives.remove(first!.id)).toMatchObject({ state: 'removed', file_size: null });
    expect(await plugs.audit_archives.remove(first!.id)).toMatchObject({ state: 'removed' });
    await expect(plugs.audit_archives.download(first!.id)).rejects.toMatchObject({
      code: 'audit_archive_state',
    });
    await seal(owner);
    expect((await verify(await live())).archived).toBeGreaterThan(first!.last_entry);
    expect((await verify(file)).archive?.id).toBe(first!.id);
  });
});
