import type { Severity } from '../model/finding.ts';

/** A stretch of a file as SARIF tells it: what is absent was not told. */
export interface SarifRegion {
  /** From 1. */
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  /** The column after the last one. */
  readonly endColumn?: number;
  /** From 0, in the characters that `columns` says. */
  readonly charOffset?: number;
  readonly charLength?: number;
  readonly byteOffset?: number;
  readonly byteLength?: number;
  /** What columns and characters are counted in. */
  readonly columns: 'utf16' | 'code-points';
}

/** One result of a SARIF file that is about a place in the workspace. */
export interface SarifFinding {
  /** The tool's name as an analyzer's id. */
  readonly analyzer: string;
  /** The rule's id without the tool. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Set where the file says that its paths count from somewhere else, and they were taken as relative to the workspace. */
  readonly isGuess?: true;
  /** Absent for a result about the whole file. */
  readonly region?: SarifRegion;
  readonly helpUrl?: string;
}

/** What a SARIF file says of a rule that has findings. */
export interface SarifRule {
  readonly analyzer: string;
  readonly rule: string;
  /** What is wrong, in a sentence or a name; the tool's words. */
  readonly summary: string;
  /** Why it matters and what to do; the tool's words, as Markdown or text. */
  readonly help?: string;
  readonly helpUrl?: string;
}

/** A tool that wrote some of a SARIF file. */
export interface SarifTool {
  readonly analyzer: string;
  /** As it calls itself. */
  readonly name: string;
  readonly version?: string;
}

/** Results that are no findings, and why; each is counted once. */
export const PASSED_OVER = {
  'not-failing': 'say that something is in order or does not apply',
  suppressed: 'are suppressed',
  absent: 'are about what is no longer there',
  placeless: 'name no file',
  elsewhere: 'are about files outside of the workspace',
  malformed: 'are no SARIF',
  'left-out': 'are beyond the number that is read',
} as const;

/** Why a result is no finding. */
export type PassedOver = keyof typeof PASSED_OVER;

/** What a SARIF file says. */
export interface SarifReading {
  /** In the order of the file. */
  readonly findings: readonly SarifFinding[];
  /** Rules of these findings, each once. */
  readonly rules: readonly SarifRule[];
  /** Each once, also those without a result. */
  readonly tools: readonly SarifTool[];
  readonly passedOver: Readonly<Record<PassedOver, number>>;
  /** Sentences: what could not be read, and what its writers said of their own failures. */
  readonly problems: readonly string[];
}
