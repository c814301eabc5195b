import type { Severity } from './finding.ts';
import type { RuleLevel } from './rule-settings.ts';

/** How tools write down what they found. Each is one file in `src/tool-output/formats`. */
export const OUTPUT_FORMATS = [
  'sarif',
  'checkstyle',
  'eslint-json',
  'rdjson',
  'rdjsonl',
  'junit',
  'pattern',
  'rubocop-json',
  'shellcheck-json',
  'stylelint-json',
] as const;

/** The name of a format. */
export type OutputFormatId = (typeof OUTPUT_FORMATS)[number];

/** What a tool counts columns in. */
export const COLUMN_UNITS = ['utf16', 'code-point', 'byte'] as const;

/** How a tool counts columns. */
export interface ColumnRule {
  /** The number of a line's first column. */
  readonly base: 0 | 1;
  readonly unit: (typeof COLUMN_UNITS)[number];
}

/** What a tool is given at the end of its command, or in the place of `{files}`. */
export const PASSED = ['files', 'directories', 'none'] as const;

/** A severity of our own for a word of the tool's. */
export type SeverityWords = readonly (readonly [word: string, level: RuleLevel])[];

/** How a tool's output is read. */
export interface ToolReading {
  readonly format: OutputFormatId;
  /** A regular expression with named groups, for the format `pattern`. */
  readonly pattern?: string;
  /** Where the tool counts otherwise than its format. */
  readonly columns?: ColumnRule;
  /** Before what the format says of the tool's words. */
  readonly severities: SeverityWords;
  /** For every word that is not known, and for none. */
  readonly severity: Severity;
}

/** A program that the user wants to run over files. Plain data that crosses into the engine. */
export interface ToolSettings extends ToolReading {
  /** As configured; the `analyzer` of its findings. */
  readonly name: string;
  /** Arguments for the system, never for a shell. `{slots}` and `{memory-mib}` in them are replaced. */
  readonly command: readonly string[];
  readonly pass: (typeof PASSED)[number];
  readonly output: 'stdout' | 'stderr' | 'either';
  readonly timeoutMs: number;
  /** Those that mean that it ran. */
  readonly exitCodes: readonly number[];
  /** Relative to the analysed folder; `''` for the folder itself. */
  readonly workingDirectory: string;
  /** Workers that one run of it stands for, and the number it is told. */
  readonly slots: number;
  /** Its whole environment; pairs, since names come from a repository. */
  readonly environment: readonly (readonly [name: string, value: string])[];
  /** Values of variables that the user has passed on: nothing that is told may repeat them. */
  readonly concealed: readonly string[];
}

/** One run of a tool: the files it is given. */
export interface ToolBatch {
  readonly tool: string;
  /** Relative to the analysed folder, sorted. */
  readonly files: readonly string[];
}

/** What an engine needs for a run's tools. */
export interface ToolStage {
  readonly tools: readonly ToolSettings[];
  /** In the environment of every process of a tool, so that those which left its group are found. */
  readonly marker: string;
  /** Memory that one slot may count on; `null` where it is not known. */
  readonly slotBytes: number | null;
}

/** Why a run of a tool was not what it should be. */
export const TOOL_FAILURES = [
  'missing',
  'unstartable',
  'exit-code',
  'unreadable-output',
  'too-much-output',
  'killed',
  'timed-out',
  'out-of-memory',
  'engine-died',
  'deadline',
  'cancelled',
  'unpassable-name',
] as const;

/** One run of a tool that failed, wholly or in part. */
export interface ToolFailure {
  readonly reason: (typeof TOOL_FAILURES)[number];
  readonly detail: string;
  /** The end of what it wrote to stderr, where there is any. */
  readonly stderr?: string;
}
