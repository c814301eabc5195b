import type { Match } from '../model/finding.ts';
import { messageOf } from '../errors.ts';
import { defineAnalyzer, type SourceFile } from './define-analyzer.ts';
import { defineRulePage, rulesOfPage, toOwnMatches, type OwnMatch } from './own-rule.ts';
import { isTestFile } from './test-files.ts';

/** The rules of `json-lines`. */
export const JSON_LINES_PAGE = defineRulePage<'syntax'>({
  page: 'json-lines',
  title: 'JSON Lines',
  preface: 'Looks at `.jsonl` and `.ndjson`. JSON itself is looked at by Biome.',
  rules: {
    syntax: {
      severity: 'error',
      isEnabled: true,
      summary: 'A line is not JSON.',
      help: 'Readers stop there, or lose the line. The first three are told. In tests it is a notice.',
    },
  },
});

/** Most lines told of one file. */
const LINE_LIMIT = 3;

/** What is wrong with a line; `undefined` for one that is JSON, or empty. The engine's message quotes the text, so it is not told. */
function mistakeIn(line: string): string | undefined {
  if (line.trim() === '') return undefined;
  try {
    JSON.parse(line);
    return undefined;
  } catch (error) {
    const at = /position (\d+)/.exec(messageOf(error))?.[1];
    return at === undefined
      ? 'This line is not JSON'
      : `This line is not JSON from column ${Number(at) + 1}`;
  }
}

function analyze({ path, text }: SourceFile): Match[] {
  const found: OwnMatch<'syntax'>[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const message = mistakeIn(line);
    if (message === undefined) continue;
    const startLine = at + 1;
    const range = { startLine, startColumn: 1, endLine: startLine, endColumn: line.length + 1 };
    found.push({ rule: 'syntax', message, range, ...(isTestFile(path) && { severity: 'notice' }) });
    if (found.length === LINE_LIMIT) break;
  }
  return toOwnMatches(JSON_LINES_PAGE, found);
}

/** JSON Lines: each line is JSON. */
export const jsonLines = defineAnalyzer({
  id: 'json-lines',
  name: 'JSON Lines',
  modules: [],
  rules: () => rulesOfPage(JSON_LINES_PAGE, 'json'),
  claims: (path) => /\.(?:jsonl|ndjson)$/i.test(path),
  load: () => Promise.resolve({ analyze, memoryBytes: () => 0 }),
});
