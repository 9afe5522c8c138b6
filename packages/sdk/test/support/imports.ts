import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { json, problem, type Seen } from './server.ts';

/** What may go wrong with an upload: its answer is lost, or half of its bytes are. */
export type UploadFault = 'lost' | 'half' | undefined;

const counts = { read: 3, created: 2, updated: 0, unchanged: 0, skipped: 0, rejected: 1, unprocessed: 0 };
const progress = { done: 3, total: 3, unit: 'rows' };

/** The import operations of a server, in memory, with the contract's states and refusals. */
export class FakeImports {
  readonly calls: string[] = [];
  readonly state = {
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
  /** What each call does and answers; a test may put another in its place. */
  readonly steps: Record<string, () => unknown> = {
    'POST imports': () => this.state,
    'GET imports/i1': () => this.state,
    'POST imports/i1/plan': () => this.#move('planning', null, { id: 'plan' }),
    'GET jobs/plan': () => {
      this.state.plan = { digest: 'd1', counts };
      return this.#move('planned', null, { id: 'plan', kind: 'import.plan', state: 'completed', progress });
    },
    'POST imports/i1/apply': () => this.#move('applying', 'apply', { id: 'apply' }),
    'GET jobs/apply': () =>
      this.#move('completed', 'apply', { id: 'apply', kind: 'import.apply', state: 'completed', progress }),
    'POST imports/i1/resume': () => this.#move('applying', 'apply', { id: 'apply' }),
  };
  uploads = 0;
  readonly #content: Buffer[] = [];
  readonly #fault: (upload: number) => UploadFault;

  /** @param fault says what goes wrong with an upload, by its number from 1 */
  constructor(fault: (upload: number) => UploadFault = () => undefined) {
    this.#fault = fault;
  }

  /** The bytes that have arrived. */
  file(): Buffer {
    return Buffer.concat(this.#content);
  }

  readonly answer = (seen: Seen, response: ServerResponse) => {
    const call = `${seen.method} ${seen.url.pathname.replace('/api/v1/', '')}`;
    this.calls.push(call);
    if (call === 'PUT imports/i1/content') return this.#put(seen, response);
    if (call === 'GET imports/i1/results/rejects') {
      return response.writeHead(200, { 'content-type': 'text/csv' }).end('email,plugs_error\nada@,format\n');
    }
    const step = this.steps[call];
    return step ? json(response, 200, step()) : problem(response, 404, 'route_not_found');
  };

  #move(state: string, job: string | null, answer: unknown): unknown {
    this.state.state = state;
    this.state.job_id = job;
    return answer;
  }

  #put({ headers, bytes }: Seen, response: ServerResponse) {
    const { state } = this;
    this.uploads += 1;
    if (!['created', 'uploading'].includes(state.state)) return problem(response, 409, 'import_state');
    if (Number(headers['upload-offset']) !== state.received_bytes) {
      return problem(response, 409, 'upload_offset_mismatch');
    }
    const fault = this.#fault(this.uploads);
    const kept = fault === 'half' ? bytes.subarray(0, bytes.length >> 1) : bytes;
    this.#content.push(kept);
    state.received_bytes += kept.length;
    state.state = 'uploading';
    if (fault !== 'half' && headers['upload-complete'] === 'true') {
      const hash = createHash('sha256').update(this.file()).digest('base64');
      if (headers.digest !== `sha-256=${hash}`) return problem(response, 422, 'checksum_mismatch');
      state.state = 'uploaded';
    }
    return fault ? response.destroy() : json(response, 200, state);
  }
}
