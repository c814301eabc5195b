import type { Conclusion } from './report.ts';

/** One annotation, in the words of the Checks API; path relative to the repository's root. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** A line for the runner: `::error file=…::message`, not yet escaped. */
export interface WorkflowCommand {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** How a check run is closed. */
export interface CheckRunCompletion {
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** How it is closed instead when the job is cancelled before everything was posted. */
  readonly ifCancelled?: { readonly conclusion: Conclusion; readonly title: string };
}

/** One thing to send. Reporters make them, adapters deliver them, each on its own. */
export type Delivery =
  | { readonly kind: 'file'; readonly path: string; readonly chunks: Iterable<string> }
  | { readonly kind: 'stdout'; readonly chunks: Iterable<string> }
  | { readonly kind: 'job-summary'; readonly markdown: string }
  | { readonly kind: 'outputs'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'workflow-commands'; readonly commands: readonly WorkflowCommand[] }
  | { readonly kind: 'check-run'; readonly completion: CheckRunCompletion };

/**
 * What became of the check run: data for the summary, never thrown.
 * `completed` may still have dropped some annotations; `failed` may have left it in progress, which
 * the `post` step mends; `unavailable` means that none was opened.
 */
export type CheckRunOutcome =
  | {
      readonly kind: 'completed' | 'failed';
      readonly url: string;
      readonly posted: number;
      readonly dropped: number;
      /** The annotations that are not known to have arrived, in order. */
      readonly missing: readonly Annotation[];
      /** Sentences: what went wrong on the way. */
      readonly problems: readonly string[];
    }
  | {
      readonly kind: 'unavailable';
      readonly reason: string;
      readonly advice: string;
      /** GitHub may have created it all the same: the `post` step has to look. */
      readonly mayExist?: true;
    };
