/**
 * Files stay under 400 lines and functions under 70. What is longer stands in too-long.json with its length, and that
 * list only shrinks: growing is refused, and a number above the truth must come down to it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { isTest, type Source, sources } from '../support/imports.ts';

const fileLimit = 400;
const functionLimit = 70;

type Lengths = Record<string, number>;
const tooLong = JSON.parse(readFileSync(path.join(import.meta.dirname, 'too-long.json'), 'utf8')) as {
  files: Lengths;
  functions: Lengths;
};

const all = sources();

function expectRatchet(actual: Lengths, known: Lengths): void {
  const complaints = [
    ...Object.entries(actual).map(([name, lines]) => {
      const listed = known[name];
      if (listed === undefined) return `${name} has ${lines} lines: split it where it changes its subject`;
      if (lines > listed) return `${name} grew from ${listed} to ${lines} lines: it may only shrink`;
      return lines < listed && `${name} shrank to ${lines} lines: write that into too-long.json`;
    }),
    ...Object.keys(known).map(
      (name) => !(name in actual) && `${name} is short enough now: take it out of too-long.json`,
    ),
  ];
  expect(complaints.filter(Boolean)).toEqual([]);
}

/** The functions of a source above the limit, by name; one without a name is called by its line. */
function longFunctions({ program, file, lineAt }: Source): Lengths {
  const found: Lengths = {};
  const names = new Map<number, string>();
  const note = (node: { start: number; end: number; id?: { name: string } | null }) => {
    const lines = lineAt(node.end) - lineAt(node.start) + 1;
    const name = node.id?.name ?? names.get(node.start) ?? `line ${lineAt(node.start)}`;
    if (lines > functionLimit) found[`${file} ${name}`] = lines;
  };
  new Visitor({
    VariableDeclarator: ({ id, init }) =>
      void (id.type === 'Identifier' && init && names.set(init.start, id.name)),
    Property: ({ key, value }) => void (key.type === 'Identifier' && names.set(value.start, key.name)),
    MethodDefinition: ({ key, value }) =>
      void (key.type === 'Identifier' && names.set(value.start, key.name)),
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  }).visit(program);
  return found;
}

test('no file is too long', () => {
  const lengths = all.map(({ file, text }) => [file, text.trimEnd().split('\n').length] as const);
  expectRatchet(Object.fromEntries(lengths.filter(([, lines]) => lines > fileLimit)), tooLong.files);
});

test('no function is too long', () => {
  // In a test file, describe() is a heading, not a function; a migration is a list that never changes again.
  const judged = all.filter(({ file }) => !isTest(file) && !file.includes('/migrations/'));
  expectRatchet(Object.assign({}, ...judged.map(longFunctions)), tooLong.functions);
});
