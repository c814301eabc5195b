import {
  isMap,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { Match } from '../model/finding.ts';
import { isNestedDeeper } from './biome/json-nesting.ts';
import { defineAnalyzer, type SourceFile } from './define-analyzer.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import { defineRulePage, rulesOfPage, toOwnMatches, type OwnMatch } from './own-rule.ts';
import { isTestFile } from './test-files.ts';

type Rule = 'syntax' | 'duplicate-key' | 'too-deep';

/** The rules of `yaml`. */
export const YAML_PAGE = defineRulePage<Rule>({
  page: 'yaml',
  title: 'YAML',
  preface:
    'Looks at `.yml` and `.yaml` with [yaml](https://eemeli.org/yaml/). Workflows have an analyzer of their own; a file that is a template (Helm, Jinja, ERB) is no YAML before it is filled in, and is left alone when it cannot be read. In tests everything is a notice.',
  rules: {
    syntax: {
      severity: 'error',
      isEnabled: true,
      summary: 'The file is not YAML.',
      help: 'Whatever reads the file fails. The first error is told; those after it are mostly its echo.',
    },
    'duplicate-key': {
      severity: 'warning',
      isEnabled: true,
      summary: 'A mapping has the same key twice.',
      help: 'YAML forbids it; most readers take the last value without a word, and the first is lost. Delete or rename one of them.',
    },
    'too-deep': {
      severity: 'notice',
      isEnabled: true,
      summary: 'The file is nested too deeply to be checked.',
      help: 'More than 500 brackets in one another: nobody writes that, and parsers fail on it.',
    },
  },
});

/** Deeper nesting makes parsers fail that recurse. */
const NESTING_LIMIT = 500;

/** Most keys told of one file. */
const KEY_LIMIT = 20;

/** Signs of a template. */
const TEMPLATE = /\{\{|\{%|<%|\$\{[A-Z_]+\}:/;

const WORKFLOW = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;

function nameOf({ key }: Pair): string | undefined {
  if (!isScalar(key) || key.value === '<<') return undefined;
  return `${typeof key.value}:${String(key.source ?? key.value)}`;
}

function duplicatesIn(documents: ReturnType<typeof parseAllDocuments>, index: LineIndex) {
  const found: OwnMatch<Rule>[] = [];
  const look = (pairs: readonly Pair[]): void => {
    const seen = new Set<string>();
    for (const pair of pairs) {
      const name = nameOf(pair);
      if (name === undefined) continue;
      const range = isScalar(pair.key) ? pair.key.range : undefined;
      if (seen.has(name) && range !== undefined && range !== null) {
        const message = `The key \`${name.slice(name.indexOf(':') + 1)}\` is there already; one of its values is lost`;
        found.push({
          rule: 'duplicate-key',
          message,
          range: index.rangeOfUtf16(range[0], range[1]),
        });
      }
      seen.add(name);
    }
  };
  for (const document of documents) {
    visit(document, { Map: (_, node) => look(isMap(node) ? node.items : []) });
  }
  return found;
}

function syntaxMatch(error: YAMLError, text: string, index: LineIndex): OwnMatch<Rule> {
  const [start, end] = error.pos;
  const from = Math.min(start, text.length);
  const newline = text.indexOf('\n', from);
  const lineEnd = newline === -1 ? text.length : newline;
  const range = index.rangeOfUtf16(from, Math.max(from, Math.min(end, lineEnd)));
  return { rule: 'syntax', message: error.message, range };
}

function inspect({ text }: SourceFile): OwnMatch<Rule>[] {
  if (isNestedDeeper(text, NESTING_LIMIT)) {
    const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return [{ rule: 'too-deep', message: 'The file is nested too deeply to be checked', range }];
  }
  const index = createLineIndex(text);
  // Looking for equal keys itself takes the library time with the square of their number.
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const documents = parseAllDocuments(text, { ...options, lineCounter: new LineCounter() });
  const errors = Array.from(documents).flatMap((document) => document.errors);
  const [error] = errors;
  if (error === undefined) return duplicatesIn(documents, index).slice(0, KEY_LIMIT);
  return TEMPLATE.test(text) ? [] : [syntaxMatch(error, text, index)];
}

function analyze(file: SourceFile): Match[] {
  const found = inspect(file);
  const isTest = isTestFile(file.path);
  return toOwnMatches(
    YAML_PAGE,
    isTest ? found.map((match): OwnMatch<Rule> => ({ ...match, severity: 'notice' })) : found,
  );
}

/** YAML: syntax, and keys that are there twice. */
export const yaml = defineAnalyzer({
  id: 'yaml',
  name: 'YAML',
  modules: [],
  rules: () => rulesOfPage(YAML_PAGE, 'yaml'),
  claims: (path) => /\.ya?ml$/i.test(path) && !WORKFLOW.test(path),
  load: () => Promise.resolve({ analyze, memoryBytes: () => 0 }),
});
