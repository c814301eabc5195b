import type { InFlightTask } from './engine-protocol.ts';
import type { UnanalyzedOutcome } from './task.ts';

/** Whether an engine ended for want of memory, as far as anybody can tell. */
export type MemoryVerdict = 'no' | 'suspected' | 'proven';

/** A file that was in work, by its name. */
export type NamedInFlight = InFlightTask & { readonly path: string };

/** What went wrong on the way without ending the run: kept in the journal, for those who want to know. */
export type Incident =
  /** A worker or the engine ended with this file in work. */
  | {
      readonly kind: 'stop';
      readonly path: string;
      /** Since the analysis began. */
      readonly atMs: number;
      readonly outcome: UnanalyzedOutcome;
      /** Whether other files were in work as well. */
      readonly isShared: boolean;
      /** What becomes of the file: it is tried again alone, or never again in this run. */
      readonly next: 'retry' | 'quarantine';
    }
  | {
      readonly kind: 'engine-end';
      /** Since the analysis began. */
      readonly atMs: number;
      readonly detail: string;
      readonly memory: MemoryVerdict;
      /** How many workers it had. */
      readonly workers: number;
      /** How many the next one has; `null` when there is no next one. */
      readonly nextWorkers: number | null;
      /** What each worker was at, as it was last heard. */
      readonly inFlight: readonly NamedInFlight[];
    };
