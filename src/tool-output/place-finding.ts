import type { Match, Range, Severity } from '../model/finding.ts';
import type { ColumnRule, ToolReading } from '../model/tool.ts';
import { placeRegion, RegionText } from '../sarif-in/place-region.ts';
import type { SarifRegion } from '../sarif-in/sarif-reading.ts';
import type { OutputFormat, ToolFinding } from './define-format.ts';

/** Names are shown, written into comments and into configuration. */
const MOST_RULE_CHARACTERS = 200;
/** The rule of what a tool gives no name. */
const UNNAMED = 'unnamed';

/** How one tool's findings become matches. */
export interface Placing {
  readonly tool: string;
  readonly reading: ToolReading;
  readonly format: Pick<OutputFormat, 'columns' | 'severities'>;
}

function byteColumn(line: string, column: number): number {
  let bytes = 0;
  let at = 0;
  for (const character of line) {
    if (bytes >= column) break;
    bytes += Buffer.byteLength(character);
    at += character.length;
  }
  return at;
}

function pointColumn(line: string, column: number): number {
  let at = 0;
  let points = 0;
  for (const character of line) {
    if (points >= column) break;
    points += 1;
    at += character.length;
  }
  return at;
}

/** A column of the tool's as one from 1 in UTF-16 code units, inside the line or right behind it. */
export function toColumn(line: string, column: number, { base, unit }: ColumnRule): number {
  const offset = Math.max(0, column - base);
  const at = {
    utf16: () => offset,
    'code-point': () => pointColumn(line, offset),
    byte: () => byteColumn(line, offset),
  }[unit]();
  return Math.min(at, line.length) + 1;
}

/** The first line that is there. */
function toLine(lines: readonly string[], line: number | undefined): number {
  return Math.min(Math.max(1, line ?? 1), Math.max(1, lines.length));
}

/** Where a finding begins, and how its columns are counted. */
interface Begun {
  readonly start: Range;
  readonly columns: ColumnRule;
}

function endOf(lines: readonly string[], finding: ToolFinding, { start, columns }: Begun) {
  const { endLine, endColumn } = finding;
  const line = toLine(lines, Math.max(start.startLine, endLine ?? 0));
  const text = lines[line - 1] ?? '';
  const column = endColumn === undefined ? undefined : toColumn(text, endColumn, columns);
  const isBehind = column !== undefined && (line > start.startLine || column > start.startColumn);
  if (isBehind) return { endLine: line, endColumn: column };
  if (finding.startColumn === undefined || line > start.startLine) {
    return { endLine: line, endColumn: text.length + 1 };
  }
  // It names a place and no end.
  return { endLine: line, endColumn: Math.min(start.startColumn + 1, text.length + 1) };
}

function clampRange(lines: readonly string[], region: SarifRegion): Range {
  const range = placeRegion(region, new RegionText(lines.join('\n')));
  const startLine = toLine(lines, range.startLine);
  const endLine = toLine(lines, Math.max(startLine, range.endLine));
  const inside = (line: number, column: number): number =>
    Math.min(Math.max(1, column), (lines[line - 1] ?? '').length + 1);
  const startColumn = inside(startLine, range.startColumn);
  const least = startLine === endLine ? startColumn : 1;
  const endColumn = Math.max(least, inside(endLine, range.endColumn));
  return { startLine, startColumn, endLine, endColumn };
}

/** Where in a file a finding is: always inside the file, whatever the tool said. */
export function toRange(
  lines: readonly string[],
  finding: ToolFinding,
  columns: ColumnRule,
): Range {
  if (finding.region !== undefined) return clampRange(lines, finding.region);
  const startLine = toLine(lines, finding.startLine);
  const text = lines[startLine - 1] ?? '';
  const { startColumn: told } = finding;
  const startColumn = told === undefined ? 1 : toColumn(text, told, columns);
  const start = { startLine, startColumn, endLine: startLine, endColumn: startColumn };
  return { ...start, ...endOf(lines, finding, { start, columns }) };
}

function toRule(rule: string | undefined, tool: string): string {
  const plain = (rule ?? '').replaceAll(/[\p{C}\s,]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
  const own = plain.startsWith(`${tool}/`) ? plain.slice(tool.length + 1) : plain;
  return own.slice(0, MOST_RULE_CHARACTERS).replace(/[\ud800-\udbff]$/u, '') || UNNAMED;
}

function toSeverity(word: string | undefined, { reading, format }: Placing): Severity | 'off' {
  const name = (word ?? '').trim().toLowerCase();
  const told = reading.severities.find(([each]) => each.toLowerCase() === name)?.[1];
  if (told !== undefined) return told;
  return Object.hasOwn(format.severities, name)
    ? (format.severities[name] ?? reading.severity)
    : reading.severity;
}

/** A page that a reader may open. */
function toHelpUrl(url: string | undefined): { readonly helpUrl?: string } {
  const isPage = url !== undefined && url.length <= 2000 && /^https?:\/\//u.test(url);
  return isPage && URL.canParse(url) ? { helpUrl: url } : {};
}

/** What a tool found in a file, as a match; none where its severity is switched off. */
export function toMatches(
  lines: readonly string[],
  finding: ToolFinding,
  placing: Placing,
): readonly Match[] {
  const { tool, reading, format } = placing;
  const severity = toSeverity(finding.severity, placing);
  if (severity === 'off') return [];
  return [
    {
      ...toRange(lines, finding, reading.columns ?? format.columns),
      rule: toRule(finding.rule, tool),
      severity,
      message: finding.message.trim() || `${tool} gives no message`,
      ...toHelpUrl(finding.helpUrl),
    },
  ];
}
