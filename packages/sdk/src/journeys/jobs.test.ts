import { expect, test } from 'vitest';
import { clientFor, json, serve } from '../../test/support/server.ts';
import { jobJourneys } from './jobs.ts';

const job = {
  id: 'j1',
  kind: 'import.apply',
  state: 'running',
  progress: { done: 0, total: 10, unit: 'rows' },
  error: null,
};

test('a job is waited for, and each change of its progress is told once', async () => {
  const states = [
    { ...job, state: 'queued' },
    job,
    { ...job, progress: { ...job.progress, done: 5 } },
    { ...job, progress: { ...job.progress, done: 5 } },
    { ...job, progress: { ...job.progress, done: 10 }, state: 'completed' },
  ];
  await using server = await serve((_, response, number) => json(response, 200, states[number - 1]));
  const { client, waits } = clientFor(server);
  const told: number[] = [];
  const done = await jobJourneys(client).wait('j1', { onProgress: ({ done }) => told.push(done ?? -1) });
  expect(done.state).toBe('completed');
  expect(told).toEqual([0, 5, 10]);
  expect(waits).toEqual([100, 140, 196, expect.closeTo(274.4)]);
});

test.each(['failed', 'cancelled'])('a %s job is an error that holds the job', async (state) => {
  await using server = await serve((_, response) =>
    json(response, 200, { ...job, state, error: { code: 'storage_full', detail: 'The disk is full' } }),
  );
  const { client } = clientFor(server);
  await expect(jobJourneys(client).wait('j1')).rejects.toMatchObject({
    code: `job_${state}`,
    message: expect.stringContaining('The disk is full'),
    job: { id: 'j1', state },
  });
});

test('waiting ends at its timeout or with its signal; a restart of the server is outlived', async () => {
  await using server = await serve((_, response, number) =>
    number <= 8 ? response.destroy() : json(response, 200, job),
  );
  const { client } = clientFor(server);
  const wait = jobJourneys(client).wait;
  await expect(wait('j1', { timeout: 50 })).rejects.toMatchObject({
    code: 'timeout',
    limit: 'deadline',
    timeoutMs: 50,
  });
  expect(server.seen.length).toBeGreaterThan(8);
  await expect(wait('j1', { signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ code: 'aborted' });
});
