import { readSarif } from '../../sarif-in/read-sarif.ts';
import { MOST_TOOL_FINDINGS, TOO_MANY, type OutputFormat } from '../define-format.ts';

/** SARIF 2.1.0. What it says of its columns counts, finding by finding. */
export const sarif: OutputFormat = {
  id: 'sarif',
  columns: { base: 1, unit: 'utf16' },
  severities: { error: 'error', warning: 'warning', notice: 'notice' },
  parse(text, { workingDirectory }) {
    const start = text.indexOf('{');
    if (start < 0)
      return { findings: [], problem: text.trim() === '' ? 'it is empty' : 'it is not JSON' };
    const { findings, passedOver, problems } = readSarif(Buffer.from(text.slice(start)), {
      // Below it addresses become relative to it, as the others are.
      roots: [workingDirectory],
      mostFindings: MOST_TOOL_FINDINGS,
    });
    const told = passedOver['left-out'] > 0 ? [TOO_MANY, ...problems] : problems;
    const problem = told.join('; ');
    return {
      findings: findings.map(({ path, region, rule, severity, message, helpUrl }) => ({
        path,
        region,
        rule,
        severity,
        message,
        helpUrl,
      })),
      elsewhere: passedOver.elsewhere,
      ...(problem !== '' && { problem }),
    };
  },
};
