import type { Incident } from '../model/incident.ts';
import type { Settlement } from './task-ledger.ts';

/** What the journal keeps of an outcome, if a worker or the engine ended with it. */
export function stopIncident(
  settlement: Settlement,
  circumstances: { readonly atMs: number; readonly isShared: boolean },
): Incident | undefined {
  if (settlement.kind === 'unexpected' || settlement.outcome.kind !== 'unanalyzed') {
    return undefined;
  }
  const { kind, task, outcome } = settlement;
  if (kind === 'final' && outcome.deaths === undefined) return undefined;
  const next = kind === 'retry' ? 'retry' : 'quarantine';
  return { kind: 'stop', path: task.path, ...circumstances, outcome, next };
}
