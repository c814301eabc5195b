import type { Match } from '../model/finding.ts';
import { defineAnalyzer, type SourceFile } from './define-analyzer.ts';
import { createLineIndex } from './line-index.ts';
import { defineRulePage, rulesOfPage, toOwnMatches } from './own-rule.ts';
import { isShellFile } from './shell-files.ts';
import { createShellParser, type ShellParser } from './shell/create-shell-parser.ts';
import { judgeShellSyntax } from './shell/judge-shell-syntax.ts';

/** The rules of `shell-syntax`. */
export const SHELL_SYNTAX_PAGE = defineRulePage<'syntax'>({
  page: 'shell-syntax',
  title: 'Shell syntax',
  preface:
    'Looks at `.sh`, `.bash`, `.ksh` and the shells’ own start-up files with the parser of [shfmt](https://github.com/mvdan/sh). A script whose first line names another program, such as Zsh, is left alone, and so is what only another shell has: a script for `sh` is judged as Bash.',
  rules: {
    syntax: {
      severity: 'error',
      isEnabled: true,
      summary: 'A shell cannot parse the script.',
      help: 'A shell runs a script line by line and stops only where it is broken, with half of the work done. The first error is told. A here-document that never ends is a warning: shells end it with the file. Not told are templates, what stands after an unindented `exit`, and scripts of more than some 300 kB.',
    },
  },
});

/** What a shell only warns of. */
const UNCLOSED_DOCUMENT = /^unclosed here-document/;

function analyze({ path, text }: SourceFile, parser: ShellParser): Match[] {
  const error = judgeShellSyntax(path, text, parser);
  if (error === undefined) return [];
  const index = createLineIndex(text);
  const { startLine, startColumn } = index.rangeOfUtf8(error.startByte, error.startByte);
  const line = text.split('\n', startLine)[startLine - 1] ?? '';
  const [token = ''] = /^(?:\w+|\S)/.exec(line.slice(startColumn - 1)) ?? [];
  const range = {
    startLine,
    startColumn,
    endLine: startLine,
    endColumn: startColumn + token.length,
  };
  const { message } = error;
  const isWeak = UNCLOSED_DOCUMENT.test(message);
  return toOwnMatches(SHELL_SYNTAX_PAGE, [
    { rule: 'syntax', message, range, ...(isWeak && { severity: 'warning' }) },
  ]);
}

/** Shell: syntax errors, by the parser of shfmt. */
export const shellSyntax = defineAnalyzer({
  id: 'shell-syntax',
  name: 'Shell syntax',
  modules: ['mvdan-sh'],
  claims: isShellFile,
  rules: () => rulesOfPage(SHELL_SYNTAX_PAGE, 'shell'),
  load({ assets }) {
    const parser = createShellParser(assets.module('mvdan-sh'));
    return Promise.resolve({
      analyze: (file) => analyze(file, parser),
      memoryBytes: () => parser.memoryBytes(),
    });
  },
});
