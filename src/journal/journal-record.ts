import type { Allowance } from '../model/allowance.ts';
import type { TaskLimits } from '../model/engine-protocol.ts';
import type { Conclusion } from '../model/report.ts';
import type { Task, TaskOutcome } from '../model/task.ts';

/** The format's number, raised when a reader of the old one would be misled. */
export const JOURNAL_FORMAT = 1;

/** One line of a journal: what was planned, what became of it, and how it ended. */
export type JournalRecord =
  | {
      readonly kind: 'start';
      readonly format: typeof JOURNAL_FORMAT;
      readonly version: string;
      /** ISO 8601, UTC. */
      readonly startedAt: string;
    }
  | {
      readonly kind: 'plan';
      readonly allowance: Allowance;
      readonly limits: TaskLimits;
      readonly selected: number;
    }
  /** The planned tasks in their order, some hundred a line. */
  | { readonly kind: 'tasks'; readonly tasks: readonly Task[] }
  | { readonly kind: 'outcome'; readonly path: string; readonly outcome: TaskOutcome }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'end'; readonly conclusion: Conclusion; readonly complete: boolean };
