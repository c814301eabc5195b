import { clipLines, utf8Bytes } from './clip-bytes.ts';
import { headline } from './headline.ts';
import { ownMarkdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { runSection } from './run-section.ts';
import { chooseFindings } from './choose-findings.ts';
import { tallyChanged } from './changed-tally.ts';
import { countUnplaced, isOnChangedLine } from './commit-place.ts';
import { aboutSection } from './summary/about.ts';
import { findingsSection } from './summary/findings.ts';
import type { SummaryDetail, SummaryMaterial } from './summary/material.ts';
import { changedLine, overviewLine } from './summary/overview.ts';
import { pathsSection } from './summary/paths.ts';
import { rulesSection } from './summary/rules.ts';
import { toolsSection } from './summary/tools.ts';
import { unanalyzedSection } from './summary/unanalyzed.ts';
import { tallyFindings, TOP_PATHS } from './tally-findings.ts';

/** The runner refuses a summary above 1 MiB as a whole (actions/runner, FileCommandManager); this leaves room for masks. */
export const JOB_SUMMARY_BYTES = 900 * 1024;

/** From everything to the bare numbers: the first that fits is taken. */
const DETAILS: readonly SummaryDetail[] = [
  { findings: 200, unanalyzed: 500, rules: 200, paths: TOP_PATHS, textChars: 300 },
  { findings: 100, unanalyzed: 200, rules: 100, paths: 20, textChars: 200 },
  { findings: 25, unanalyzed: 50, rules: 50, paths: 10, textChars: 100 },
  { findings: 0, unanalyzed: 20, rules: 20, paths: 5, textChars: 50 },
];

const MOST_FINDINGS = Math.max(...DETAILS.map(({ findings }) => findings));

/** The whole answer as Markdown: first the conclusion, then what was not analyzed, then what was found and where. */
export const reportJobSummary: Reporter = (report, { checkRun, lines, linksTo }) => {
  const tally = tallyFindings(report.findings);
  const placing = { lines, pathPrefix: report.context?.pathPrefix };
  const findings = chooseFindings(report.findings, {
    limit: MOST_FINDINGS,
    isChanged: (finding) => isOnChangedLine(finding, placing),
  });
  const material = {
    report,
    tally,
    findings,
    changed: tallyChanged(report.findings, placing),
    unplaced: countUnplaced(report.findings, placing),
    doubt: lines?.doubt,
    linkedLines: linksTo === 'annotated' ? lines : undefined,
    ...(checkRun && { checkRun }),
  };
  return [{ kind: 'job-summary', markdown: renderWithin(material, JOB_SUMMARY_BYTES) }];
};

/** Drops detail before it cuts. */
export function renderWithin(material: SummaryMaterial, mostBytes: number): string {
  let markdown = '';
  for (const detail of DETAILS) {
    markdown = render(material, detail);
    if (utf8Bytes(markdown) <= mostBytes) return markdown;
  }
  return clipLines(markdown, mostBytes, 'The summary was cut here.');
}

function render(material: SummaryMaterial, detail: SummaryDetail): string {
  const { report, tally } = material;
  const blocks = [
    ownMarkdown(`## ${headline(report)}`),
    overviewLine(report),
    ...changedLine(material),
    ...unanalyzedSection(report, detail),
    ...toolsSection(report, detail),
    ...findingsSection(material, detail),
    ...rulesSection(tally, detail),
    ...pathsSection(material, detail),
    ...runSection(report),
    ...aboutSection(material),
  ];
  return `${blocks.join('\n\n')}\n`;
}
