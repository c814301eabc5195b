import type { Range } from '../../model/finding.ts';
import { commentMarksOf } from './comment-marks.ts';

/** One comment that asks for findings to be left out. */
export interface Directive {
  /** `analyzer/rule`, or an analyzer alone for all of its rules. */
  readonly rules: readonly string[];
  /** The line whose findings are meant; `undefined` for the whole file. */
  readonly line: number | undefined;
  /** Where it stands. */
  readonly range: Range;
  /** Whether it names rules and says why; else it leaves nothing out. */
  readonly isWhole: boolean;
}

const KEYWORD = 'evenkeel-ignore';
const FOR_FILE = '-file';

/** Where a directive stands in its line, and what comes before and after. */
interface Placed {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly isFile: boolean;
  readonly isOwnLine: boolean;
}

/** What ends a comment on the line it began on. */
const CLOSERS = /(?:\*\/|-->|-?%>)\s*$/u;

/** The text before a directive without the mark of the comment it opens; `undefined` outside of one. */
function beforeComment(before: string, marks: readonly string[]): string | undefined {
  const trimmed = before.trimEnd();
  const mark = marks.find((each) => trimmed.endsWith(each));
  if (mark !== undefined) return trimmed.slice(0, -mark.length);
  // A line in the middle of a block comment.
  return marks.includes('/*') && trimmed.trim() === '*' ? '' : undefined;
}

function place(text: string, line: number, marks: readonly string[]): Placed | undefined {
  const at = text.indexOf(KEYWORD);
  if (at < 0) return undefined;
  const before = beforeComment(text.slice(0, at), marks);
  if (before === undefined) return undefined;
  const after = text.slice(at + KEYWORD.length);
  const isFile = after.startsWith(FOR_FILE);
  const rest = isFile ? after.slice(FOR_FILE.length) : after;
  // Else it is another word, such as `evenkeel-ignored`.
  if (!/^(?:[\s:]|$)/u.test(rest)) return undefined;
  return { line, column: at + 1, text: rest, isFile, isOwnLine: before.trim() === '' };
}

function toDirective({ line, column, text, isFile }: Placed, meant: number): Directive {
  const asked = text.replace(CLOSERS, '').trim();
  const colon = asked.indexOf(':');
  const names = (colon < 0 ? asked : asked.slice(0, colon)).split(/[\s,]+/u);
  const rules = names.filter((name) => name !== '');
  const hasReason = colon >= 0 && asked.slice(colon + 1).trim() !== '';
  const endColumn = column + KEYWORD.length + (isFile ? FOR_FILE.length : 0);
  return {
    rules,
    line: isFile ? undefined : meant,
    range: { startLine: line, startColumn: column, endLine: line, endColumn },
    isWhole: rules.length > 0 && hasReason,
  };
}

/**
 * Finds the directives of a file: `evenkeel-ignore RULE, RULE: reason` in a comment on a line or above
 * it, several above one another, and `evenkeel-ignore-file RULE: reason` anywhere.
 */
export function parseDirectives(path: string, text: string): readonly Directive[] {
  if (!text.includes(KEYWORD)) return [];
  const marks = commentMarksOf(path);
  const placed = text.split('\n').flatMap((line, index) => place(line, index + 1, marks) ?? []);
  // From the last on: of several above one another each means what the one below it means.
  let below = { line: 0, meant: 0 };
  return placed
    .toReversed()
    .map((each) => {
      const { line, isOwnLine } = each;
      const next = below.line === line + 1 ? below.meant : line + 1;
      const meant = isOwnLine ? next : line;
      if (isOwnLine) below = { line, meant };
      return toDirective(each, meant);
    })
    .toReversed();
}
