/** An import large enough to be interrupted, and what it must have left behind. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Place } from './places.ts';

export interface Import {
  readonly id: string;
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** What `plugs import --json` prints. */
export interface Report {
  readonly import: string;
  readonly state: string;
  readonly counts: Import['counts'];
}

/** A file of so many new contacts. */
export const fileOf = (rows: number, domain = 'example.com') =>
  `email,lead_score\n${Array.from({ length: rows }, (_, i) => `p${i}@${domain},${i % 101}\n`).join('')}`;

/** The newest import of the place, once it is writing rows. */
export async function underway(place: Place): Promise<Import> {
  for (;;) {
    const first = (await place.newestImport()) as Import | undefined;
    if (first?.state === 'applying' && (first.counts.created ?? 0) > 0) return first;
    await sleep(10);
  }
}

/** Contacts that are there, and their creations in the audit. */
export async function rowsWritten({ shell }: Place): Promise<{ contacts: number; audit: number }> {
  const audit = 'plugs export audit --filter table_name=contacts --filter action=create --fields id';
  return {
    contacts: Number(await shell.say('plugs export contacts --fields email | wc -l')) - 1,
    audit: Number(await shell.say(`${audit} | wc -l`)) - 1,
  };
}

/** A command that runs: what it has printed so far, and the code it ends with. */
export interface Heard {
  readonly stdout: string;
  readonly stderr: string;
  readonly ended: Promise<number>;
}

export function heard(child: ChildProcess): Heard {
  const ended = once(child, 'close').then(([code]) => code as number);
  const told = { stdout: '', stderr: '', ended };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      told[name] += text;
    });
  return told;
}
