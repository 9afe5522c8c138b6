import { setImmediate as turn } from 'node:timers/promises';
import { LEASE_MS } from '../../jobs/state.ts';
import type { World } from '../../lib/world.ts';
import { holdJob } from '../../store/bulk/checkpoint.ts';
import type { UndoSession } from '../../store/bulk/undo.ts';
import { withRetries } from '../retries.ts';
import { Interrupted, type Line } from '../thread.ts';
import { type UndoPoint, type UndoTask, undoProgress } from './task.ts';

const KEPT_LISTED = 1_000;

/**
 * Takes an import back by its audit rows, newest first: deletes what it created, restores what it updated. Records,
 * audit and checkpoint of a chunk commit together, so a run that dies goes on at its last checkpoint.
 */
export const runUndo = async (
  task: UndoTask,
  session: UndoSession,
  world: World,
  { progress, stopped }: Line<UndoPoint>,
): Promise<UndoPoint> => {
  const { connection } = session;
  const { applyJob } = task.imports[0]!;
  let point = task.from;
  for (;;) {
    const attempt = async () => {
      await connection.begin('write');
      await session.clear();
      const next = await decided(task, applyJob, session, world, point);
      if (next === null) return null;
      const now = world.now();
      await session.write(task.actor, now.toISOString());
      const { cancelled } = await holdJob(
        connection,
        task.organization,
        {
          job: task.job,
          fencingToken: task.fencingToken,
          leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
          progress: undoProgress(next, task.total),
        },
        now.toISOString(),
      );
      await connection.commit();
      return { next, cancelled };
    };
    const chunk = await withRetries(connection, attempt);
    if (chunk === null) break;
    point = chunk.next;
    progress(point);
    if (chunk.cancelled) throw new Interrupted('The undo was cancelled.');
    await halt(stopped);
  }
  await connection.rollback();
  return point;
};

/**
 * Decides the same in one snapshot and writes nothing. Of several imports each is looked at as those before it leave the
 * records: what they delete refers to nothing any more.
 * @param sessions one for each resource of the imports, all on one connection
 */
export const lookAtUndo = async (
  task: UndoTask,
  sessions: ReadonlyMap<string, UndoSession>,
  world: World,
  { progress, stopped }: Line<UndoPoint>,
): Promise<UndoPoint> => {
  const { connection } = [...sessions.values()][0]!;
  let point = task.from;
  await connection.begin('read');
  try {
    for (const [place, { resource, applyJob }] of task.imports.entries()) {
      const session = sessions.get(resource)!;
      const isLast = place === task.imports.length - 1;
      point = { ...point, before: null };
      for (;;) {
        const next = await decided(task, applyJob, session, world, point);
        if (next === null) break;
        await session.remember(!isLast);
        point = next;
        progress(point);
        await halt(stopped);
      }
    }
    return point;
  } finally {
    await connection.rollback();
  }
};

/** Decides about the next chunk. Answers the point behind it, or null when there is none. */
const decided = async (
  task: UndoTask,
  applyJob: string,
  session: UndoSession,
  world: World,
  point: UndoPoint,
): Promise<UndoPoint | null> => {
  const { entries, last, counts } = await session.decide(applyJob, point.before, task.batchRows, () =>
    world.uuid(),
  );
  if (entries === 0) return null;
  const { deleted, restored, gone } = counts;
  const kept = entries - deleted - restored - gone;
  const room = KEPT_LISTED - point.kept_records.length;
  const listed = kept > 0 && room > 0 ? await session.kept(room) : [];
  return {
    deleted: point.deleted + deleted,
    restored: point.restored + restored,
    kept: point.kept + kept,
    gone: point.gone + gone,
    kept_records: [...point.kept_records, ...listed],
    before: last,
  };
};

// SQLite answers without letting go of the thread: it would never hear that it is to stop.
const halt = async (stopped: () => boolean): Promise<void> => {
  await turn();
  if (stopped()) throw new Interrupted('The work was interrupted.');
};
