import {
  boundFindings,
  MOST_TOOL_FINDINGS,
  type OutputFormat,
  type ParsedOutput,
  type ToolFinding,
} from '../define-format.ts';
import {
  objectsIn,
  numberIn,
  objectIn,
  objectOf,
  textIn,
  type JsonObject,
} from '../../model/json-value.ts';
import { readJson } from '../read-json.ts';

/** A severity is a name, or its number (reviewdog.proto). */
const NUMBERS: Readonly<Record<number, string>> = { 1: 'error', 2: 'warning', 3: 'info' };

function toFinding(diagnostic: JsonObject, severity: string | undefined): ToolFinding[] {
  const location = objectIn(diagnostic, 'location');
  const path = textIn(location, 'path');
  if (path === undefined) return [];
  const range = objectIn(location, 'range');
  const [start, end] = [objectIn(range, 'start'), objectIn(range, 'end')];
  const code = objectIn(diagnostic, 'code');
  return [
    {
      path,
      startLine: numberIn(start, 'line'),
      startColumn: numberIn(start, 'column'),
      endLine: numberIn(end, 'line'),
      endColumn: numberIn(end, 'column'),
      rule: textIn(code, 'value'),
      severity: severityOf(diagnostic) ?? severity,
      message: textIn(diagnostic, 'message') ?? '',
      helpUrl: textIn(code, 'url'),
    },
  ];
}

function severityOf(object: JsonObject): string | undefined {
  return textIn(object, 'severity') ?? NUMBERS[numberIn(object, 'severity') ?? 0];
}

/** Columns are byte offsets in UTF-8 from 1, the end is exclusive (reviewdog, proto/rdf/reviewdog.proto). */
const RULES = {
  columns: { base: 1, unit: 'byte' },
  severities: { error: 'error', warning: 'warning', info: 'notice' },
} as const;

/** Reviewdog's `DiagnosticResult` as JSON. */
export const rdjson: OutputFormat = {
  id: 'rdjson',
  ...RULES,
  parse(text) {
    const { value, problem } = readJson(text);
    const result = objectOf(value);
    if (!Array.isArray(result['diagnostics'])) {
      return { findings: [], problem: problem ?? 'it has no "diagnostics"' };
    }
    const severity = severityOf(result);
    const findings = objectsIn(result, 'diagnostics').flatMap((each) => toFinding(each, severity));
    return boundFindings(findings, problem);
  },
};

function parseLine(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    return undefined;
  }
}

function parseLines(text: string): ParsedOutput {
  const findings: ToolFinding[] = [];
  let strange = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (findings.length > MOST_TOOL_FINDINGS) break;
    const value = parseLine(line);
    if (value === undefined) strange += 1;
    else findings.push(...toFinding(objectOf(value), undefined));
  }
  const problem = strange === 0 ? undefined : `${String(strange)} of its lines are not JSON`;
  return boundFindings(findings, problem);
}

/** Reviewdog's `Diagnostic` as JSON, one a line. */
export const rdjsonl: OutputFormat = { id: 'rdjsonl', ...RULES, parse: parseLines };
