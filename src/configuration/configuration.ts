import type { RuleSettings } from '../model/rule-settings.ts';
import type { KeyPath } from './describe-schema-error.ts';
import type { ToolDeclaration } from '../tools/tool-declaration.ts';

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
  /** Analyzers of which it says that they run, as they do anyway. */
  readonly on: readonly string[];
  readonly rules: RuleSettings;
  /** The user's own tools. */
  readonly tools: readonly ToolDeclaration[];
  /** The line on which a key stands, or an item of a list; `undefined` for what is not there. */
  readonly lineOf: (at: KeyPath) => number | undefined;
}
