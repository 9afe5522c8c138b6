import { expect, test } from 'vitest';
import { clientFor, json, problem, serve } from '../../test/support/server.ts';
import { exportJourneys } from './exports.ts';

function fakeExports(end: string) {
  let state = 'created';
  return serve((seen, response) => {
    const call = `${seen.method} ${seen.url.pathname.replace('/api/v1/', '')}`;
    if (call === 'POST exports') return json(response, 201, { id: 'e1', state, job_id: 'j1' });
    if (call === 'GET jobs/j1') {
      state = end;
      return json(response, 200, {
        id: 'j1',
        state: 'completed',
        progress: { done: 2, total: 2, unit: 'rows' },
      });
    }
    if (call === 'GET exports/e1') return json(response, 200, { id: 'e1', state, rows: 2 });
    if (call !== 'GET exports/e1/content') return problem(response, 404, 'route_not_found');
    response
      .writeHead(200, { 'content-type': 'text/csv', etag: '"c1"', 'content-length': 7 })
      .end('email\na');
  });
}

test('an export is created, waited for and streamed', async () => {
  await using server = await fakeExports('completed');
  const { client } = clientFor(server);
  const told: unknown[] = [];
  const file = await exportJourneys(client).download(
    { resource: 'contacts', format: 'csv' },
    { onProgress: ({ done }) => told.push(done) },
  );
  expect(await new Response(file.body).text()).toBe('email\na');
  expect([file.export.rows, file.etag, file.size, told]).toEqual([2, '"c1"', 7, [2]]);
  expect(JSON.parse(server.seen[0]!.body)).toEqual({ resource: 'contacts', format: 'csv' });
});

test('by its id a finished export is only downloaded', async () => {
  await using server = await fakeExports('completed');
  const { client } = clientFor(server);
  const { data } = await exportJourneys(client).download('e1').withResponse();
  expect(await new Response(data.body).text()).toBe('email\na');
  expect(server.seen).toHaveLength(1);
});

test('an export that did not complete says what it is', async () => {
  await using server = await fakeExports('expired');
  const { client } = clientFor(server);
  await expect(exportJourneys(client).download({ resource: 'contacts' })).rejects.toMatchObject({
    code: 'export_expired',
  });
});
