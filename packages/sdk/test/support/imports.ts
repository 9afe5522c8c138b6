import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { json, problem, type Seen } from './server.ts';

/** What may go wrong with an upload: the answer is lost, or half of the part is. */
export type UploadFault = 'lost' | 'half' | undefined;

const counts = { read: 3, created: 2, updated: 0, unchanged: 0, skipped: 0, rejected: 1, unprocessed: 0 };

/** The import operations of a server, in memory, with the contract's states and refusals. */
export function fakeImports(fault: (upload: number) => UploadFault = () => undefined) {
  const content: Buffer[] = [];
  const calls: string[] = [];
  let uploads = 0;
  const state = {
    id: 'i1',
    resource: 'contacts',
    state: 'created',
    received_bytes: 0,
    file_size: null,
    job_id: null as string | null,
    counts,
    plan: null as unknown,
    error: null as unknown,
  };

  function put({ headers, bytes }: Seen, response: ServerResponse) {
    uploads += 1;
    if (state.state !== 'created' && state.state !== 'uploading')
      return problem(response, 409, 'import_state');
    if (Number(headers['upload-offset']) !== state.received_bytes)
      return problem(response, 409, 'upload_offset_mismatch');
    const wrong = fault(uploads);
    const kept = wrong === 'half' ? bytes.subarray(0, bytes.length >> 1) : bytes;
    content.push(kept);
    state.received_bytes += kept.length;
    state.state = 'uploading';
    if (wrong !== 'half' && headers['upload-complete'] === 'true') {
      const hash = createHash('sha256').update(Buffer.concat(content)).digest('base64');
      if (headers.digest !== `sha-256=${hash}`) return problem(response, 422, 'checksum_mismatch');
      state.state = 'uploaded';
    }
    return wrong ? response.destroy() : json(response, 200, state);
  }

  const steps: Record<string, () => unknown> = {
    'POST /api/v1/imports': () => state,
    'GET /api/v1/imports/i1': () => state,
    'POST /api/v1/imports/i1/plan': () => {
      state.state = 'planning';
      return { id: 'plan' };
    },
    'GET /api/v1/jobs/plan': () => {
      state.state = 'planned';
      state.plan = { digest: 'd1', counts };
      return {
        id: 'plan',
        kind: 'import.plan',
        state: 'completed',
        progress: { done: 3, total: 3, unit: 'rows' },
      };
    },
    'POST /api/v1/imports/i1/apply': () => {
      state.state = 'applying';
      state.job_id = 'apply';
      return { id: 'apply' };
    },
    'GET /api/v1/jobs/apply': () => {
      state.state = 'completed';
      return {
        id: 'apply',
        kind: 'import.apply',
        state: 'completed',
        progress: { done: 3, total: 3, unit: 'rows' },
      };
    },
    'POST /api/v1/imports/i1/resume': () => {
      state.state = 'applying';
      return { id: 'apply' };
    },
  };

  return {
    state,
    calls,
    steps,
    uploads: () => uploads,
    file: () => Buffer.concat(content),
    answer(seen: Seen, response: ServerResponse) {
      const call = `${seen.method} ${seen.url.pathname}`;
      calls.push(call.replace('/api/v1/', ''));
      if (call === 'PUT /api/v1/imports/i1/content') return put(seen, response);
      if (call === 'GET /api/v1/imports/i1/results/rejects') {
        return response
          .writeHead(200, { 'content-type': 'text/csv' })
          .end('email,plugs_error\nada@,format\n');
      }
      const step = steps[call];
      return step ? json(response, 200, step()) : problem(response, 404, 'route_not_found');
    },
  };
}
