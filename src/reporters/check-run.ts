import type { Annotation } from '../model/delivery.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { AnalysisReport } from '../model/report.ts';
import { clipBytes, clipLines } from './clip-bytes.ts';
import { countOf, countText } from './figures.ts';
import { chooseFindings } from './choose-findings.ts';
import {
  countUnplaced,
  isOnChangedLine,
  placeInCommit,
  type CommitPlace,
  type Placing,
} from './commit-place.ts';
import { headline } from './headline.ts';
import { codeSpan } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { safeLines, safeText, shorten } from './safe-text.ts';
import { aboutSection } from './summary/about.ts';
import { overviewLine } from './summary/overview.ts';
import { pathsSection } from './summary/paths.ts';
import { rulesSection } from './summary/rules.ts';
import { toolsSection } from './summary/tools.ts';
import { unanalyzedSection } from './summary/unanalyzed.ts';
import { tallyFindings } from './tally-findings.ts';
import { toldMessage } from './told-message.ts';

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

const CANCELLED = 'cancelled';

/** How the check run is closed: the answer as its title, a summary, and the annotations worth posting, best first. */
export const reportCheckRun: Reporter = (report, { annotationLimit, lines }) => {
  const tally = tallyFindings(report.findings);
  const placing = { lines, pathPrefix: report.context?.pathPrefix };
  const chosen = chooseFindings(report.findings, {
    limit: annotationLimit,
    isChanged: (finding) => isOnChangedLine(finding, placing),
    canShow: (finding) => placeInCommit(finding, placing) !== undefined,
  });
  const annotations = chosen.flatMap((finding) => {
    const place = placeInCommit(finding, placing);
    return place === undefined ? [] : [toAnnotation(finding, place)];
  });
  const material = { report, tally, findings: [] };
  const summary = [
    overviewLine(report),
    ...shownLines(report, annotations.length, placing),
    ...unanalyzedSection(report, DETAIL),
    ...toolsSection(report, DETAIL),
    ...rulesSection(tally, DETAIL),
    ...pathsSection(material, DETAIL),
    ...aboutSection(material),
  ].join('\n\n');
  return [
    {
      kind: 'check-run',
      completion: {
        conclusion: report.conclusion,
        ifCancelled: {
          conclusion: CANCELLED,
          title: headline({ ...report, conclusion: CANCELLED }),
        },
        title: headline(report),
        summary: clipLines(summary, CHECK_SUMMARY_BYTES, 'More in the job summary.'),
        annotations,
      },
    },
  ];
};

function shownLines(report: AnalysisReport, shown: number, placing: Placing): readonly string[] {
  const { counts } = report;
  const total = counts.error + counts.warning + counts.notice;
  const unplaced = countUnplaced(report.findings, placing);
  const changedFirst = placing.lines?.knowsChanges === true ? 'changed lines first, then ' : '';
  return [
    shown === total
      ? `Annotated: all of ${countOf(total, 'finding')}.`
      : `Annotated: ${countText(shown)} of ${countOf(total, 'finding')}, ${changedFirst}by severity, spread over rules and files.`,
    ...(unplaced === 0
      ? []
      : [
          `${countOf(unplaced, 'finding')} not annotated here: on lines that the base branch brings in and this commit does not have.`,
        ]),
    ...(placing.lines?.doubt === undefined
      ? []
      : [`Annotations may be some lines off: ${codeSpan(placing.lines.doubt)}`]),
  ];
}

function toAnnotation(finding: Finding, place: CommitPlace): Annotation {
  const { path, startLine, endLine, columns } = place;
  const help = finding.helpUrl === undefined ? '' : `\n\n${safeText(finding.helpUrl)}`;
  const message = safeLines(toldMessage(finding)).join('\n');
  return {
    path,
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
