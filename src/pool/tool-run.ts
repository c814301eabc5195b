import type { Finding } from '../model/finding.ts';
import type { Task } from '../model/task.ts';

/** What a tool wrote, as far as it was kept. */
export interface ToolOutput {
  readonly text: string;
  /** The end of its stderr. */
  readonly stderr: string;
  /** Whether there was more than is kept: then it was ended for that. */
  readonly isCut: boolean;
}

/** How a tool's process ended. */
export type ToolProcessEnd =
  | { readonly kind: 'exited'; readonly code: number; readonly output: ToolOutput }
  | { readonly kind: 'killed'; readonly signal: string; readonly output: ToolOutput }
  /** There is no such program. */
  | { readonly kind: 'missing'; readonly detail: string }
  | { readonly kind: 'unstartable'; readonly detail: string };

/** A tool's process, and all those that it starts. */
export interface ToolProcess {
  /** Never rejects. Nothing of it runs any more then, as far as can be reached. */
  readonly ended: Promise<ToolProcessEnd>;
  kill(): void;
  /** CPU time that it and the children it has waited for used so far; `null` where nobody can tell. */
  cpuMs(): number | null;
  /** Memory of its group; `null` where nobody can tell. */
  memoryBytes(): number | null;
}

/** What was made of an output. */
export interface Digest {
  /** In total order. */
  readonly findings: readonly Finding[];
  readonly dropped: number;
  /** Findings that were read, whatever became of them. */
  readonly read: number;
  /** The end of its stderr, without secrets; absent where the reading did not come to its end: then it is not told. */
  readonly stderr?: string;
  /** Why this is not all, as the end of a sentence about the output. */
  readonly problem?: string;
}

/** The reading of an output, in a thread of its own. */
export interface Digestion {
  /** Never rejects. */
  readonly done: Promise<Digest>;
  stop(): void;
}

/** A run of a tool as it is started. */
export interface ToolRunStart {
  /** Unique within one engine. */
  readonly run: number;
  readonly task: Task;
  readonly slots: number;
}
