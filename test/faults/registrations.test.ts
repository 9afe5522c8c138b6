/** Many more people than seats, from several processes at once. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import { thorough } from '../support/thorough.ts';
import { importCsv } from '../support/transfers.ts';

const PEOPLE = thorough ? 10_000 : 300;
const SEATS = PEOPLE / 20;
const PROCESSES = 3;

describe.each(engines)('registrations on %s', (engine) => {
  let app: TestApp;
  let env: Record<string, string>;
  beforeAll(async () => {
    app = await testApp(engine);
    const { current } = app.db.secrets;
    env = { DATABASE_URL: app.db.url, DATA_DIR: app.folder, SECRET_KEY: current, LOG_LEVEL: 'error' };
  });
  afterAll(() => app?.close());

  const rush = (parts: object, ids: readonly string[]): Promise<Record<string, number>> => {
    const program = path.join(import.meta.dirname, 'register.ts');
    const data = JSON.stringify({ env, ...parts });
    const child = spawn(process.execPath, [program, data], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(ids.join('\n'));
    return json(child.stdout) as Promise<Record<string, number>>;
  };

  it(`give ${PEOPLE} people ${SEATS} seats, and nobody else one`, { timeout: 600_000 }, async () => {
    const { plugs, organization, user, ...owner } = await app.found();
    const emails = Array.from({ length: PEOPLE }, (_, i) => `p${i}@x.co\n`).join('');
    await importCsv({ plugs, organization, user, ...owner }, `email\n${emails}`);
    const contacts = await plugs.contacts.list({ limit: 200, fields: ['id'] }).toArray({ limit: PEOPLE });
    const { id: event } = await plugs.events.create({
      title: 'Rush',
      event_type: 'networking',
      status: 'published',
      start_date: '2030-01-01T08:00:00Z',
      end_date: '2030-01-01T18:00:00Z',
      timezone: 'UTC',
      max_attendees: SEATS,
    });
    const ids = contacts.map(({ id }) => id);
    const share = Math.ceil(ids.length / PROCESSES);
    const outcomes = await Promise.all(
      Array.from({ length: PROCESSES }, (_, i) =>
        rush({ organization, user, event }, ids.slice(i * share, (i + 1) * share)),
      ),
    );
    const total = (code: string) => outcomes.reduce((sum, counts) => sum + (counts[code] ?? 0), 0);
    expect({
      ...Object.assign({}, ...outcomes),
      registered: total('registered'),
      event_full: total('event_full'),
    }).toEqual({
      registered: SEATS,
      event_full: PEOPLE - SEATS,
    });
    expect((await plugs.events.get(event)).current_attendees).toBe(SEATS);
    const seated = await plugs.events.attendees(event, { limit: 200 }).toArray({ limit: PEOPLE });
    expect(new Set(seated.map(({ contact_id }) => contact_id)).size).toBe(SEATS);
  });
});
