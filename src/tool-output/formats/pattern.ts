import {
  MOST_TOOL_FINDINGS,
  TOO_MANY,
  type OutputFormat,
  type ParsedOutput,
  type ToolFinding,
} from '../define-format.ts';

/** Longer lines are no findings; and a pattern's time may grow with a power of the length. */
export const MOST_LINE_CHARACTERS = 4000;

type Groups = Readonly<Partial<Record<string, string>>>;

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** A pattern with no message of its own tells the whole line. */
function toFinding(line: string, groups: Groups): ToolFinding[] {
  const { path = '', message, severity, rule } = groups;
  if (path === '') return [];
  return [
    {
      path,
      startLine: numberOf(groups['line']),
      startColumn: numberOf(groups['column']),
      endLine: numberOf(groups['endLine']),
      endColumn: numberOf(groups['endColumn']),
      rule,
      severity,
      message: (message ?? line).trim(),
    },
  ];
}

/** The lines of a text, one at a time: an output can have millions. */
function* linesOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? undefined : end);
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
    at = end < 0 ? text.length : end + 1;
  }
}

function compile(pattern: string | undefined): RegExp | undefined {
  try {
    return pattern === undefined ? undefined : new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}

function matchLines(text: string, expression: RegExp): ParsedOutput {
  const findings: ToolFinding[] = [];
  for (const line of linesOf(text)) {
    if (line.length > MOST_LINE_CHARACTERS) continue;
    const groups = expression.exec(line)?.groups;
    if (groups !== undefined) findings.push(...toFinding(line, groups));
    if (findings.length > MOST_TOOL_FINDINGS) {
      return { findings: findings.slice(0, MOST_TOOL_FINDINGS), problem: TOO_MANY };
    }
  }
  return { findings };
}

/**
 * One finding a line, where the user's regular expression matches it. The expression may take for
 * ever: whoever calls this must be able to end it from outside.
 */
export const pattern: OutputFormat = {
  id: 'pattern',
  columns: { base: 1, unit: 'code-point' },
  severities: {
    error: 'error',
    fatal: 'error',
    critical: 'error',
    warning: 'warning',
    warn: 'warning',
    notice: 'notice',
    note: 'notice',
    info: 'notice',
    convention: 'notice',
    refactor: 'notice',
    style: 'notice',
    hint: 'notice',
  },
  parse(text, options) {
    const expression = compile(options.pattern);
    return expression === undefined
      ? { findings: [], problem: 'there is no pattern for it' }
      : matchLines(text, expression);
  },
};
