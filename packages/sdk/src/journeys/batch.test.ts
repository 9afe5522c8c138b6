import { expect, test } from 'vitest';
import { PlugsApiError } from '../core/errors.ts';
import { DuplicateKeyError } from '../generated/errors.ts';
import { batchItems } from './batch.ts';

test('a batch is a union: done, or the error the single call would have thrown', () => {
  const items = batchItems<{ id: string }>({
    results: [
      { status: 201, data: { id: 'a' } },
      { status: 409, problem: { code: 'duplicate_key', detail: 'It exists.', request_id: 'r1' } },
      { status: 204 },
      { status: 418, problem: { code: 'constructor', title: 'Odd' } },
    ],
  });
  const [created, refused, deleted, odd] = items;
  expect(created).toEqual({ ok: true, status: 201, data: { id: 'a' } });
  expect(refused?.ok === false && refused.error).toBeInstanceOf(DuplicateKeyError);
  expect(refused).toMatchObject({ ok: false, error: { status: 409, detail: 'It exists.', requestId: 'r1' } });
  expect(deleted).toEqual({ ok: true, status: 204, data: undefined });
  expect(odd?.ok === false && odd.error.constructor).toBe(PlugsApiError);
});
