import type { CheckRunOutcome } from '../../model/delivery.ts';
import { SKIP_REASONS } from '../../model/skip.ts';
import { allowanceLine } from '../allowance-line.ts';
import { countOf, countText, durationText } from '../figures.ts';
import { codeSpan, ownMarkdown, type Markdown } from '../markdown.ts';
import type { SummaryMaterial } from './material.ts';

/** What the runner allowed, how the time was spent, what was left out, and notes. */
export function aboutSection(material: SummaryMaterial): readonly Markdown[] {
  const { report, checkRun } = material;
  const { timing, allowance, files, notes } = report;
  const cpu =
    timing.cpuMs === null ? '' : `, ${durationText(timing.cpuMs)} of CPU time in analyzers`;
  const skipped = SKIP_REASONS.filter((reason) => (files.skipped[reason] ?? 0) > 0).map(
    (reason) => `${countText(files.skipped[reason] ?? 0)} ${reason}`,
  );
  const lines = [
    `- Allowance: ${codeSpan(allowanceLine(allowance), 500)}`,
    ...allowance.notes.map((note) => `- ${codeSpan(note, 500)}`),
    `- Time: ${durationText(timing.durationMs)} of ${durationText(timing.budgetMs)}${cpu}`,
    ...(skipped.length === 0 ? [] : [`- Left out: ${skipped.join(', ')}`]),
    ...(checkRun === undefined ? [] : checkRunLines(checkRun)),
    ...placingLines(material),
    ...notes.slice(0, MOST_NOTES).map((note) => `- ${codeSpan(note, 500)}`),
  ];
  return [ownMarkdown('### About this run'), ownMarkdown(lines.join('\n'))];
}

const MOST_NOTES = 50;

function placingLines({ unplaced = 0, doubt }: SummaryMaterial): readonly string[] {
  return [
    ...(unplaced === 0
      ? []
      : [
          `- Not annotated: ${countOf(unplaced, 'finding')} on lines that only the merge with the base branch has`,
        ]),
    ...(doubt === undefined
      ? []
      : [`- Annotations may be some lines off: ${codeSpan(doubt, 500)}`]),
  ];
}

function checkRunLines(checkRun: CheckRunOutcome): readonly string[] {
  if (checkRun.kind === 'unavailable') {
    const { reason, advice } = checkRun;
    return [
      `- No check run: ${codeSpan(reason, 500)}`,
      // Where it was the user's own choice there is nothing to do.
      ...(advice === '' ? [] : [`- What to do: ${codeSpan(advice, 500)}`]),
    ];
  }
  const { url, posted, dropped, problems } = checkRun;
  const end = checkRun.kind === 'completed' ? '' : ', not closed';
  const missing = dropped === 0 ? '' : `, ${countText(dropped)} could not be posted`;
  return [
    `- [Check run](${url}): ${countOf(posted, 'annotation')}${missing}${end}`,
    ...problems.map((problem) => `- ${codeSpan(problem, 500)}`),
  ];
}
