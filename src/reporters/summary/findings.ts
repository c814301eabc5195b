import type { Finding } from '../../model/finding.ts';
import type { CommitLines } from '../../model/line-change.ts';
import type { RepositoryContext } from '../../model/report.ts';
import { placeInCommit } from '../commit-place.ts';
import { blobUrl, codeSpan, helpLink, link, ownMarkdown, type Markdown } from '../markdown.ts';
import { longTable, moreLine } from './fold.ts';
import type { SummaryDetail, SummaryMaterial } from './material.ts';
import { toldMessage } from '../told-message.ts';

/** The findings worth reading first, with links to their lines. */
export function findingsSection(
  material: SummaryMaterial,
  detail: SummaryDetail,
): readonly Markdown[] {
  const { changed, tally } = material;
  const shown = material.findings.slice(0, detail.findings);
  if (shown.length === 0) return [];
  const rows = shown.map((finding) => [
    ownMarkdown(finding.severity),
    ...(changed === undefined ? [] : [ownMarkdown(changed.has(finding) ? 'changed' : '')]),
    ...cellsOf(finding, material, detail),
  ]);
  const line = changed === undefined ? [] : ['Line'];
  const { error, warning, notice } = tally.total;
  return [
    ownMarkdown('### Findings'),
    ...longTable(['Severity', ...line, 'Place', 'Rule', 'Message'], rows, 'finding'),
    ...moreLine(error + warning + notice - rows.length, 'finding'),
  ];
}

/** Lines are those of the commit that links lead to; a file that is not there has no link. */
function urlOf(
  finding: Finding,
  context: RepositoryContext,
  lines: CommitLines | undefined,
): string | undefined {
  if (lines === undefined) return blobUrl(context, finding.path, finding);
  const placed = placeInCommit(finding, { lines, pathPrefix: context.pathPrefix });
  return placed && blobUrl({ ...context, pathPrefix: '' }, placed.path, placed);
}

function cellsOf(
  finding: Finding,
  { report: { context }, linkedLines }: SummaryMaterial,
  { textChars }: SummaryDetail,
): readonly Markdown[] {
  const { path, startLine, ruleId, helpUrl } = finding;
  const url = context === undefined ? undefined : urlOf(finding, context, linkedLines);
  return [
    link(codeSpan(`${path}:${startLine}`), url),
    link(codeSpan(ruleId), helpLink(helpUrl)),
    codeSpan(toldMessage(finding), textChars),
  ];
}
