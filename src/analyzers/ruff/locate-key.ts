import type { Range } from '../../model/finding.ts';

/** A key of a table header or of an entry: bare or quoted, with dots between. */
const KEY = /(?:[\w-]+|"[^"]*"|'[^']*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"]*"|'[^']*'))*/y;
const PART = /[\w-]+|"[^"]*"|'[^']*'/g;

function partsOf(key: string): string[] {
  return Array.from(key.matchAll(PART), ([part]) => part.replaceAll(/^["']|["']$/g, ''));
}

function keyAt(line: string, offset: number): string[] {
  KEY.lastIndex = offset;
  return partsOf(KEY.exec(line)?.[0] ?? '');
}

/** How many keys of a path a line stands for; 0 when it leads elsewhere. */
function depthOn(found: readonly string[], wanted: readonly string[]): number {
  return found.every((key, at) => key === wanted[at]) ? found.length : 0;
}

interface Line {
  readonly text: string;
  /** The keys that it stands for, those of the table that it is in first. */
  readonly keys: readonly string[];
}

function linesOf(text: string): Line[] {
  let header: readonly string[] = [];
  return text.split('\n').map((line) => {
    const trimmed = line.trimStart();
    const indent = line.length - trimmed.length;
    if (trimmed.startsWith('[')) {
      header = keyAt(line, indent + Math.max(trimmed.search(/[^[ \t]/), 0));
      return { text: line, keys: header };
    }
    const own = keyAt(line, indent);
    return { text: line, keys: own.length === 0 ? [] : [...header, ...own] };
  });
}

function rangeOn(lines: readonly Line[], at: number, value: string | undefined): Range {
  const text = lines[at]?.text.trimEnd() ?? '';
  const found = value === undefined ? -1 : text.indexOf(value);
  const start = found < 0 ? text.length - text.trimStart().length : found;
  const end = found < 0 || value === undefined ? text.length : found + value.length;
  return { startLine: at + 1, startColumn: start + 1, endLine: at + 1, endColumn: end + 1 };
}

/**
 * Where a setting stands in a TOML text, as near as lines tell: the line that leads furthest towards
 * its keys, or, for one value of a list, the first line from there on that has the value in quotes.
 */
export function locateKey(text: string, keys: readonly string[], value?: string): Range {
  const lines = linesOf(text);
  const depths = lines.map((line) => depthOn(line.keys, keys));
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  const at = deepest === 0 ? 0 : depths.indexOf(deepest);
  if (value === undefined) return rangeOn(lines, at, undefined);
  const withValue = lines.findIndex(
    (line, index) =>
      index >= at && (line.text.includes(`"${value}"`) || line.text.includes(`'${value}'`)),
  );
  return withValue < 0 ? rangeOn(lines, at, undefined) : rangeOn(lines, withValue, value);
}
