import type { Finding } from '../model/finding.ts';
import { movedUrl, type Publication } from '../model/publication.ts';
import type { AnalysisReport } from '../model/report.ts';

function moved(finding: Finding, publication: Publication): Finding {
  const { helpUrl } = finding;
  return helpUrl === undefined ? finding : { ...finding, helpUrl: movedUrl(helpUrl, publication) };
}

/** The report with the explanations of our rules where Evenkeel was taken from. Nothing is held in memory. */
export function moveHelp(report: AnalysisReport, publication: Publication): AnalysisReport {
  const { findings } = report;
  return {
    ...report,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of findings) yield moved(finding, publication);
      },
    },
  };
}
