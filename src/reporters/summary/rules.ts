import { codeSpan, helpLink, link, ownMarkdown, type Markdown } from '../markdown.ts';
import type { FindingTally, SeverityCounts } from '../tally-findings.ts';
import { COUNT_HEADERS, countCells } from './counts.ts';
import { longTable, moreLine } from './fold.ts';
import type { SummaryDetail } from './material.ts';

/** Findings by rule, errors first. */
export function rulesSection(tally: FindingTally, detail: SummaryDetail): readonly Markdown[] {
  const rules = [...tally.rules].toSorted(([, { counts: left }], [, { counts: right }]) =>
    bySeverity(left, right),
  );
  const rows = rules
    .slice(0, detail.rules)
    .map(([id, rule]) => [link(codeSpan(id), helpLink(rule.helpUrl)), ...countCells(rule.counts)]);
  if (rows.length === 0) return [];
  const more = tally.hasMoreRules
    ? [ownMarkdown('And rules beyond those counted.')]
    : moreLine(rules.length - rows.length, 'rule');
  return [
    ownMarkdown('### By rule'),
    ...longTable(['Rule', ...COUNT_HEADERS], rows, 'rule'),
    ...more,
  ];
}

function bySeverity(left: SeverityCounts, right: SeverityCounts): number {
  return right.error - left.error || right.warning - left.warning || right.notice - left.notice;
}
