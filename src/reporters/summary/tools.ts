import type { AnalysisReport } from '../../model/report.ts';
import type { FailedToolRun, ToolReport } from '../../model/tool-report.ts';
import { countText, durationText } from '../figures.ts';
import { codeSpan, ownMarkdown, pathLink, type Markdown } from '../markdown.ts';
import { longTable } from './fold.ts';
import type { SummaryDetail } from './material.ts';

/** What the user's own tools did, and what of it failed. */
export function toolsSection(
  report: AnalysisReport,
  detail: Pick<SummaryDetail, 'textChars'>,
): readonly Markdown[] {
  const { tools = [] } = report;
  if (tools.length === 0) return [];
  const failures = tools.flatMap((tool) =>
    tool.failures.map((failure) => failureRow(tool, failure, { report, detail })),
  );
  return [
    ownMarkdown('### Tools'),
    ...longTable(['Tool', 'Runs', 'Files', 'Findings', 'Time'], tools.map(rowOf), 'tool'),
    ...(failures.length === 0
      ? []
      : [
          ownMarkdown('Runs of tools that failed, wholly or in part:'),
          ...longTable(['Tool', 'Reason', 'Files', 'First file', 'Detail'], failures, 'failure'),
        ]),
  ];
}

function rowOf({ name, runs, files, findings, dropped, wallMs }: ToolReport): readonly Markdown[] {
  const others = dropped === 0 ? '' : ` (${countText(dropped)} more about other files)`;
  return [
    codeSpan(name),
    ownMarkdown(countText(runs)),
    ownMarkdown(countText(files)),
    ownMarkdown(`${countText(findings)}${others}`),
    ownMarkdown(durationText(wallMs)),
  ];
}

interface RowContext {
  readonly report: AnalysisReport;
  readonly detail: Pick<SummaryDetail, 'textChars'>;
}

function failureRow(
  { name }: ToolReport,
  { reason, detail, stderr, files, firstPath }: FailedToolRun,
  { report, detail: { textChars } }: RowContext,
): readonly Markdown[] {
  const said = stderr === undefined ? '' : ` It wrote: ${stderr}`;
  return [
    codeSpan(name),
    ownMarkdown(reason),
    ownMarkdown(countText(files)),
    firstPath === '' ? ownMarkdown('') : pathLink(firstPath, report.context),
    codeSpan(`${detail}.${said}`, textChars * 2),
  ];
}
