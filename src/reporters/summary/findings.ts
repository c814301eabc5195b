import type { Finding } from '../../model/finding.ts';
import { blobUrl, codeSpan, helpLink, link, ownMarkdown, type Markdown } from '../markdown.ts';
import { longTable, moreLine } from './fold.ts';
import type { SummaryDetail, SummaryMaterial } from './material.ts';

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

function cellsOf(
  finding: Finding,
  { report: { context } }: SummaryMaterial,
  { textChars }: SummaryDetail,
): readonly Markdown[] {
  const { path, startLine, ruleId, helpUrl, message } = finding;
  const url = context === undefined ? undefined : blobUrl(context, path, finding);
  return [
    link(codeSpan(`${path}:${startLine}`), url),
    link(codeSpan(ruleId), helpLink(helpUrl)),
    codeSpan(message, textChars),
  ];
}
