/** The rules of the Checks API that its description tells in prose only, and those GitHub is known to enforce. */

/** "64 KB" for a message (REST API, check runs). */
const MESSAGE_BYTES = 64 * 1024;

/** "The maximum size is 255 characters." */
const TITLE_CHARS = 255;

/** One annotation as a request has it, after the schema's check. */
export interface SentAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

/** What GitHub holds against an annotation; nothing when it takes it. */
export function annotationProblems(annotation: SentAnnotation): readonly string[] {
  return [
    ...pathProblems(annotation.path),
    ...lineProblems(annotation),
    ...columnProblems(annotation),
    ...textProblems(annotation),
  ];
}

function pathProblems(path: string): readonly string[] {
  const isRelative = path !== '' && !path.startsWith('/') && !/^[A-Za-z]:/.test(path);
  const isPlain = path.split('/').every((segment) => !['', '.', '..'].includes(segment));
  return isRelative && isPlain ? [] : [`path ${JSON.stringify(path)} is not relative to the root`];
}

function lineProblems({ start_line: start, end_line: end }: SentAnnotation): readonly string[] {
  return start >= 1 && end >= start ? [] : [`lines ${start} to ${end}`];
}

function columnProblems(annotation: SentAnnotation): readonly string[] {
  const { start_column: start, end_column: end } = annotation;
  if (start === undefined && end === undefined) return [];
  if (annotation.start_line !== annotation.end_line) return ['columns over several lines'];
  const isRange = start !== undefined && end !== undefined && start >= 1 && end >= start;
  return isRange ? [] : [`columns ${String(start)} to ${String(end)}`];
}

function textProblems({ message, title, raw_details: details }: SentAnnotation): readonly string[] {
  return [
    ...(message.trim() === '' ? ['an empty message'] : []),
    ...(Buffer.byteLength(message) > MESSAGE_BYTES ? ['a message above 64 KB'] : []),
    ...(Buffer.byteLength(details ?? '') > MESSAGE_BYTES ? ['details above 64 KB'] : []),
    ...((title ?? '').length > TITLE_CHARS ? ['a title above 255 characters'] : []),
  ];
}
