import { expect, test } from 'vitest';
import { blocksOf, patternOf } from './blocks.ts';

const page = [
  'Text',
  '```bash',
  'never run',
  '```',
  '```bash run exit=6',
  'plugs import contacts leads.csv',
  '```',
  '```text output',
  '2 created in … s',
  '```',
  '',
].join('\n');

test('only marked blocks run, with the exit code and the output the page shows', () => {
  expect(blocksOf(page)).toEqual([
    { line: 5, script: 'plugs import contacts leads.csv\n', exit: 6, output: '2 created in … s\n' },
  ]);
});

test('an ellipsis stands for what differs; nothing else does', () => {
  expect('2 created in 0.1 s').toMatch(patternOf('2 created in … s\n'));
  expect('3 created in 0.1 s').not.toMatch(patternOf('2 created in … s\n'));
  expect('first\nb\nc\nlast').toMatch(patternOf('first\n…\nlast\n'));
});
