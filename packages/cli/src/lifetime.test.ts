import { expect, test } from 'vitest';
import { conclude, endAfter, untilEnded } from './lifetime.ts';

// A data folder that is slow to close: the command has said how to go on, and that must reach the person.
test('what a command concluded is told even where tidying up outlasts the grace', async () => {
  endAfter(1);
  const tidying = new Promise<never>(() => {});
  await expect(untilEnded(tidying)).rejects.toMatchObject({ code: 'timed_out' });
  conclude(new Error('plugs imports resume 1'));
  await expect(untilEnded(tidying)).rejects.toThrow('plugs imports resume 1');
});
