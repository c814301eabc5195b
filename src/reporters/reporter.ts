import type { CheckRunOutcome, Delivery } from '../model/delivery.ts';
import type { CommitLines } from '../model/line-change.ts';
import type { AnalysisReport } from '../model/report.ts';
import type { DescribeRule } from '../model/rule-text.ts';
import type { PageParts } from './html-page.ts';

/** What reporters need besides the report. */
export interface ReportOptions {
  /** Most annotations posted with the check run. */
  readonly annotationLimit: number;
  /** Where lines stand in the commit that annotations belong to; the same where this is absent. */
  readonly lines?: CommitLines;
  /** Whose lines the links of the job summary lead to: the commit that was analyzed, unless told otherwise. */
  readonly linksTo?: 'annotated';
  /** What became of the check run, for what is written after it was tried. */
  readonly checkRun?: CheckRunOutcome;
  /** Whether the terminal takes colours. */
  readonly color?: boolean;
  /** Where the JSON report goes; to stdout when absent. */
  readonly jsonFile?: string;
  /** Where the report page goes, and what it is made of besides the report. */
  readonly htmlFile?: string;
  readonly page?: PageParts;
  /** Where the SARIF file goes. */
  readonly sarifFile?: string;
  /** What the analyzers know of their rules. */
  readonly describeRule?: DescribeRule;
  /** The page of the repository that Evenkeel was taken from. */
  readonly home?: string;
  /** Tells runs over one commit apart in code scanning. */
  readonly category?: string;
  /** Where the trace goes. */
  readonly traceFile?: string;
  /** Where the run's journal is, for the output of that name. */
  readonly journalPath?: string;
}

/**
 * Turns a report into what is to be sent. Pure: the same report gives the same deliveries. Findings
 * are read once or twice as they come, and never all held.
 */
export type Reporter = (report: AnalysisReport, options: ReportOptions) => readonly Delivery[];
