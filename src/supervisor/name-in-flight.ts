import type { InFlightTask } from '../model/engine-protocol.ts';
import type { NamedInFlight } from '../model/incident.ts';
import type { Load } from './supervisor-ports.ts';
import type { TaskLedger } from './task-ledger.ts';

/** Puts paths to what is in flight. What was so at the last heartbeat may have its outcome by now. */
export function nameInFlight(
  inFlight: readonly InFlightTask[],
  ledger: Pick<TaskLedger, 'find'>,
): readonly NamedInFlight[] {
  return inFlight.flatMap((task) => {
    const path = ledger.find(task.taskId)?.path;
    return path === undefined ? [] : [{ ...task, path }];
  });
}

/** What an engine with so many workers has to do. */
export function loadOf(workers: number, inFlight: readonly InFlightTask[]): Load {
  const heapBytes = inFlight.flatMap((task) => task.heapBytes ?? []);
  return { workers, inFlight: inFlight.length, heapBytes };
}
