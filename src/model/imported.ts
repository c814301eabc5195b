/** A tool whose findings were read from a file that another step wrote. */
export interface ImportedTool {
  /** The name by which its findings go. */
  readonly analyzer: string;
  /** As it calls itself. */
  readonly name: string;
  readonly version?: string;
}

/** What such a tool says of one of its rules: a stranger's words. */
export interface ImportedRule {
  readonly ruleId: string;
  readonly summary: string;
  readonly help?: string;
  readonly helpUrl?: string;
}

/** What came from other steps besides findings. */
export interface Imports {
  readonly tools: readonly ImportedTool[];
  readonly rules: readonly ImportedRule[];
  /** Whether everything that was there to be read could be read. */
  readonly isWhole: boolean;
}

/** Nothing was to be read. */
export const NO_IMPORTS: Imports = { tools: [], rules: [], isWhole: true };
