/**
 * Writes `src/analyzers/biome/rule-table.ts` from what the native command of the same version explains:
 * `node scripts/biome-rules.ts PATH_TO_BIOME`, after the engine was updated. The command comes with
 * `npm install --no-save @biomejs/biome@VERSION` in some other folder; the WebAssembly build explains
 * nothing. Which rules there are is read from the types of the WebAssembly build.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [, , binary] = process.argv;
if (binary === undefined) throw new Error('Expected the path of the native Biome as argument.');

const engine = join(root, 'node_modules', '@biomejs', 'wasm-nodejs');
const manifest = readFileSync(join(engine, 'package.json'), 'utf8');
const version = /"version": "([^"]+)"/.exec(manifest)?.[1] ?? '';
const told = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim();
if (told !== `Version: ${version}`) throw new Error(`Expected Biome ${version}, found ${told}.`);

const types = readFileSync(join(engine, 'biome_wasm.d.ts'), 'utf8');
const names = [...types.matchAll(/^\| "lint\/(\w+)\/(\w+)"/gm)].map(
  ([, group = '', name = '']) => `${group}/${name}`,
);

/** Languages by the ends of the code blocks in the explanations. */
const LANGUAGES: Readonly<Record<string, string>> = {
  css: 'css',
  scss: 'css',
  json: 'json',
  jsonc: 'json',
  graphql: 'graphql',
  html: 'html',
  vue: 'html',
  svelte: 'html',
  astro: 'html',
};

const SEVERITIES: Readonly<Record<string, string>> = {
  error: 'error',
  warn: 'warning',
  info: 'notice',
};

interface Explained {
  readonly line: string;
  readonly domains: ReadonlyMap<string, readonly string[]>;
}

/** What is not explained is no rule: types also name rules that are for later. */
function explain(rule: string): string | undefined {
  try {
    const name = rule.slice(rule.indexOf('/') + 1);
    return execFileSync(String(binary), ['explain', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

function domainsOf(text: string): Map<string, { isRecommended: boolean; packages: string[] }> {
  const [, section = ''] = /\nDomains\n([\s\S]*?)\nDescription\n/.exec(text) ?? [];
  return new Map(
    section
      .split('- Name: ')
      .slice(1)
      .map((part) => [
        part.split('\n', 1)[0] ?? '',
        {
          isRecommended: part.includes('is recommended for this domain'),
          packages: [...part.matchAll(/^ +- (\S+)@/gm)].map(([, name = '']) => name),
        },
      ]),
  );
}

/** The first sentence of the description, on one line. */
function summaryOf(text: string): string {
  const [, description = ''] = /\nDescription\n\n([\s\S]*?)\n\s*\n/.exec(text) ?? [];
  const words = description.replaceAll(/\s+/g, ' ').trim();
  const [first = ''] = /^.*?[.!](?=\s[A-Z]|$)/.exec(words) ?? [words];
  const plain = first.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1');
  return /[.!]$/.test(plain) ? plain : `${plain}.`;
}

function read(rule: string, text: string): Explained | undefined {
  if (!text.includes(`Diagnostic category: lint/${rule}\n`)) return undefined;
  const [, severity = ''] = /Default severity: (\w+)/.exec(text) ?? [];
  const fence = [...text.matchAll(/```([a-z]+)/g)].map(([, language = '']) => language);
  const language = LANGUAGES[fence[0] ?? ''] ?? 'javascript';
  const domains = domainsOf(text);
  const marks = [...domains].map(([name, each]) => `${name}${each.isRecommended ? '+' : ''}`);
  const isRecommended = text.includes('- This rule is recommended\n');
  const words = [rule, SEVERITIES[severity] ?? 'notice', language, isRecommended ? '+' : '-'];
  return {
    line: `${[...words, marks.join(',') || '-'].join(' ')} ${summaryOf(text)}`,
    domains: new Map([...domains].map(([name, { packages }]) => [name, packages])),
  };
}

const explained = names.flatMap((rule) => {
  const text = explain(rule);
  const found = text === undefined ? undefined : read(rule, text);
  return found === undefined ? [] : [found];
});
const domains = new Map(explained.flatMap((each) => [...each.domains]));
const lines = explained.map(({ line }) => line).toSorted();
const path = join(root, 'src', 'analyzers', 'biome', 'rule-table.ts');
const source = `// Written by scripts/biome-rules.ts from what Biome ${version} explains. Do not edit.
/* oxlint-disable eslint/max-lines -- data */

/**
 * The rules of Biome ${version}, one a line: name, severity, language, \`+\` where it is recommended, the
 * domains it is for (\`+\` where it is recommended for those), what it is about.
 */
export const RULE_TABLE = \`
${lines.join('\n').replaceAll(/[\\`]|\$\{/g, String.raw`\$&`)}
\`;

/** Domains, each with the packages that switch it on where the project depends on one of them. */
export const DOMAINS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries([...domains].toSorted(([left], [right]) => (left < right ? -1 : 1))))};
`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
console.log(`${String(lines.length)} rules, ${String(domains.size)} domains`);
