/** How syncs with an emulated HubSpot account end: what both sides hold then, and what the logs say of it. */
import { expect } from 'vitest';
import type { Owner } from './app.ts';
import type { HubspotBench } from './hubspot.ts';

/** More syncs than any fault needs to be over. */
const MOST = 12;

/** Time passes, here and in the account alike. */
export const pass = (bench: HubspotBench, ms: number): Promise<void> =>
  bench.app.db.world.sleep(ms, new AbortController().signal);

/** Syncs, two minutes apart, until one finds nothing to do; answers the codes of those that gave up on the way. */
export const untilQuiet = async (bench: HubspotBench, owner: Owner): Promise<string[]> => {
  const codes: string[] = [];
  for (let nr = 0; ; nr += 1) {
    expect(nr).toBeLessThan(MOST);
    const { error, result } = await bench.finished(owner);
    if (error) codes.push((error as { code: string }).code);
    if ((result as { planned: number } | null)?.planned === 0) return codes;
    await pass(bench, 120_000);
  }
};

const line = (...values: readonly unknown[]): string => values.map((value) => value || '∅').join(' ');

/** The people on each side, a line each: address, first name, telephone and title. */
export const bothSides = async (bench: HubspotBench, owner: Owner) => ({
  here: (await bench.here(owner))
    .map(({ email, first_name, phone, job_title }) => line(email, first_name, phone, job_title))
    .sort(),
  there: bench
    .records()
    .map(({ version: { values } }) => line(values.email, values.firstname, values.phone, values.jobtitle))
    .sort(),
});

/** Expects the same people on both sides, each of them once and linked, and logs whose numbers add up. */
export const expectEnds = async (bench: HubspotBench, owner: Owner, people: readonly string[]) => {
  const sorted = people.toSorted();
  expect(await bothSides(bench, owner)).toEqual({ here: sorted, there: sorted });
  expect(await owner.plugs.hubspot.status()).toMatchObject({
    linked: people.length,
    faults: 0,
    conflicts: 0,
  });
  await expectLogs(owner);
};

/** Expects of each log that what was planned is what was done, failed or passed over. */
export const expectLogs = async (owner: Owner) => {
  for await (const {
    response_data,
    records_processed,
    records_failed,
  } of owner.plugs.integration_logs.list()) {
    const { planned, succeeded, failed, skipped } = response_data as Record<string, number>;
    expect(planned).toBe(succeeded! + failed! + skipped!);
    expect([records_processed, records_failed]).toEqual([succeeded, failed]);
  }
};
