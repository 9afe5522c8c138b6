import { afterEach, expect, test, vi } from 'vitest';
import { readCredentials, readSettings } from './credentials.ts';

const zoom = {
  name: 'zoom',
  title: 'Zoom',
  integration_types: ['video'],
  credentials: [
    { name: 'client_id', required: true, description: 'Of the app' },
    { name: 'client_secret', required: true, description: 'Of the app' },
    { name: 'other_secret', required: false, description: 'Of the app' },
  ],
  settings: [
    { name: 'host', required: true, type: 'string', description: 'Who holds it', options: [] },
    { name: 'tags', required: false, type: 'list', description: 'Some', options: ['a', 'b'] },
    { name: 'registrants', required: false, type: 'boolean', description: 'Whether', options: [] },
    { name: 'fields', required: false, type: 'object', description: 'Which', options: [] },
  ],
} as const;

afterEach(() => vi.unstubAllEnvs());

test('credentials come from the environment, and the rest is asked for, secrets unseen', async () => {
  vi.stubEnv('ZOOM_CLIENT_ID', '');
  vi.stubEnv('ZOOM_OTHER_SECRET', 'o');
  const asked: string[] = [];
  const ask = async (question: string, kind: string) => {
    asked.push(`${kind} ${question}`);
    return 'typed';
  };
  const { signal } = new AbortController();
  expect(await readCredentials(zoom as never, undefined, ask, signal)).toEqual({
    client_id: 'typed',
    client_secret: 'typed',
    other_secret: 'o',
  });
  expect(asked).toEqual(['input client_id (Of the app)', 'password client_secret (Of the app)']);
});

test('settings are read as the provider says they are', () => {
  const given = ['host=a=b', 'tags=a, b', 'registrants=false', 'fields={"A":"b"}'];
  expect(readSettings(zoom as never, given)).toEqual({
    host: 'a=b',
    tags: ['a', 'b'],
    registrants: false,
    fields: { A: 'b' },
  });
  for (const wrong of ['host', 'hosts=a', 'fields={'])
    expect(() => readSettings(zoom as never, [wrong])).toThrow();
});
