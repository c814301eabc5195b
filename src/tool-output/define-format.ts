import type { Severity } from '../model/finding.ts';
import type { ColumnRule, OutputFormatId } from '../model/tool.ts';
import type { SarifRegion } from '../sarif-in/sarif-reading.ts';

/** One thing that a tool says, as it says it: nothing of it has been compared with a file yet. */
export interface ToolFinding {
  /** A path or a `file:` URI, in the tool's way. */
  readonly path: string;
  /** Lines from 1, columns as the format counts them; ends are exclusive. */
  readonly startLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
  /** In the place of lines and columns, for SARIF. */
  readonly region?: SarifRegion | undefined;
  readonly rule?: string | undefined;
  /** The tool's own word. */
  readonly severity?: string | undefined;
  readonly message: string;
  readonly helpUrl?: string | undefined;
}

/** What was read of an output. */
export interface ParsedOutput {
  readonly findings: readonly ToolFinding[];
  /** Further findings, about nothing below the tool's folder; none where absent. */
  readonly elsewhere?: number;
  /** Why it is not the whole of what the tool had to say, as the end of a sentence. */
  readonly problem?: string;
}

/** What a parser is told. */
export interface FormatOptions {
  /** The regular expression of the format `pattern`. */
  readonly pattern?: string | undefined;
  /** Absolute path of the folder where the tool ran, with `/`. */
  readonly workingDirectory: string;
}

/**
 * A format of output. `parse` is pure, never throws, and takes time in proportion to the text, the
 * user's own regular expression apart. It reads as much as there is of a text that was cut.
 */
export interface OutputFormat {
  readonly id: OutputFormatId;
  readonly columns: ColumnRule;
  /** Our severity for each of its words, in lower case. */
  readonly severities: Readonly<Record<string, Severity>>;
  parse(text: string, options: FormatOptions): ParsedOutput;
}

/** More of one run nobody reads, and it all crosses into main. */
export const MOST_TOOL_FINDINGS = 20_000;

/** What is said where there is more. */
export const TOO_MANY = `it holds more than ${String(MOST_TOOL_FINDINGS)} findings; the first of them were taken`;

/** Bounds the findings of one output. */
export function boundFindings(findings: readonly ToolFinding[], problem?: string): ParsedOutput {
  const told = findings.length > MOST_TOOL_FINDINGS ? TOO_MANY : problem;
  const kept = findings.slice(0, MOST_TOOL_FINDINGS);
  return told === undefined ? { findings: kept } : { findings: kept, problem: told };
}
