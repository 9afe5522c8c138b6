import { realWorld } from '../../lib/world.ts';
import { openBulk } from '../../store/bulk/open.ts';
import { UndoSession } from '../../store/bulk/undo.ts';
import { shapeOf } from '../../store/shapes.ts';
import { serveThread } from '../thread.ts';
import { lookAtUndo, runUndo } from './run.ts';
import type { UndoPoint, UndoTask } from './task.ts';

/** A thread of undos: each has a connection of its own, so that nothing it does blocks the process. */
serveThread<UndoTask, UndoPoint, UndoPoint>(async (task, line) => {
  // A dry run remembers every record that it has decided about.
  const connection = await openBulk(task.databaseUrl, task.organization, task.dryRun);
  try {
    const sessions = new Map<string, UndoSession>();
    for (const { resource } of task.imports)
      if (!sessions.has(resource))
        sessions.set(resource, await UndoSession.open(connection, task.organization, shapeOf(resource)));
    if (task.dryRun) return await lookAtUndo(task, sessions, realWorld(), line);
    return await runUndo(task, sessions.get(task.imports[0]!.resource)!, realWorld(), line);
  } finally {
    await connection.close();
  }
});
