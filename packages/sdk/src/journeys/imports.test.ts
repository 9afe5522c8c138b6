import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { FakeImports } from '../../test/support/imports.ts';
import { clientFor, json, serve } from '../../test/support/server.ts';
import { type ImportProgress, importJourneys } from './imports.ts';
import type { UploadSource } from './upload.ts';

const file = randomBytes(10_000);
const run = { resource: 'contacts', source: file, partSize: 3000 } as const;

async function* pieces(size = 777) {
  for (let at = 0; at < file.length; at += size) yield new Uint8Array(file.subarray(at, at + size));
}

test('a file goes in and comes to its counts and results', async () => {
  const fake = new FakeImports();
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  const told: ImportProgress[] = [];
  const outcome = await importJourneys(client).run({
    ...run,
    fileName: 'leads.csv',
    fileSize: file.length,
    options: { match_on: 'email' },
    plan: true,
    onProgress: (progress) => told.push(progress),
  });
  expect(fake.file().equals(file)).toBe(true);
  expect(outcome.counts).toMatchObject({ read: 3, created: 2, rejected: 1 });
  expect(await new Response((await outcome.rejects()).body).text()).toBe('email,plugs_error\nada@,format\n');
  expect(JSON.parse(server.seen[0]!.body)).toEqual({
    match_on: 'email',
    resource: 'contacts',
    file_name: 'leads.csv',
    file_size: 10_000,
  });
  const puts = server.seen.filter(({ method }) => method === 'PUT');
  expect(
    puts.map(({ headers }) => [headers['upload-offset'], headers['upload-complete'], 'digest' in headers]),
  ).toEqual([
    ['0', 'false', false],
    ['3000', 'false', false],
    ['6000', 'false', false],
    ['9000', 'true', true],
  ]);
  expect(told.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
    'upload 0/10000',
    'upload 3000/10000',
    'upload 6000/10000',
    'upload 9000/10000',
    'upload 10000/10000',
    'plan 3/3',
    'apply 3/3',
  ]);
  const apply = server.seen.find(({ url }) => url.pathname.endsWith('/apply'));
  expect(apply?.body).toBe('{"plan":"d1"}');
});

test('without a plan the file is read once, after a look at it', async () => {
  const fake = new FakeImports();
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  const looked: string[] = [];
  await importJourneys(client).run({ ...run, onUploaded: ({ state }) => void looked.push(state) });
  expect(looked).toEqual(['uploaded']);
  expect(fake.calls).not.toContain('POST imports/i1/plan');
  expect(server.seen.find(({ url }) => url.pathname.endsWith('/apply'))?.body).toBe('{}');
});

test('a detached run leaves the rest to the server, and is waited for later, in its own way', async () => {
  const fake = new FakeImports();
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  const { run: start } = importJourneys(client);
  expect((await start({ ...run, detach: true })).import.state).toBe('applying');
  expect(fake.calls).not.toContain('GET jobs/apply');
  const waited: string[] = [];
  await start({
    ...run,
    resume: 'i1',
    wait: async (id) => {
      waited.push(id);
      fake.state.state = 'completed';
      return { id } as never;
    },
  });
  expect(waited).toEqual(['apply']);
});

test('a dry run stops at the plan', async () => {
  const fake = new FakeImports();
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  const { import: planned } = await importJourneys(client).run({ ...run, dryRun: true });
  expect(planned.state).toBe('planned');
  expect(fake.calls).not.toContain('POST imports/i1/apply');
});

const sources: [string, UploadSource][] = [
  ['a Blob', new Blob([file])],
  ['an ArrayBuffer', new Uint8Array(file).buffer],
  ['a Web stream', new Blob([file]).stream()],
  ['an async iterable', pieces()],
  ['large pieces', pieces(9_999)],
  ['a function', () => pieces()],
];

test.each(sources)('%s is a source', async (_, source) => {
  const fake = new FakeImports();
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  await importJourneys(client).run({ ...run, source });
  expect(fake.file().equals(file)).toBe(true);
});

test.each([0, 1, 2999, 3000, 3001, 6000])('a file of %i bytes is uploaded to its end', async (size) => {
  const fake = new FakeImports();
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  await importJourneys(client).run({ ...run, source: file.subarray(0, size), dryRun: true });
  expect(fake.file().equals(file.subarray(0, size))).toBe(true);
  expect(fake.uploads).toBe(Math.max(1, Math.ceil(size / 3000)));
});

test.each(['lost', 'half'] as const)(
  'every other upload is %s: the file arrives whole and once',
  async (fault) => {
    const fake = new FakeImports((upload) => (upload % 2 === 1 ? fault : undefined));
    await using server = await serve(fake.answer);
    const { client } = clientFor(server);
    const outcome = await importJourneys(client).run({ ...run, source: pieces() });
    expect(outcome.import.state).toBe('completed');
    expect(fake.file().equals(file)).toBe(true);
    expect(fake.uploads).toBeGreaterThanOrEqual(8);
  },
);

test('an upload cut by its caller goes on where it was, with the same file only', async () => {
  const fake = new FakeImports();
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  const abort = new AbortController();
  const first = importJourneys(client).run({
    ...run,
    signal: abort.signal,
    onProgress: ({ done }) => done >= 6000 && abort.abort(),
  });
  await expect(first).rejects.toMatchObject({ code: 'aborted' });
  expect(fake.state).toMatchObject({ state: 'uploading', received_bytes: 6000 });
  const other = importJourneys(client).run({ ...run, source: randomBytes(10_000), resume: 'i1' });
  await expect(other).rejects.toMatchObject({ code: 'checksum_mismatch' });
  const shorter = importJourneys(client).run({ ...run, source: file.subarray(0, 5000), resume: 'i1' });
  await expect(shorter).rejects.toMatchObject({ code: 'source_changed' });
});

test('an import is resumed from any state, and nothing is done twice', async () => {
  const fake = new FakeImports();
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  const { run: start } = importJourneys(client);
  const abort = new AbortController();
  const stopAt = (step: string) =>
    start({
      ...run,
      resume: 'i1',
      signal: abort.signal,
      onProgress: (told) => told.step === step && abort.abort(),
    });
  await start({ ...run, dryRun: true });
  const uploads = fake.uploads;
  await stopAt('apply').catch(() => {});
  const outcome = await start({ ...run, resume: 'i1' });
  expect(outcome.import.state).toBe('completed');
  expect(fake.uploads).toBe(uploads);
  expect(fake.calls.filter((call) => call.startsWith('POST'))).toEqual([
    'POST imports',
    'POST imports/i1/plan',
    'POST imports/i1/apply',
  ]);
});

test('a failed import is an error with its counts; run again it resumes', async () => {
  const fake = new FakeImports();
  fake.steps['GET jobs/apply'] = () => {
    fake.state.state = 'failed';
    fake.state.error = { code: 'storage_full', detail: 'The disk is full.', hint: 'Make room.' };
    return { id: 'apply', kind: 'import.apply', state: 'failed', progress: {}, error: fake.state.error };
  };
  await using server = await serve(fake.answer);
  const { client } = clientFor(server);
  await expect(importJourneys(client).run(run)).rejects.toMatchObject({
    code: 'import_failed',
    hint: 'Make room.',
    outcome: { counts: { rejected: 1 } },
    cause: { code: 'job_failed' },
  });
  fake.steps['GET jobs/apply'] = () => {
    fake.state.state = 'completed';
    return { id: 'apply', kind: 'import.apply', state: 'completed', progress: {} };
  };
  expect((await importJourneys(client).run({ ...run, resume: 'i1' })).import.state).toBe('completed');
  expect(fake.calls).toContain('POST imports/i1/resume');
});

test('an undone import cannot be run again', async () => {
  await using server = await serve((_, response) =>
    json(response, 200, { id: 'i1', state: 'undone', counts: {}, plan: null, error: null }),
  );
  const { client } = clientFor(server);
  await expect(importJourneys(client).run({ ...run, resume: 'i1' })).rejects.toMatchObject({
    code: 'import_undone',
  });
});
