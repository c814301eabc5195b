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

/** The offset of a value between its quotes; -1 where it does not stand. */
function offsetOf(value: string, line: string): number {
  const quote = [`"${value}"`, `'${value}'`].find((quoted) => line.includes(quoted));
  return quote === undefined ? -1 : line.indexOf(quote) + 1;
}

function rangeOfLine(lines: readonly Line[], at: number): Range {
  const text = lines[at]?.text.trimEnd() ?? '';
  const startColumn = text.length - text.trimStart().length + 1;
  return { startLine: at + 1, startColumn, endLine: at + 1, endColumn: text.length + 1 };
}

function rangeOfValue(lines: readonly Line[], from: number, value: string): Range | undefined {
  const at = lines.findIndex(({ text }, index) => index >= from && offsetOf(value, text) >= 0);
  if (at < 0) return undefined;
  const startColumn = offsetOf(value, lines[at]?.text ?? '') + 1;
  return { startLine: at + 1, startColumn, endLine: at + 1, endColumn: startColumn + value.length };
}

/**
 * Where a setting stands in a TOML text, as near as lines tell: the line that leads furthest towards
 * its keys, or, for one value of a list, the first from there on that has the value in quotes.
 */
export function locateKey(text: string, keys: readonly string[], value?: string): Range {
  const lines = linesOf(text);
  const depths = lines.map((line) => depthOn(line.keys, keys));
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  const at = deepest === 0 ? 0 : depths.indexOf(deepest);
  const exact = value === undefined ? undefined : rangeOfValue(lines, at, value);
  return exact ?? rangeOfLine(lines, at);
}
