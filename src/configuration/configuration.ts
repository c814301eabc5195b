import type { RuleSettings } from '../model/rule-settings.ts';

/** Where files of configuration are looked for, first found first taken. */
export const CONFIGURATION_PATHS = ['evenkeel.yml', '.github/evenkeel.yml'] as const;

/** What a configuration file says; what it does not say is absent. */
export interface Configuration {
  /** As it was looked for. */
  readonly path: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly failOn?: string;
  /** Analyzers that are switched off, by their ids. */
  readonly off: readonly string[];
  readonly rules: RuleSettings;
  /** The line on which each key of the file's top level stands. */
  readonly lines: ReadonlyMap<string, number>;
}
