import type { Diagnostic } from './ruff-engine.ts';

/** What a text is that Ruff cannot parse. */
export type Unparsed = 'mistaken' | 'python-2' | 'template';

/** Jinja, Mako, ERB and the like: the text becomes Python only when it is filled in. */
const TEMPLATE_MARK = /\{%|%\}|\{\{.*\}\}|\{#.*#\}|<%|%>|\$\{\w+\}/;

/** What Python 2 could read and Python 3 cannot, on the line where Ruff stumbles. */
const PYTHON_2_MARKS = [
  /(?:^|[:;])\s*print\s+(?![=.([\])]|(?:in|is|and|or|if|not)\b)|\bprint\s*>>|\bprint\s+[("'\w].*,\s*$/,
  /(?:^|[:;])\s*exec\s+["'\w]/,
  /\braise\s+[\w.]+(?:\[\w+\])?\s*,/,
  /\bexcept\s+[\w.()\s,]+,\s*\w+\s*:/,
  /\bdef\s+\w+\s*\([^)]*\(\s*\w+\s*,/,
  // Long integers, octals with a bare 0, raw Unicode strings, `<>`, backticks.
  /\b(?:0[xX][\da-fA-F]+|\d+)[lL]\b/,
  /(?<![\w.])0\d+\b/,
  /\b[uU][rR]["']/,
  /<>|`/,
];

/** What only Python 3 can read: then a line that looks like Python 2 is a mistake. */
const PYTHON_3_MARKS = [
  /^#!.*python3/,
  /^[ \t]*(?:async[ \t]+def|nonlocal)[ \t]/m,
  /^[ \t]*def[ \t]+\w+\(.*\)[ \t]*->/m,
  /^[ \t]*(?:\w+[ \t]*=[ \t]*)?yield[ \t]+from[ \t]/m,
  /^[ \t]*(?:if|while)[ \t]+\(?\w+[ \t]*:=/m,
  /^[ \t]*raise[ \t]+[\w.]+(?:\([^()\n]*\))?[ \t]+from[ \t]/m,
  /[=(,[][ \t]*[fF][rR]?"/,
];

/** Of a longer line only the beginning is looked at: these patterns are not for megabytes. */
const LINE_LIMIT = 400;

/** Tells a mistake from a text that was never meant to be Python 3, by the first line Ruff cannot read. */
export function judgeUnparsed(text: string, line: string): Unparsed {
  const beginning = line.slice(0, LINE_LIMIT);
  if (TEMPLATE_MARK.test(beginning)) return 'template';
  const isPython2 =
    PYTHON_2_MARKS.some((mark) => mark.test(beginning)) &&
    !PYTHON_3_MARKS.some((mark) => mark.test(text));
  return isPython2 ? 'python-2' : 'mistaken';
}

/** Syntax errors are told apart from rules by their code. */
export function isSyntaxError({ code }: Diagnostic): boolean {
  return code === 'invalid-syntax';
}
