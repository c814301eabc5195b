import type { Finding } from '../model/finding.ts';
import type { ReplayDifference, ReplayReport } from '../model/replay.ts';
import { countOf, durationText } from './figures.ts';
import { safeJson, safeSentence, safeText, shorten } from './safe-text.ts';

/** Most files named one by one in each list. */
const FILES_NAMED = 100;
const MESSAGE_CHARACTERS = 200;

function findingLine(mark: string, finding: Finding): string {
  const { startLine, startColumn, severity, message, ruleId } = finding;
  const text = safeSentence(shorten(message, MESSAGE_CHARACTERS));
  return `    ${mark} ${startLine}:${startColumn}  ${severity}  ${text}  ${safeText(ruleId)}\n`;
}

function* differenceLines(difference: ReplayDifference): Iterable<string> {
  const path = safeText(difference.path);
  if (difference.kind === 'outcome') {
    const { before, now, detail } = difference;
    const why = detail === '' ? '' : ` (${safeSentence(shorten(detail, MESSAGE_CHARACTERS))})`;
    yield `  ${path}: was ${before}, is now ${now}${why}\n`;
    return;
  }
  const { countBefore, countNow, onlyBefore, onlyNow } = difference;
  yield `  ${path}: ${countOf(countBefore, 'finding')} gone, ${countOf(countNow, 'finding')} new\n`;
  for (const finding of onlyBefore) yield findingLine('-', finding);
  for (const finding of onlyNow) yield findingLine('+', finding);
}

/** A heading, then the first items in lines; nothing for none. */
function* list<Item>(
  heading: string,
  items: readonly Item[],
  lines: (item: Item) => Iterable<string>,
): Iterable<string> {
  if (items.length === 0) return;
  yield `${heading}:\n`;
  for (const item of items.slice(0, FILES_NAMED)) yield* lines(item);
  if (items.length > FILES_NAMED) yield `  and ${items.length - FILES_NAMED} more\n`;
  yield '\n';
}

function verdictOf({ isSame, isCancelled }: ReplayReport): string {
  if (isCancelled) return 'cancelled before everything was compared';
  return isSame ? 'the two runs came out the same' : 'the two runs differ';
}

/** What a replay found, as lines for people. */
export function* replayText(report: ReplayReport): Iterable<string> {
  const { journal, compared, untold } = report;
  yield* list('Came out differently', report.differences, differenceLines);
  yield* list(
    'Not the files that were planned',
    report.changedFiles,
    ({ path, change, detail }) => [`  ${safeText(path)}: ${change} (${safeSentence(detail)})\n`],
  );
  yield* list('Grossly different times', report.times, ({ path, clock, beforeMs, nowMs }) => [
    `  ${safeText(path)}: ${durationText(beforeMs)} of ${clock} time, now ${durationText(nowMs)}\n`,
  ]);
  for (const note of report.notes) yield `Note:     ${safeSentence(note)}\n`;
  yield `Journal:  ${safeSentence(journal.path)}, Evenkeel ${safeText(journal.version)}, ${safeText(journal.startedAt)}\n`;
  yield `Replayed: ${countOf(compared, 'file')} of ${journal.planned} planned, with ${countOf(journal.workers, 'worker')}\n`;
  if (untold > 0)
    yield `Untold:   ${countOf(untold, 'file')} to which one of the runs had not come\n`;
  yield `Result:   ${verdictOf(report)}\n`;
}

/** The same as JSON, schema 1. */
export function* replayJson(report: ReplayReport): Iterable<string> {
  const { differences, changedFiles, times, ...rest } = report;
  const head = safeJson(rest).slice(1, -1);
  yield `{${head},"differences":[`;
  for (const [index, difference] of differences.entries()) {
    yield `${index === 0 ? '' : ','}\n${safeJson(difference)}`;
  }
  yield `],"changedFiles":${safeJson(changedFiles)},"times":${safeJson(times)}}\n`;
}
