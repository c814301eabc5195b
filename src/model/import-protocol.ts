import type { Finding } from './finding.ts';
import type { Imports } from './imported.ts';
import type { RuleSettings } from './rule-settings.ts';

/** What the process that reads other steps' files must know; it gets nothing from its environment. */
export interface ImportRequest {
  /** Globs of the files, one for each pattern, relative to the workspace. */
  readonly patterns: readonly string[];
  /** Real path of the folder that patterns and relative addresses count from, and that nothing is read outside of. */
  readonly workspace: string;
  /** Real path of the analysed folder. */
  readonly root: string;
  /** A file that is not to be read, relative to the workspace: the one that this run will write. */
  readonly except?: string;
  /** What the configuration says about rules. */
  readonly rules: RuleSettings;
}

/** What it tells, and then it ends. */
export type ImportEvent =
  /** The findings of one file, in order; each file comes once, in order of paths. */
  | { readonly kind: 'findings'; readonly path: string; readonly findings: readonly Finding[] }
  /** Once, after all findings. `notes` are sentences for the report. */
  | ({ readonly kind: 'end'; readonly notes: readonly string[] } & Imports);
