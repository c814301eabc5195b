import { boundFindings, type OutputFormat, type ToolFinding } from '../define-format.ts';
import { attributeOf, numberAttribute, readXml, type XmlAttributes } from '../read-xml.ts';

function toFinding(path: string, attributes: XmlAttributes): ToolFinding {
  return {
    path,
    startLine: numberAttribute(attributes, 'line'),
    // 0 is for the whole line, as PHPStan writes it.
    startColumn: numberAttribute(attributes, 'column') || undefined,
    rule: attributeOf(attributes, 'source'),
    severity: attributeOf(attributes, 'severity'),
    message: attributeOf(attributes, 'message') ?? '',
  };
}

/**
 * Checkstyle's XML, which many tools write: columns from 1, no ends
 * (https://checkstyle.org/config.html#XMLLogger).
 */
export const checkstyle: OutputFormat = {
  id: 'checkstyle',
  columns: { base: 1, unit: 'code-point' },
  severities: { error: 'error', warning: 'warning', info: 'notice', ignore: 'notice' },
  parse(text) {
    const findings: ToolFinding[] = [];
    let path: string | undefined;
    let isCheckstyle = false;
    const problem = readXml(text, {
      open: (name, attributes) => {
        isCheckstyle ||= name === 'checkstyle';
        if (name === 'file') path = attributeOf(attributes, 'name');
        const isFinding = name === 'error' && path !== undefined;
        if (isFinding && path !== undefined) findings.push(toFinding(path, attributes));
      },
    });
    if (problem === undefined && !isCheckstyle) {
      return { findings: [], problem: 'it is not the XML of Checkstyle' };
    }
    return boundFindings(findings, problem);
  },
};
