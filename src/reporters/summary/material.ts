import type { CheckRunOutcome } from '../../model/delivery.ts';
import type { Finding } from '../../model/finding.ts';
import type { CommitLines } from '../../model/line-change.ts';
import type { AnalysisReport } from '../../model/report.ts';
import type { ChangedTally } from '../changed-tally.ts';
import type { FindingTally } from '../tally-findings.ts';

/** How much of each kind a summary shows. */
export interface SummaryDetail {
  readonly findings: number;
  readonly unanalyzed: number;
  readonly rules: number;
  readonly paths: number;
  readonly textChars: number;
}

/** What the sections are made of. */
export interface SummaryMaterial {
  readonly report: AnalysisReport;
  readonly tally: FindingTally;
  /** Best first; as many as the most detailed summary shows. */
  readonly findings: readonly Finding[];
  /** What stands on lines that the change under review touches; absent where those are not known. */
  readonly changed?: ChangedTally | undefined;
  /** Findings on lines that the commit of the annotations does not have. */
  readonly unplaced?: number;
  /** Where lines stand in the commit that links lead to; absent where that is the analyzed one. */
  readonly linkedLines?: CommitLines | undefined;
  /** Why annotations may be some lines off. */
  readonly doubt?: string | undefined;
  readonly checkRun?: CheckRunOutcome;
}
