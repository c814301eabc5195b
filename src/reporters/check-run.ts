import type { Annotation } from '../model/delivery.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { AnalysisReport } from '../model/report.ts';
import { clipBytes, clipLines } from './clip-bytes.ts';
import { countOf, countText } from './figures.ts';
import { fromRoot, toPlace } from './finding-place.ts';
import { headline } from './headline.ts';
import type { Reporter } from './reporter.ts';
import { safeLines, safeText, shorten } from './safe-text.ts';
import { selectFindings, severeFirst } from './select-findings.ts';
import {
  aboutSection,
  overviewLine,
  pathsSection,
  rulesSection,
  unanalyzedSection,
} from './summary-sections.ts';
import { tallyFindings } from './tally-findings.ts';

/** GitHub takes 65,535 characters, or bytes; nobody says which. The rest is room for what posting adds. */
const CHECK_SUMMARY_BYTES = 60_000;

/** GitHub takes 64 KB; nobody reads more than this of one message. */
const ANNOTATION_MESSAGE_BYTES = 8192;

/** GitHub takes 255 characters. */
const ANNOTATION_TITLE_CHARS = 200;

const LEVELS: Readonly<Record<Severity, Annotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

const DETAIL = { findings: 0, unanalyzed: 50, rules: 50, paths: 15, textChars: 200 } as const;

/** How the check run is closed: the answer as its title, a summary, and the annotations worth posting, best first. */
export const reportCheckRun: Reporter = (report, { annotationLimit }) => {
  const tally = tallyFindings(report.findings);
  const budget = severeFirst(tally.total, annotationLimit);
  const annotations = selectFindings(report.findings, tally.rules, budget).map((finding) =>
    toAnnotation(finding, report.context?.pathPrefix),
  );
  const material = { report, tally, findings: [] };
  const summary = [
    overviewLine(report),
    shownLine(report, annotations.length),
    ...unanalyzedSection(report, DETAIL),
    ...rulesSection(tally, DETAIL),
    ...pathsSection(material, DETAIL),
    ...aboutSection(material),
  ].join('\n\n');
  return [
    {
      kind: 'check-run',
      completion: {
        conclusion: report.conclusion,
        title: headline(report),
        summary: clipLines(summary, CHECK_SUMMARY_BYTES, 'More in the job summary.'),
        annotations,
      },
    },
  ];
};

function shownLine({ counts }: AnalysisReport, shown: number): string {
  const total = counts.error + counts.warning + counts.notice;
  if (shown === total) return `Annotated: all of ${countOf(total, 'finding')}.`;
  return `Annotated: ${countText(shown)} of ${countOf(total, 'finding')}, chosen by severity and spread over rules and files.`;
}

function toAnnotation(finding: Finding, pathPrefix: string | undefined): Annotation {
  const { startLine, endLine, columns } = toPlace(finding);
  const help = finding.helpUrl === undefined ? '' : `\n\n${safeText(finding.helpUrl)}`;
  const message = safeLines(finding.message).join('\n');
  return {
    path: fromRoot(finding.path, pathPrefix),
    start_line: startLine,
    end_line: endLine,
    ...(columns && { start_column: columns.start, end_column: columns.end }),
    annotation_level: LEVELS[finding.severity],
    title: shorten(safeText(finding.ruleId), ANNOTATION_TITLE_CHARS),
    message: clipBytes(
      `${message.trim() === '' ? finding.ruleId : message}${help}`,
      ANNOTATION_MESSAGE_BYTES,
    ),
  };
}
