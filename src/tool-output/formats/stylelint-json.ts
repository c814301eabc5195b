import { boundFindings, type OutputFormat, type ToolFinding } from '../define-format.ts';
import { listField, numberField, objectOf, textField, type JsonObject } from '../json-fields.ts';
import { readJson } from '../read-json.ts';

function toFinding(path: string, warning: JsonObject): ToolFinding {
  const rule = textField(warning, 'rule');
  const text = textField(warning, 'text') ?? '';
  const suffix = ` (${rule ?? ''})`;
  return {
    path,
    startLine: numberField(warning, 'line'),
    startColumn: numberField(warning, 'column'),
    endLine: numberField(warning, 'endLine'),
    endColumn: numberField(warning, 'endColumn'),
    rule,
    severity: textField(warning, 'severity'),
    message: text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  };
}

/**
 * Stylelint's formatter `json`: lines and columns from 1, in UTF-16 code units, ends exclusive
 * (https://stylelint.io/user-guide/options/#formatter, PostCSS's positions).
 */
export const stylelintJson: OutputFormat = {
  id: 'stylelint-json',
  columns: { base: 1, unit: 'utf16' },
  severities: { error: 'error', warning: 'warning' },
  parse(text) {
    const { value, problem } = readJson(text);
    if (!Array.isArray(value)) {
      return { findings: [], problem: problem ?? 'it is not the list of results of Stylelint' };
    }
    const findings = value.flatMap((each) => {
      const result = objectOf(each);
      const path = textField(result, 'source');
      return path === undefined
        ? []
        : listField(result, 'warnings').map((warning) => toFinding(path, warning));
    });
    return boundFindings(findings, problem);
  },
};
