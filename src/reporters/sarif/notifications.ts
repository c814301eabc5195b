import type { AnalysisReport, RepositoryContext, UnanalyzedFile } from '../../model/report.ts';
import type { UnanalyzedReason } from '../../model/task.ts';
import type { FailedToolRun, ToolReport } from '../../model/tool-report.ts';
import { countOf } from '../figures.ts';
import { artifactLocation } from './location.ts';
import { messageOf } from './message.ts';

/** Most files named one by one. */
const FILES_NAMED = 1000;
const NOTES_NAMED = 50;

/** What a notification is about; described once in the file. */
export const NOTIFICATION_KINDS = [
  { id: 'unanalyzed', shortDescription: { text: 'A file was selected and not analyzed.' } },
  { id: 'tool-failure', shortDescription: { text: 'A run of a tool failed.' } },
  { id: 'note', shortDescription: { text: 'Something to know about the run.' } },
  { id: 'left-out', shortDescription: { text: 'There are more results than the file holds.' } },
] as const;

/** Reasons that lie in the file; the others are the run's own. */
const IN_THE_FILE: ReadonlySet<UnanalyzedReason> = new Set([
  'unreadable',
  'too-large',
  'binary',
  'invalid-encoding',
]);

/** What was not analyzed, and the run's notes, as SARIF notifications. */
export function* notificationsOf(report: AnalysisReport): Iterable<object> {
  const { files, notes, context, tools = [] } = report;
  for (const file of files.unanalyzed.slice(0, FILES_NAMED)) yield unanalyzed(file, context);
  const unnamed = files.unanalyzed.length - FILES_NAMED;
  if (unnamed > 0) {
    yield notification('unanalyzed', `And ${countOf(unnamed, 'more file')}.`, 'error');
  }
  for (const tool of tools) yield* tool.failures.map((failure) => failedRun(tool, failure));
  for (const note of notes.slice(0, NOTES_NAMED)) yield notification('note', note, 'note');
}

/** One notification about no file in particular. */
export function notification(
  id: (typeof NOTIFICATION_KINDS)[number]['id'],
  text: string,
  level: 'error' | 'warning' | 'note',
): object {
  return { descriptor: { id }, level, message: messageOf(text) };
}

function failedRun({ name }: ToolReport, failure: FailedToolRun): object {
  const { reason, detail, stderr, files } = failure;
  const said = stderr === undefined ? '' : `\n${stderr}`;
  const text = `${name}, ${reason} for ${countOf(files, 'file')}: ${detail}${said}`;
  return notification('tool-failure', text, 'error');
}

function unanalyzed(
  { path, reason, detail, analyzer }: UnanalyzedFile,
  context: RepositoryContext | undefined,
): object {
  const within = analyzer === undefined ? '' : ` in ${analyzer}`;
  const level = IN_THE_FILE.has(reason) ? 'warning' : 'error';
  return {
    ...notification('unanalyzed', `Not analyzed, ${reason}${within}: ${detail}`, level),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, context) } }],
  };
}
