import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLog, type LogLevel } from './log.ts';
import { withLogContext } from './log-context.ts';
import { fixedWorld } from './world.ts';

function capture(format: 'json' | 'pretty' = 'json', level: LogLevel = 'info') {
  const lines: string[] = [];
  const world = fixedWorld({ start: '2026-11-23T20:15:00.000Z', seed: 'log' });
  const log = createLog({ world, level, format, out: { write: (line: string) => lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1)!) as Record<string, unknown> };
}

describe('createLog', () => {
  it('writes one JSON object a line with the time of the world', () => {
    const { log, last } = capture();
    log.info({ rows: 3 }, 'import finished');
    expect(last()).toEqual({
      level: 'info',
      time: '2026-11-23T20:15:00.000Z',
      rows: 3,
      msg: 'import finished',
    });
  });

  it('keeps quiet below its level', () => {
    const { log, lines } = capture('json', 'warn');
    log.info('not this');
    expect(lines).toEqual([]);
  });

  it('adds the context of the request, across awaits and nested', async () => {
    const { log, last } = capture();
    await withLogContext({ request_id: 'r-1' }, async () => {
      await sleep(1);
      await withLogContext({ job_id: 'j-1' }, async () => log.info('inside'));
    });
    expect(last()).toMatchObject({ request_id: 'r-1', job_id: 'j-1' });
    log.info('outside');
    expect(last()).not.toHaveProperty('request_id');
  });

  it('cannot be made to write a second line', () => {
    const { log, lines } = capture();
    log.info({ name: 'a\n{"level":"fatal"}' }, 'b\r\n{"level":"fatal"}');
    expect(lines).toHaveLength(1);
    expect(lines[0]!.trimEnd()).not.toMatch(/[\r\n]/);
  });
});

describe('secrets', () => {
  const canary = 'canary-4b1d';

  it.each([
    ['by name', { password: canary, new_password: canary, access_token: canary, SECRET_KEY: canary }],
    ['in headers', { req: { headers: { authorization: canary, cookie: [canary], 'x-api-key': canary } } }],
    ['as objects', { integration: { credentials: { user: canary } } }],
    ['the text of e-mails', { message: { to: 'a@b.c', subject: 's', text: canary, html: canary } }],
    ['deep inside', { a: { b: { c: { d: [{ refresh_token: canary }] } } } }],
  ])('never reach a line: %s', (_, entry) => {
    const { log, lines } = capture();
    log.error(entry, 'told');
    expect(lines[0]).not.toContain(canary);
  });

  it('never reach a line in texts, errors, causes and child loggers', () => {
    const { log, lines } = capture();
    const jwt = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ1In0.c2lnbmF0dXJl';
    const token = 'plugs_st_0123456789abcdefghijABCDEFGHIJ';
    log.info(`Authorization: Bearer ${canary}`);
    log.info({ header: jwt }, `got ${jwt} and ${token}`);
    log.error(new Error(`cannot open postgres://plugs:${canary}@db/plugs`, { cause: new Error(token) }));
    log.error({ err: Object.assign(new Error('duplicate key'), { detail: canary, code: '23505' }) });
    log.child({ token: canary }).info('child');
    expect(lines).toHaveLength(5);
    for (const secret of [canary, jwt, token]) expect(lines.join('')).not.toContain(secret);
    expect(lines.join('')).toContain('23505');
  });

  it('leaves the rest readable, with its stack', () => {
    const { log, last } = capture();
    log.error({ err: new Error('boom'), count: 10n, file: Buffer.alloc(5) }, 'failed');
    expect(last()).toMatchObject({
      count: '10',
      file: '[5 bytes]',
      err: { type: 'Error', message: 'boom', stack: expect.stringContaining('log.test') },
    });
  });

  it('survives circular values', () => {
    const { log, lines } = capture();
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    log.info({ loop }, 'fine');
    expect(lines).toHaveLength(1);
  });
});

describe('pretty', () => {
  it('is one line for a person, without live control characters', () => {
    const { log, lines } = capture('pretty');
    log.warn({ name: '\u001b[31mred\u202e' }, 'line\nbreak');
    expect(lines).toEqual(['20:15:00.000 WARN  line\\u000abreak name="\\u001b[31mred\\u202e"\n']);
  });
});
