import { SEVERITIES } from '../../model/finding.ts';
import type { AnalysisReport } from '../../model/report.ts';
import { countOf, durationText } from '../figures.ts';
import { coverage } from '../headline.ts';
import { codeSpan, encodedUrl, link, ownMarkdown, type Markdown } from '../markdown.ts';
import type { SummaryMaterial } from './material.ts';

/** Coverage, time, the commit and the workflow run, in one line. */
export function overviewLine({ context, ...report }: AnalysisReport): Markdown {
  const parts = [
    ownMarkdown(`**${coverage(report)}** in ${durationText(report.timing.durationMs)}`),
    ...(context === undefined || context.sha === ''
      ? []
      : [
          link(
            codeSpan(context.sha.slice(0, 12)),
            encodedUrl(context.serverUrl, `${context.repository}/commit/${context.sha}`),
          ),
        ]),
    ...(context === undefined ? [] : [link(ownMarkdown('workflow run'), context.runUrl)]),
  ];
  return ownMarkdown(parts.join(' · '));
}

/** What a reviewer asks first: whether the change itself brings anything in. */
export function changedLine({ changed }: SummaryMaterial): readonly Markdown[] {
  if (changed === undefined) return [];
  const counts = SEVERITIES.filter((severity) => changed.counts[severity] > 0)
    .map((severity) => countOf(changed.counts[severity], severity))
    .join(', ');
  return [ownMarkdown(`On changed lines: **${counts === '' ? 'nothing' : counts}**.`)];
}
