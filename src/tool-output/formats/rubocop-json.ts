import { boundFindings, type OutputFormat, type ToolFinding } from '../define-format.ts';
import {
  listField,
  numberField,
  objectField,
  objectOf,
  textField,
  type JsonObject,
} from '../json-fields.ts';
import { readJson } from '../read-json.ts';

/** Behind the last character; RuboCop names the last one itself. */
function behind(column: number | undefined): number | undefined {
  return column === undefined ? undefined : column + 1;
}

function toFinding(path: string, offense: JsonObject): ToolFinding {
  const location = objectField(offense, 'location');
  const rule = textField(offense, 'cop_name');
  const message = textField(offense, 'message') ?? '';
  const prefix = `${rule ?? ''}: `;
  return {
    path,
    startLine: numberField(location, 'start_line') ?? numberField(location, 'line'),
    startColumn: numberField(location, 'start_column') ?? numberField(location, 'column'),
    endLine: numberField(location, 'last_line'),
    endColumn: behind(numberField(location, 'last_column')),
    rule,
    severity: textField(offense, 'severity'),
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
    const findings = listField(result, 'files').flatMap((file) => {
      const path = textField(file, 'path');
      return path === undefined
        ? []
        : listField(file, 'offenses').map((offense) => toFinding(path, offense));
    });
    return boundFindings(findings, problem);
  },
};
