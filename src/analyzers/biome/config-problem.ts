import type { Severity } from '../../model/finding.ts';

/** Something in a configuration file that could not be followed. */
export interface ConfigProblem {
  readonly rule: 'invalid-configuration' | 'unknown-rule';
  readonly severity: Severity;
  readonly message: string;
  /** Where in the file, in UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
}
