import { boundFindings, type OutputFormat, type ToolFinding } from '../define-format.ts';
import { objectsIn, numberIn, objectOf, textIn, type JsonObject } from '../../model/json-value.ts';
import { readJson } from '../read-json.ts';

const LEVELS: Readonly<Record<number, string>> = { 1: 'warning', 2: 'error' };

/** What ESLint says of a file that its own configuration leaves out is no finding. */
const IGNORED = /^File ignored /u;

function toFinding(path: string, message: JsonObject): ToolFinding[] {
  const text = textIn(message, 'message');
  const rule = textIn(message, 'ruleId');
  if (text === undefined || (rule === undefined && IGNORED.test(text))) return [];
  const isFatal = message['fatal'] === true;
  return [
    {
      path,
      startLine: numberIn(message, 'line'),
      startColumn: numberIn(message, 'column'),
      endLine: numberIn(message, 'endLine'),
      endColumn: numberIn(message, 'endColumn'),
      rule: rule ?? (isFatal ? 'syntax-error' : undefined),
      severity: isFatal ? 'error' : LEVELS[numberIn(message, 'severity') ?? 0],
      message: text,
    },
  ];
}

/**
 * The results of ESLint's formatter `json`: lines and columns from 1, in UTF-16 code units, ends
 * exclusive (https://eslint.org/docs/latest/use/formatters/#json).
 */
export const eslintJson: OutputFormat = {
  id: 'eslint-json',
  columns: { base: 1, unit: 'utf16' },
  severities: { error: 'error', warning: 'warning' },
  parse(text) {
    const { value, problem } = readJson(text);
    if (!Array.isArray(value)) {
      return { findings: [], problem: problem ?? 'it is not the list of results of ESLint' };
    }
    const findings = value.flatMap((each) => {
      const result = objectOf(each);
      const path = textIn(result, 'filePath');
      return path === undefined
        ? []
        : objectsIn(result, 'messages').flatMap((message) => toFinding(path, message));
    });
    return boundFindings(findings, problem);
  },
};
