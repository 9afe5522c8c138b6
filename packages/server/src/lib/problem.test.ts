import { describe, expect, it } from 'vitest';
import { Problem, toProblem, toProblemDocument } from './problem.ts';

const context = { instance: '/api/v1/contacts', requestId: 'r-1' };

function fault(code: string, message = 'secret detail'): Error {
  return Object.assign(new Error(message), { code });
}

describe('Problem', () => {
  it('becomes an RFC 9457 document with code, hint and request id', () => {
    const problem = new Problem('validation_failed', 'One field is wrong.', {
      errors: [{ pointer: '/email', rule: 'format', message: 'must be an e-mail address', value: 'x' }],
    });
    const document = toProblemDocument(problem, context);
    expect(document).toMatchObject({
      type: 'urn:the-plugs:error:validation_failed',
      status: 422,
      detail: 'One field is wrong.',
      instance: '/api/v1/contacts',
      code: 'validation_failed',
      request_id: 'r-1',
      errors: [{ pointer: '/email', rule: 'format', message: 'must be an e-mail address', value: 'x' }],
    });
    expect(document.title).not.toBe('');
    expect(document.hint).not.toBe('');
  });

  it('leaves out errors when there are none', () => {
    expect(toProblemDocument(new Problem('not_found', 'No such contact.'), context)).not.toHaveProperty(
      'errors',
    );
  });

  it('carries the header fields its status demands, and its own before those', () => {
    expect(new Problem('unauthenticated', 'No token.').headers).toEqual({ 'WWW-Authenticate': 'Bearer' });
    expect(new Problem('rate_limited', 'Slow down.', { headers: { 'Retry-After': '30' } }).headers).toEqual({
      'Retry-After': '30',
    });
    expect(new Problem('not_found', 'No such contact.').headers).toEqual({});
  });
});

describe('toProblem', () => {
  it('keeps a problem as it is', () => {
    const problem = new Problem('not_found', 'No such contact.');
    expect(toProblem(problem)).toBe(problem);
  });

  it.each([
    ['SQLITE_FULL', 'storage_full', 507],
    ['ENOSPC', 'storage_full', 507],
    ['EDQUOT', 'storage_full', 507],
    ['53100', 'storage_full', 507],
    ['SQLITE_BUSY', 'storage_unavailable', 503],
    ['SQLITE_BUSY_SNAPSHOT', 'storage_unavailable', 503],
    ['SQLITE_IOERR_WRITE', 'storage_unavailable', 503],
    ['ECONNREFUSED', 'storage_unavailable', 503],
    ['08006', 'storage_unavailable', 503],
    ['57P01', 'storage_unavailable', 503],
    ['53300', 'storage_unavailable', 503],
    ['57014', 'deadline_exceeded', 504],
    ['SQLITE_CONSTRAINT_UNIQUE', 'internal_error', 500],
    ['42601', 'internal_error', 500],
    ['ENOENT', 'internal_error', 500],
  ])('maps %s to %s', (code, expected, status) => {
    const error = fault(code);
    const problem = toProblem(error);
    expect([problem.code, problem.status]).toEqual([expected, status]);
    expect(problem.cause).toBe(error);
    expect(JSON.stringify(toProblemDocument(problem, context))).not.toContain('secret');
  });

  it('finds the fault behind wrappers, and connections lost without a code', () => {
    const wrapped = new Error('Cannot write file', { cause: new Error('layer', { cause: fault('ENOSPC') }) });
    expect(toProblem(wrapped).code).toBe('storage_full');
    for (const message of [
      'Connection terminated unexpectedly',
      'Client has encountered a connection error and is not queryable',
      'Client was closed and is not queryable',
    ])
      expect(toProblem(new Error(message)).code, message).toBe('storage_unavailable');
  });

  it('makes an internal error of what is no error at all', () => {
    expect(toProblem('thrown text').code).toBe('internal_error');
    expect(toProblem(undefined).code).toBe('internal_error');
  });

  it('survives an error that is its own cause', () => {
    const loop = new Error('loop');
    loop.cause = loop;
    expect(toProblem(loop).code).toBe('internal_error');
  });
});
