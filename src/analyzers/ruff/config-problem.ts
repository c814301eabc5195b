import type { Severity } from '../../model/finding.ts';

/** Something wrong in a configuration file: what of it could not be followed. */
export interface ConfigProblem {
  /** The file it is in. */
  readonly path: string;
  readonly rule: 'invalid-configuration' | 'unknown-rule';
  readonly severity: Severity;
  readonly message: string;
  /** Where: a place that the parser gave, or the setting's keys, with the value if it is one of several. */
  readonly place:
    | { readonly kind: 'position'; readonly line: number; readonly column: number }
    | { readonly kind: 'key'; readonly keys: readonly string[]; readonly value?: string };
}
