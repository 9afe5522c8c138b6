import { PlugsApiError, PlugsNetworkError, PlugsTimeoutError } from '@the-plugs/sdk/core';
import { StartRefusal } from '@the-plugs/server/lib/start-refusal';
import { describe, expect, it } from 'vitest';
import { parseDuration } from './duration.ts';
import { CliError, describeError } from './errors.ts';
import { exitCodeMeaning } from './exit-codes.ts';

function answered(status: number, problem: object = {}): PlugsApiError {
  return new PlugsApiError({ operation: 'contacts.get', response: new Response(null, { status }), problem });
}

/** An error as Node throws it. */
function failure(code: string, more: object = {}): Error {
  return Object.assign(new Error(`${code}: it failed`), { code, ...more });
}

describe('exit codes', () => {
  it.each([
    [answered(401, { code: 'unauthenticated' }), 3],
    [answered(403, { code: 'missing_scope' }), 3],
    [answered(404, { code: 'not_found' }), 1],
    [answered(400, { code: 'invalid_request' }), 2],
    [answered(409, { code: 'duplicate_key' }), 7],
    [answered(412, { code: 'precondition_failed' }), 7],
    [answered(409, { code: 'plan_stale' }), 7],
    [answered(422, { code: 'validation_failed' }), 1],
    [answered(429, { code: 'rate_limited' }), 5],
    [answered(500, { code: 'internal_error' }), 1],
    [answered(503, { code: 'storage_unavailable' }), 4],
    [answered(502), 4],
    [answered(504, { code: 'deadline_exceeded' }), 8],
    [new PlugsTimeoutError('contacts.get', 'attempt', 5), 8],
    [new PlugsNetworkError('no answer', { cause: failure('ECONNREFUSED') }), 4],
    [new PlugsNetworkError('no answer', { cause: failure('DEPTH_ZERO_SELF_SIGNED_CERT') }), 4],
    [new CliError('needs_yes', 'no'), 7],
    [new StartRefusal('not so', 'so'), 7],
    [new CliError('partly_done', 'some'), 6],
    [new CliError('interrupted', 'stop'), 130],
    [new Error('surprise'), 1],
    ['a thrown string', 1],
  ])('%s ends with %i', (error, code) => {
    expect(describeError(error).exit_code).toBe(code);
    expect(Object.keys(exitCodeMeaning)).toContain(String(code));
  });
});

describe('what is told', () => {
  it('everything a problem holds', () => {
    const errors = [{ pointer: '/email', rule: 'format', message: 'Not an e-mail address.', value: 'ada' }];
    const problem = {
      code: 'validation_failed',
      detail: 'One field is wrong.',
      hint: 'Fix it.',
      request_id: 'r1',
      errors,
    };
    expect(describeError(answered(422, problem))).toEqual({
      code: 'validation_failed',
      message: 'One field is wrong.',
      where: 'contacts.get',
      errors,
      hint: 'Fix it.',
      status: 422,
      request_id: 'r1',
      exit_code: 1,
    });
  });

  it('the next command where the table has one', () => {
    expect(describeError(answered(401, { code: 'token_expired' })).next).toEqual(['plugs auth login']);
  });

  it('files in words', () => {
    const error = failure('ENOENT', { syscall: 'open', path: 'leads.csv' });
    expect(describeError(error).message).toBe('Cannot read leads.csv: no such file or folder.');
    expect(describeError(failure('ENOSPC', { syscall: 'write' })).code).toBe('file_unwritable');
  });

  it('a CLI error below an SDK error wins: it knows more', () => {
    const inner = new CliError('keychain_unavailable', 'No keychain.');
    expect(describeError(new PlugsNetworkError('no answer', { cause: inner })).code).toBe(
      'keychain_unavailable',
    );
  });
});

describe('durations', () => {
  it.each([
    ['30', 30_000],
    ['500ms', 500],
    ['1.5s', 1500],
    ['5m', 300_000],
    ['1h', 3_600_000],
  ])('%s', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  it.each(['', '0', '-1', 'soon', '5d'])('%j is refused', (text) => {
    expect(() => parseDuration(text)).toThrow('not a duration');
  });
});
