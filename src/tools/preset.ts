import type { ColumnRule, OutputFormatId, SeverityWords, ToolSettings } from '../model/tool.ts';
import type { Severity } from '../model/finding.ts';

/** A way to call a program, and when to take it. The first that fits is taken; the last always does. */
export interface ProgramChoice {
  readonly command: readonly string[];
  /** A file in the tool's folder that must be there, with this text in it where one is named. */
  readonly needs?: { readonly file: string; readonly text?: string };
}

/** What is known of a tool: how it is called so that its output can be read. */
export interface ToolPreset {
  readonly programs: readonly ProgramChoice[];
  /** What follows the program. */
  readonly options: readonly string[];
  readonly files: readonly string[];
  readonly batchSize: number;
  readonly pass?: ToolSettings['pass'];
  readonly format: OutputFormatId;
  readonly pattern?: string;
  readonly output?: ToolSettings['output'];
  readonly columns?: ColumnRule;
  readonly severities?: SeverityWords;
  readonly severity?: Severity;
  readonly exitCodes: readonly number[];
  readonly timeoutMs?: number;
  readonly slots?: number | 'all';
}
