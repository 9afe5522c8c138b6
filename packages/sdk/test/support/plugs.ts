import type { ServerResponse } from 'node:http';
import { FakeImports } from './imports.ts';
import { contact, json, problem, type Seen, type Server, serve } from './server.ts';

const taken = { code: 'duplicate_key', status: 409, title: 'Taken', detail: 'The e-mail is taken.' };

/** Enough of The Plugs to run the examples of the README against it. */
export function servePlugs(page = ''): Promise<Server> {
  const imports = new FakeImports();
  const answers: Record<string, (seen: Seen, response: ServerResponse) => unknown> = {
    'GET /': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    'GET /api/v1/contacts': ({ url }, response) => {
      const second = url.searchParams.get('cursor') === '2';
      const items = [{ ...contact, email: second ? 'grace@analytical.example' : contact.email }];
      json(response, 200, { items, next_cursor: second ? null : '2' });
    },
    [`GET /api/v1/contacts/${contact.id}`]: (_, response) => problem(response, 404, 'not_found'),
    'POST /api/v1/contacts': ({ body }, response) =>
      body.includes('taken@') ? json(response, 409, taken) : json(response, 201, contact),
    'POST /api/v1/contacts/batch': (_, response) =>
      json(response, 207, {
        results: [
          { status: 201, data: contact },
          { status: 409, problem: taken },
        ],
      }),
    'POST /api/v1/auth/login': (_, response) =>
      json(response, 200, { access_token: 'a1', refresh_token: 'r1', expires_in: 10 }),
    'POST /api/v1/auth/refresh': (_, response) =>
      json(response, 200, { access_token: 'a2', refresh_token: 'r2', expires_in: 1800 }),
    'GET /api/v1/auth/whoami': ({ headers }, response) =>
      json(response, 200, { name: headers.authorization === 'Bearer a2' ? 'Ada Lovelace' : 'nobody' }),
    'POST /api/v1/exports': (_, response) =>
      json(response, 201, { id: 'e1', state: 'created', job_id: 'export' }),
    'GET /api/v1/jobs/export': (_, response) =>
      json(response, 200, { id: 'export', state: 'completed', progress: {} }),
    'GET /api/v1/exports/e1': (_, response) => json(response, 200, { id: 'e1', state: 'completed' }),
    'GET /api/v1/exports/e1/content': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': 7 }).end('email\na'),
  };
  return serve((seen, response) => {
    const answer = answers[`${seen.method} ${seen.url.pathname}`] ?? imports.answer;
    return answer(seen, response);
  });
}
