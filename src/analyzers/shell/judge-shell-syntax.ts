import type { ShellParser, ShellSyntaxError } from './create-shell-parser.ts';
import { dialectOf } from './dialect.ts';

/**
 * Where mvdan/sh is stricter than shells are: `((` that opens two subshells is arithmetic to it, and
 * what stands in an expansion is known to a shell only when it runs. `/usr/bin/zdiff` has the first.
 */
const DOUBTFUL = /arithm/;

/** Lines of a template that has yet to become a script. */
const TEMPLATE = /<%[=-]?|\{%-?\s|^[ \t]*\{\{/m;

/** Ends what a shell reads: what follows is data, or another language's. Only unindented lines surely run. */
const LAST_COMMAND = /^(?:exit\b[^&|\n]*$|exec\s[^\n]*(?:\$0|\$\{0|BASH_SOURCE))/m;

function isTold({ message, startByte }: ShellSyntaxError, text: string): boolean {
  if (DOUBTFUL.test(message) || TEMPLATE.test(text)) return false;
  const last = LAST_COMMAND.exec(text);
  if (last === null) return true;
  // Only here are characters counted as bytes, for a file that does not parse.
  return startByte <= new TextEncoder().encode(text.slice(0, last.index)).length;
}

/** What is wrong with a script, where it is beyond doubt. */
export function judgeShellSyntax(
  path: string,
  text: string,
  parser: ShellParser,
): ShellSyntaxError | undefined {
  const dialect = dialectOf(path, text);
  if (dialect === undefined) return undefined;
  const error = parser.parse(text, dialect);
  if (error === undefined || !isTold(error, text)) return undefined;
  // Korn shells differ in what they took over from Bash; mksh is the one mvdan/sh knows.
  const isOneShell = dialect === 'ksh' && parser.parse(text, 'bash') === undefined;
  return isOneShell ? undefined : error;
}
