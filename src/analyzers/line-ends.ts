import type { Range } from '../model/finding.ts';
import type { SourceFile } from './define-analyzer.ts';
import { defineTextAnalyzer } from './define-text-analyzer.ts';
import { defineRulePage, type OwnMatch } from './own-rule.ts';
import { isTestFile } from './test-files.ts';

type Rule = 'mixed' | 'interpreter';

/** The rules of `line-ends`. */
export const LINE_ENDS_PAGE = defineRulePage<Rule>({
  page: 'line-ends',
  title: 'Line ends',
  preface: 'Looks at all text, as it is checked out: `.gitattributes` has had its say.',
  rules: {
    mixed: {
      severity: 'notice',
      isEnabled: true,
      summary: 'Some lines end in CRLF, others in LF.',
      help: 'Editors and tools then disagree about where lines end, and a diff shows lines that nobody changed. Convert the file, and let `* text=auto` in `.gitattributes` keep it so. Told once a file, at the first line that ends otherwise than most.',
    },
    interpreter: {
      severity: 'warning',
      isEnabled: true,
      summary: 'The first line of a script ends in CRLF.',
      help: 'On Linux and macOS the carriage return is taken for a part of the interpreter’s name, and the script does not start. Convert the file to LF, and write `*.sh text eol=lf` into `.gitattributes`. In tests it is a notice.',
    },
  },
});

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length))
    count += 1;
  return count;
}

/** The first line that ends in `\r\n`, or the first that does not, from 1. */
function firstLineEnding(text: string, isCarriageReturn: boolean): Range {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = text.indexOf('\n', start);
    const hasReturn = end > 0 && text[end - 1] === '\r';
    if (end === -1 || hasReturn === isCarriageReturn) {
      const endColumn = (end === -1 ? text.length : end) - start + 1;
      return { startLine: line, startColumn: 1, endLine: line, endColumn };
    }
    start = end + 1;
  }
}

function inspect({ path, text }: SourceFile): OwnMatch<Rule>[] {
  const both = countOf(text, '\r\n');
  if (both === 0) return [];
  const found: OwnMatch<Rule>[] = [];
  const first = /^#!.*\r\n/.exec(text);
  if (first !== null) {
    const endColumn = first[0].length;
    const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn };
    const message = 'The carriage return at the end of this line belongs to the interpreter’s name';
    found.push({
      rule: 'interpreter',
      message,
      range,
      ...(isTestFile(path) && { severity: 'notice' }),
    });
  }
  const all = countOf(text, '\n');
  if (both === all) return found;
  const isFew = both * 2 <= all;
  const message = isFew
    ? `${both} of ${all} lines end in CRLF, this one first; the others end in LF`
    : `${all - both} of ${all} lines end in LF, this one first; the others end in CRLF`;
  found.push({ rule: 'mixed', message, range: firstLineEnding(text, isFew) });
  return found;
}

/** Files whose lines do not all end alike. */
export const lineEnds = defineTextAnalyzer({ name: 'Line ends', page: LINE_ENDS_PAGE, inspect });
