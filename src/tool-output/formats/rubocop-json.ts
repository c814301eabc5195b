import { boundFindings, type OutputFormat, type ToolFinding } from '../define-format.ts';
import {
  objectsIn,
  numberIn,
  objectIn,
  objectOf,
  textIn,
  type JsonObject,
} from '../../model/json-value.ts';
import { readJson } from '../read-json.ts';

/** Behind the last character; RuboCop names the last one itself. */
function behind(column: number | undefined): number | undefined {
  return column === undefined ? undefined : column + 1;
}

function toFinding(path: string, offense: JsonObject): ToolFinding {
  const location = objectIn(offense, 'location');
  const rule = textIn(offense, 'cop_name');
  const message = textIn(offense, 'message') ?? '';
  const prefix = `${rule ?? ''}: `;
  return {
    path,
    startLine: numberIn(location, 'start_line') ?? numberIn(location, 'line'),
    startColumn: numberIn(location, 'start_column') ?? numberIn(location, 'column'),
    endLine: numberIn(location, 'last_line'),
    endColumn: behind(numberIn(location, 'last_column')),
    rule,
    severity: textIn(offense, 'severity'),
    message: message.startsWith(prefix) ? message.slice(prefix.length) : message,
  };
}

/**
 * RuboCop's formatter `json`: columns from 1 in characters, the last one included
 * (https://docs.rubocop.org/rubocop/formatters.html#json-formatter).
 */
export const rubocopJson: OutputFormat = {
  id: 'rubocop-json',
  columns: { base: 1, unit: 'code-point' },
  severities: {
    info: 'notice',
    refactor: 'notice',
    convention: 'notice',
    warning: 'warning',
    error: 'error',
    fatal: 'error',
  },
  parse(text) {
    const { value, problem } = readJson(text);
    const result = objectOf(value);
    if (!Array.isArray(result['files'])) {
      return { findings: [], problem: problem ?? 'it has no "files", as RuboCop writes them' };
    }
    const findings = objectsIn(result, 'files').flatMap((file) => {
      const path = textIn(file, 'path');
      return path === undefined
        ? []
        : objectsIn(file, 'offenses').map((offense) => toFinding(path, offense));
    });
    return boundFindings(findings, problem);
  },
};
