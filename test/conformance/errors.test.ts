/** The table of errors and the server's code name the same ones, in both directions. */
import { type ErrorCode, errors } from '@the-plugs/server/generated/errors';
import { Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { isTest, sources } from '../support/imports.ts';

const server = sources().filter(({ file }) => file.startsWith('packages/server/src/') && !isTest(file));

/** Every text in the server's code that is written down as such, and what problems are made of. */
const written = new Set<string>();
const thrown = new Set<string>();
for (const { program } of server)
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && written.add(value)),
    // FAULTS and the like are tables whose keys are codes.
    Property: ({ key }) => void (key.type === 'Identifier' && written.add(key.name)),
    NewExpression: ({ callee, arguments: [code] }) => {
      const isProblem = callee.type === 'Identifier' && callee.name === 'Problem';
      if (isProblem && code?.type === 'Literal' && typeof code.value === 'string') thrown.add(code.value);
    },
  }).visit(program);

test('every code that is thrown is declared', () => {
  expect(thrown.size).toBeGreaterThan(10);
  expect([...thrown].filter((code) => !Object.hasOwn(errors, code))).toEqual([]);
});

test('every code that is declared is used', () => {
  const unused = (Object.keys(errors) as ErrorCode[]).filter((code) => !written.has(code));
  expect(unused).toEqual([]);
});
