/**
 * Turns `rules/` into what is shipped: `node scripts/rules.ts` writes the data files the analyzers are
 * bundled with, and the pages of `docs/rules/`. A test fails when they are not fresh.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { WARNING_RULES } from '../src/analyzers/prism/warning-rules.ts';
import { OWN_PAGES, renderOwnPage } from './rules/own-pages.ts';
import { parseRuleFile, type RuleFile } from './rules/parse-rule-file.ts';
import { renderData, renderPage, renderPrismPage } from './rules/render-rules.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Languages with rules of our own, and the names people know them by. */
export const RULE_LANGUAGES = {
  go: 'Go',
  java: 'Java',
  javascript: 'JavaScript and TypeScript',
  php: 'PHP',
  python: 'Python',
  ruby: 'Ruby',
  rust: 'Rust',
  shell: 'the shell',
} as const;

/** All rules of a language, in the order of their ids. */
export async function readRules(language: string): Promise<RuleFile[]> {
  const folder = join(root, 'rules', language);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.scm'));
  const rules = names
    .toSorted()
    .map(async (name) =>
      parseRuleFile(name.slice(0, -'.scm'.length), await readFile(join(folder, name), 'utf8')),
    );
  return Promise.all(rules);
}

async function formatted(path: string, text: string): Promise<string> {
  const config = await resolveConfig(join(root, path));
  return format(text, { ...config, filepath: path });
}

/** Every file that follows from the rules, by its path. */
export async function renderAll(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['docs/rules/prism.md', renderPrismPage(WARNING_RULES)]]);
  for (const page of OWN_PAGES) files.set(`docs/rules/${page.page}.md`, renderOwnPage(page));
  for (const [language, name] of Object.entries(RULE_LANGUAGES)) {
    const rules = await readRules(language);
    files.set(`src/analyzers/tree-sitter/${language}-rules-data.ts`, renderData(language, rules));
    files.set(`docs/rules/${language}.md`, renderPage(language, name, rules));
  }
  for (const [path, text] of files) files.set(path, await formatted(path, text));
  return files;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await renderAll()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
