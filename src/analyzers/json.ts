import type { Match } from '../model/finding.ts';
import { isNestedDeeper } from './biome/json-nesting.ts';
import { defineAnalyzer, type SourceFile } from './define-analyzer.ts';
import { jsonDialectOf, type JsonDialect } from './json/json-files.ts';
import { JSON_PAGE } from './json/json-page.ts';
import { readJson5 } from './json/read-json5.ts';
import { readJson, type JsonMistake } from './json/read-json.ts';
import { createLineIndex } from './line-index.ts';
import { rulesOfPage, toOwnMatches } from './own-rule.ts';
import { isTestFile } from './test-files.ts';

/** Deeper nesting than any file has; the parser recurses. */
const NESTING_LIMIT = 500;

/** A template is no JSON before it is filled in. */
const TEMPLATE = /\{\{|\{%|<%|^[<>]{7} /m;

type ReadJson5 = (text: string) => JsonMistake[];

function read(text: string, dialect: JsonDialect, read5: ReadJson5): JsonMistake[] {
  if (dialect === 'json5') return read5(text);
  return readJson(text, { isLoose: dialect === 'jsonc' });
}

function analyze({ path, text }: SourceFile, read5: ReadJson5): Match[] {
  // An empty file waits to be written, and one that goes on for levels is not read by people.
  if (text.trim() === '' || isNestedDeeper(text, NESTING_LIMIT)) return [];
  const mistakes = read(text, jsonDialectOf(path) ?? 'json', read5);
  if (mistakes.length === 0 || TEMPLATE.test(text)) return [];
  const index = createLineIndex(text);
  const isWeak = isTestFile(path);
  return toOwnMatches(
    JSON_PAGE,
    mistakes.map(({ kind, message, start, end }) => ({
      rule: kind,
      message,
      range: index.rangeOfUtf16(start, Math.min(end, text.length)),
      ...(isWeak && { severity: 'notice' }),
    })),
  );
}

/** JSON that Biome does not know by its name: syntax, and keys that are there twice. */
export const json = defineAnalyzer({
  id: 'json',
  name: 'JSON',
  modules: [],
  rules: () => rulesOfPage(JSON_PAGE, 'json'),
  claims: (path) => jsonDialectOf(path) !== undefined,
  async load() {
    const { default: library } = await import('json5');
    const read5: ReadJson5 = (text) => readJson5(text, (json5) => library.parse(json5));
    return { analyze: (file) => analyze(file, read5), memoryBytes: () => 0 };
  },
});
