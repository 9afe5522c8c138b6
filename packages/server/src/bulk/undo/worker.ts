import { workerData } from 'node:worker_threads';
import { realWorld } from '../../lib/world.ts';
import { openBulk } from '../../store/bulk/open.ts';
import { UndoSession } from '../../store/bulk/undo.ts';
import { shapeOf } from '../../store/shapes.ts';
import { serveThread } from '../thread.ts';
import { lookAtUndo, runUndo } from './run.ts';
import type { UndoPoint, UndoTask } from './task.ts';

/** The thread of one undo: it owns a connection, so that nothing it does blocks the process. */
const task = workerData as UndoTask;

await serveThread<UndoPoint, UndoPoint>(async (line) => {
  // A dry run remembers every record that it has decided about.
  const connection = await openBulk(task.databaseUrl, task.organization, task.dryRun);
  try {
    const session = await UndoSession.open(connection, task.organization, shapeOf(task.resource));
    return await (task.dryRun ? lookAtUndo : runUndo)(task, session, realWorld(), line);
  } finally {
    await connection.close();
  }
});
