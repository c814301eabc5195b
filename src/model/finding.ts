/** GitHub's three levels, most severe first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** How much a finding matters; the same three words as GitHub's annotations. */
export type Severity = (typeof SEVERITIES)[number];

/** A stretch of text: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A replacement of one range by text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A way to mend a finding; its edits belong together. */
export interface Fix {
  readonly message: string;
  readonly edits: readonly Edit[];
}

/** What an analyzer found in one file, before it is known which file that was. */
export interface Match extends Range {
  /** The rule's id without its analyzer, such as `F401`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly helpUrl?: string;
  readonly fix?: Fix;
  /** Set where the text of the range is a secret: nothing that is said about the file may repeat it. */
  readonly isSecret?: true;
  /** Set where the rule is off by itself: it is told only where `evenkeel.yml` gives it a severity. */
  readonly needsLevel?: true;
}

/** A rule of a tool that found the same. */
export interface ReportedRule {
  readonly analyzer: string;
  /** Analyzer and rule, such as `pylint/W0611`. */
  readonly ruleId: string;
}

/** One thing found, at a place in the analysed repository. */
export interface Finding extends Range {
  /** Analyzer and rule, such as `ruff/F401`. */
  readonly ruleId: string;
  readonly analyzer: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the analysed repository, with `/` on every platform. */
  readonly path: string;
  readonly helpUrl?: string;
  readonly fix?: Fix;
  /** Other tools that found the same in the same place, in order of their rules; never empty. */
  readonly alsoReportedBy?: readonly ReportedRule[];
  /** Stays the same when the finding's line moves within its file. */
  readonly fingerprint: string;
  /** What GitHub's code scanning recognises the line by; absent for a line that the file does not have. */
  readonly lineHash?: string;
  /** Set where the text of the range is a secret: whoever shows the file must not show it. */
  readonly isSecret?: true;
  /**
   * Lines that hold a secret, as far as they are within `SECRET_REACH_LINES` of where this begins: also of
   * secrets that a comment or `evenkeel.yml` leaves out, of which there is no finding.
   */
  readonly secretLines?: readonly number[];
}

/** How far from a finding its `secretLines` are told. No excerpt may show more lines above or below. */
export const SECRET_REACH_LINES = 5;

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The total order of findings: path, line, column, end, rule, message, in code units, never by locale. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    compareText(left.path, right.path) ||
    left.startLine - right.startLine ||
    left.startColumn - right.startColumn ||
    left.endLine - right.endLine ||
    left.endColumn - right.endColumn ||
    compareText(left.ruleId, right.ruleId) ||
    compareText(left.message, right.message)
  );
}
