import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { Problem } from '../lib/problem.ts';
import { Interrupted, Threads } from './thread.ts';

type What = 'answer' | 'report' | 'fail' | 'die' | 'wait';

/** Does what it is told, and says which thread it was. */
const source = `
  const { threadId } = require('node:worker_threads');
  import(${JSON.stringify(new URL('./thread.ts', import.meta.url).href)}).then(({ Interrupted, serveThread }) =>
    serveThread(async (what, line) => {
      if (what === 'report') for (let n = 1; n <= 3; n += 1) line.progress(n);
      if (what === 'fail') throw new Error('It broke.');
      if (what === 'die') process.exit(3);
      while (what === 'wait') {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (line.stopped()) throw new Interrupted('It was stopped.');
      }
      return threadId;
    }),
  );`;

const threads = () => new Threads<What, number, number>(() => new Worker(source, { eval: true }));
const never = new AbortController().signal;
const silent = () => {};

test('a thread that did its work does the next, and tells only of that', async () => {
  const pool = threads();
  const first: number[] = [];
  const one = await pool.run('report', never, (point) => first.push(point));
  const second: number[] = [];
  const two = await pool.run('report', never, (point) => second.push(point));
  expect(two).toBe(one);
  expect([first, second]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
});

test('work at the same time is done by a thread each', async () => {
  const pool = threads();
  const ids = await Promise.all([1, 2, 3].map(() => pool.run('answer', never, silent)));
  expect(new Set(ids).size).toBe(3);
});

test.each(['fail', 'die'] as const)('a thread whose work ends by "%s" is not used again', async (end) => {
  const pool = threads();
  const before = await pool.run('answer', never, silent);
  const failure = await pool.run(end, never, silent).catch((error: unknown) => error);
  if (end === 'fail') expect(failure).toBeInstanceOf(Problem);
  else expect(failure).toHaveProperty('message', 'The thread ended with code 3.');
  expect(await pool.run('answer', never, silent)).not.toBe(before);
});

test('work is stopped, before it begins too, and what comes after it is not', async () => {
  const pool = threads();
  const stopping = new AbortController();
  const waiting = pool.run('wait', stopping.signal, silent);
  stopping.abort();
  await expect(waiting).rejects.toBeInstanceOf(Interrupted);
  await expect(pool.run('wait', stopping.signal, silent)).rejects.toBeInstanceOf(Interrupted);
  await expect(pool.run('answer', never, silent)).resolves.toBeTypeOf('number');
});
