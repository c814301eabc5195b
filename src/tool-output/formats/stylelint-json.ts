import { boundFindings, type OutputFormat, type ToolFinding } from '../define-format.ts';
import { objectsIn, numberIn, objectOf, textIn, type JsonObject } from '../../model/json-value.ts';
import { readJson } from '../read-json.ts';

function toFinding(path: string, warning: JsonObject): ToolFinding {
  const rule = textIn(warning, 'rule');
  const text = textIn(warning, 'text') ?? '';
  const suffix = ` (${rule ?? ''})`;
  return {
    path,
    startLine: numberIn(warning, 'line'),
    startColumn: numberIn(warning, 'column'),
    endLine: numberIn(warning, 'endLine'),
    endColumn: numberIn(warning, 'endColumn'),
    rule,
    severity: textIn(warning, 'severity'),
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
      const path = textIn(result, 'source');
      return path === undefined
        ? []
        : objectsIn(result, 'warnings').map((warning) => toFinding(path, warning));
    });
    return boundFindings(findings, problem);
  },
};
