import type { Match, Severity } from '../model/finding.ts';
import type { SourceFile } from './define-analyzer.ts';
import { helpUrlOf } from './help-url.ts';
import { createLineIndex } from './line-index.ts';
import { isTestFile } from './test-files.ts';
import { toMessage } from './to-message.ts';

/** The rule id of a syntax error, as of every analyzer that reports them. */
export const SYNTAX = 'syntax';

/** A syntax error that is beyond doubt; offsets in UTF-16 code units. */
export interface SyntaxProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** An error where absent. */
  readonly severity?: Severity;
}

/** Folders of broken files that tools are tested with, which the languages' own tools pass over. */
const TEST_DATA = /(?:^|\/)(?:testdata|test-data|ui)\//;

/** How much a syntax error weighs: compilers are tested with broken files. */
export function syntaxSeverityOf(path: string): Severity {
  return isTestFile(path) || TEST_DATA.test(path) ? 'notice' : 'error';
}

/** The finding of a syntax error, explained on a page of `docs/rules`. */
export function toSyntaxMatch(
  page: string,
  { text }: SourceFile,
  { message, start, end, severity = 'error' }: SyntaxProblem,
): Match {
  return {
    rule: SYNTAX,
    severity,
    message: toMessage(message),
    helpUrl: helpUrlOf(page, SYNTAX),
    ...createLineIndex(text).rangeOfUtf16(start, end),
  };
}
