/**
 * Reads `GITHUB_OUTPUT` and `GITHUB_STATE` as the runner does (actions/runner, FileCommandManager.cs):
 * `name=value` on a line, or `name<<delimiter`, the value's lines, and the delimiter alone.
 * @throws when the file is not in that form; the runner then fails the step.
 */
export function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      values[line.slice(0, heredoc)] = readUntil(lines, line.slice(heredoc + 2));
    } else if (equals > 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`Expected "name=value" or "name<<delimiter", found "${line}".`);
    }
  }
  return values;
}

function readUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (delimiter === '' || end < 0)
    throw new Error(`Expected the delimiter "${delimiter}" on a line.`);
  const value = lines.splice(0, end).join('\n');
  lines.shift();
  return value;
}
