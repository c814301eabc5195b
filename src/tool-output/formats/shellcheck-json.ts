import { boundFindings, type OutputFormat, type ToolFinding } from '../define-format.ts';
import { objectsIn, numberIn, objectOf, textIn, type JsonObject } from '../../model/json-value.ts';
import { readJson } from '../read-json.ts';

function toFinding(comment: JsonObject): ToolFinding[] {
  const path = textIn(comment, 'file');
  const code = numberIn(comment, 'code');
  if (path === undefined) return [];
  const rule = code === undefined ? undefined : `SC${String(code)}`;
  return [
    {
      path,
      startLine: numberIn(comment, 'line'),
      startColumn: numberIn(comment, 'column'),
      endLine: numberIn(comment, 'endLine'),
      endColumn: numberIn(comment, 'endColumn'),
      rule,
      severity: textIn(comment, 'level'),
      message: textIn(comment, 'message') ?? '',
      helpUrl: rule === undefined ? undefined : `https://www.shellcheck.net/wiki/${rule}`,
    },
  ];
}

/**
 * ShellCheck's formats `json1`, which counts a tab as one column, and `json`, which counts it as eight
 * (shellcheck(1)); ends are exclusive.
 */
export const shellcheckJson: OutputFormat = {
  id: 'shellcheck-json',
  columns: { base: 1, unit: 'code-point' },
  severities: { error: 'error', warning: 'warning', info: 'notice', style: 'notice' },
  parse(text) {
    const { value, problem } = readJson(text);
    const comments = Array.isArray(value) ? value : objectOf(value)['comments'];
    if (!Array.isArray(comments)) {
      return {
        findings: [],
        problem: problem ?? 'it has no "comments", as ShellCheck writes them',
      };
    }
    const findings = objectsIn({ comments }, 'comments').flatMap(toFinding);
    return boundFindings(findings, problem);
  },
};
