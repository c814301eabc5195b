import { assertNever } from '../../errors.ts';
import type { Edit, Fix, Match } from '../../model/finding.ts';
import { toMessage } from '../to-message.ts';
import { isWorthTelling, severityOf } from './default-rules.ts';
import { type FileKind, isTrusted } from './file-kind.ts';
import { createPlacer, type Placer } from './place-diagnostic.ts';
import type { Diagnostic } from './ruff-engine.ts';
import { ruleUrl } from './rules.ts';
import { isSyntaxError, judgeUnparsed } from './syntax-errors.ts';

/** A fix larger than this is no suggestion to read any more: re-ordering all imports, for one. */
const FIX_CHARACTERS = 4000;

/** A file that Ruff was run over. */
export interface CheckedFile {
  readonly text: string;
  readonly path: string;
  readonly kind: FileKind;
  /** Codes that the project asked for itself; the others are ours by default. */
  readonly chosen: ReadonlySet<string>;
}

function toFix({ fix }: Diagnostic, place: Placer): Fix | undefined {
  if (fix === null) return undefined;
  const edits: Edit[] = fix.edits.map(({ content, location, end_location: end }) => ({
    range: place(location, end),
    text: content ?? '',
  }));
  const size = edits.reduce((sum, { text }) => sum + text.length, 0);
  if (edits.length === 0 || size > FIX_CHARACTERS) return undefined;
  return { message: toMessage(fix.message ?? 'Apply the fix that Ruff proposes'), edits };
}

function toMatch(diagnostic: Diagnostic, place: Placer): Match {
  const helpUrl = ruleUrl(diagnostic.code);
  const fix = toFix(diagnostic, place);
  return {
    rule: diagnostic.code,
    severity: severityOf(diagnostic.code),
    message: toMessage(diagnostic.message.split('\n', 1)[0] ?? ''),
    ...(helpUrl === undefined ? {} : { helpUrl }),
    ...(fix === undefined ? {} : { fix }),
    ...place(diagnostic.start_location, diagnostic.end_location),
  };
}

function lineOf(text: string, row: number): string {
  return text.split(/\r\n|\r|\n/, row)[row - 1] ?? '';
}

/**
 * The first syntax error alone, as Python itself would give it: those after it are mostly its echo.
 * A whole file of Python 2 is one thing to know, not a mistake; a template is none.
 */
function unparsedMatch(file: CheckedFile, error: Diagnostic, place: Placer): Match | undefined {
  const range = place(error.start_location, error.end_location);
  const line = lineOf(file.text, error.start_location.row);
  const unparsed = judgeUnparsed(file.text, line);
  switch (unparsed) {
    case 'template':
      return undefined;
    case 'python-2':
      return {
        rule: 'python-2',
        severity: 'notice',
        message: 'This file is Python 2, which Ruff cannot read: nothing in it was checked.',
        helpUrl: 'https://docs.astral.sh/ruff/faq/',
        ...range,
      };
    case 'mistaken':
      return {
        rule: 'invalid-syntax',
        severity: 'error',
        message: toMessage(`Invalid syntax: ${error.message}`),
        helpUrl: 'https://docs.python.org/3/tutorial/errors.html#syntax-errors',
        ...range,
      };
    default:
      return assertNever(unparsed);
  }
}

/** Turns what Ruff found in a file into matches: those that can be trusted and are worth telling. */
export function toMatches(diagnostics: readonly Diagnostic[], file: CheckedFile): Match[] {
  if (diagnostics.length === 0) return [];
  const place = createPlacer(file.text);
  const error = diagnostics.find(isSyntaxError);
  const unparsed = error === undefined ? undefined : unparsedMatch(file, error, place);
  const isJudged = unparsed?.rule === 'invalid-syntax' || error === undefined;
  const rest = diagnostics.filter((diagnostic) => {
    if (isSyntaxError(diagnostic) || !isJudged) return false;
    if (!isTrusted(diagnostic.code, file.kind)) return false;
    return file.chosen.has(diagnostic.code) || isWorthTelling(diagnostic, file.path, file.kind);
  });
  const matches = rest.map((diagnostic) => toMatch(diagnostic, place));
  return unparsed === undefined ? matches : [unparsed, ...matches];
}
