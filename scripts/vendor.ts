/**
 * Writes `dist/vendor/`: the analyzers' engines, as files that are loaded rather than bundled.
 *
 * wasm-bindgen's Node output reads and compiles its module when it is required. Here it becomes a
 * function of a compiled module, so that one compilation serves every worker, a worker can have a
 * fresh instance at any time, and Biome's 45 MB can lie in the repository compressed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { writeReadyQueries } from './vendor/ready-queries.ts';
import type { RuleLesson } from '../src/model/known-rule.ts';
import { readRules, RULE_LANGUAGES } from './rules.ts';

const COPIES: Readonly<Record<string, string>> = {
  'ruff.wasm': '@astral-sh/ruff-wasm-nodejs/ruff_wasm_bg.wasm',
  'web-tree-sitter.cjs': 'web-tree-sitter/web-tree-sitter.cjs',
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-bash.wasm': 'tree-sitter-bash/tree-sitter-bash.wasm',
  'tree-sitter-go.wasm': 'tree-sitter-go/tree-sitter-go.wasm',
  'tree-sitter-java.wasm': 'tree-sitter-java/tree-sitter-java.wasm',
  'tree-sitter-javascript.wasm': 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  'tree-sitter-php.wasm': 'tree-sitter-php/tree-sitter-php.wasm',
  'tree-sitter-php_only.wasm': 'tree-sitter-php/tree-sitter-php_only.wasm',
  'tree-sitter-python.wasm': 'tree-sitter-python/tree-sitter-python.wasm',
  'tree-sitter-ruby.wasm': 'tree-sitter-ruby/tree-sitter-ruby.wasm',
  'tree-sitter-rust.wasm': 'tree-sitter-rust/tree-sitter-rust.wasm',
  'tree-sitter-tsx.wasm': 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  'tree-sitter-typescript.wasm': 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  'gofmt.wasm': '@wasm-fmt/gofmt/gofmt.wasm',
  'mvdan-sh.wasm': 'sh-syntax/main.wasm',
  'ast-grep.wasm': '@ast-grep/wasm/wasm_bg.wasm',
  'prism.wasm': '@ruby/prism/src/prism.wasm',
};

const GLUES: Readonly<Record<string, string>> = {
  'ruff.cjs': '@astral-sh/ruff-wasm-nodejs/ruff_wasm.js',
  'biome.cjs': '@biomejs/wasm-nodejs/biome_wasm.js',
};

/** Glue for bundlers: a module that imports what is to be handed in here. */
const BUNDLER_GLUES: Readonly<Record<string, string>> = {
  'ast-grep.cjs': '@ast-grep/wasm/wasm_bg.js',
};

/** The packages that `dist/vendor` is made of. */
export const VENDORED_PACKAGES: readonly string[] = [
  ...new Set(
    [...Object.values(COPIES), ...Object.values(GLUES)].flatMap(
      (path) => /^(?:@[^/]+\/)?[^/]+/u.exec(path) ?? [],
    ),
  ),
];

/** The lines by which wasm-bindgen's Node output finds and compiles its module. */
const LOADING =
  /const wasmPath = `[^`\n]*`;\nconst wasmBytes = require\('fs'\)\.readFileSync\(wasmPath\);\nconst wasmModule = new WebAssembly\.Module\(wasmBytes\);\n/;

function toFactory(name: string, glue: string): string {
  if (!LOADING.test(glue)) {
    throw new Error(`Expected ${name} to load its module as wasm-bindgen does; its glue changed.`);
  }
  // Objects are freed by hand. A finalizer of an instance that broke would throw where nobody catches.
  const finalizers = 'const FinalizationRegistry = undefined;';
  return `module.exports = function instantiate(wasmModule) {\n${finalizers}\nconst exports = {};\n${glue.replace(LOADING, '')}\n// Not among the exports, but V8's heap statistics do not see it.\nexports.memory = wasm.memory;\nreturn exports;\n};\n`;
}

/** Makes a function of a compiled module, and of the library that the glue would import, out of it. */
function toLibraryFactory(name: string, glue: string): string {
  const IMPORT = /^import \{ (\w+(?:, \w+)*) \} from 'web-tree-sitter';\n/mu;
  const [, imported] = IMPORT.exec(glue) ?? [];
  const names = Array.from(
    glue.matchAll(/^export (?:class|function) (\w+)/gmu),
    ([, each]) => each,
  );
  if (imported === undefined || names.length === 0 || /^export (?!class|function)/mu.test(glue)) {
    throw new Error(`Expected ${name} to import web-tree-sitter alone; its glue changed.`);
  }
  const body = glue.replace(IMPORT, '').replaceAll(/^export (?=class|function)/gmu, '');
  return `module.exports = function instantiate(wasmModule, { ${imported} }) {
const FinalizationRegistry = undefined;
${body}
const exported = { ${names.join(', ')} };
const instance = new WebAssembly.Instance(wasmModule, { './wasm_bg.js': exported });
__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
exported.memory = instance.exports.memory;
return exported;
};
`;
}

async function inflatesTo(path: string, bytes: Buffer): Promise<boolean> {
  const compressed = await readFile(path).catch(() => undefined);
  if (compressed === undefined) return false;
  return (await promisify(brotliDecompress)(compressed)).equals(bytes);
}

/** Brotli's bytes may differ between releases of Node; a file that already inflates right is kept. */
async function writeCompressed(source: string, target: string, previous: string): Promise<void> {
  const bytes = await readFile(source);
  if (await inflatesTo(previous, bytes)) return copyFile(previous, target);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(target, await promisify(brotliCompress)(bytes, { params }));
}

/** What the rules in `rules/` say of themselves, for `evenkeel explain`, by the ids of their findings. */
async function lessons(): Promise<string> {
  const entries: [string, RuleLesson][] = [];
  for (const language of Object.keys(RULE_LANGUAGES)) {
    for (const { id, why, help, bad, good } of await readRules(language)) {
      entries.push([`${language}-rules/${id}`, { why, help, bad, good }]);
    }
  }
  return `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;
}

/** Fills `folder` from `node_modules`; `previous` is the vendor folder of the build before. */
export async function writeVendor(
  modules: string,
  folder: string,
  previous: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, source] of Object.entries(COPIES)) {
    await writeFile(join(folder, name), await readFile(join(modules, source)));
  }
  for (const [name, source] of Object.entries(GLUES)) {
    const glue = await readFile(join(modules, source), 'utf8');
    await writeFile(join(folder, name), toFactory(name, glue));
  }
  for (const [name, source] of Object.entries(BUNDLER_GLUES)) {
    const glue = await readFile(join(modules, source), 'utf8');
    await writeFile(join(folder, name), toLibraryFactory(name, glue));
  }
  await writeCompressed(
    join(modules, '@biomejs/wasm-nodejs/biome_wasm_bg.wasm'),
    join(folder, 'biome.wasm.br'),
    join(previous, 'biome.wasm.br'),
  );
  await writeFile(join(folder, 'rule-lessons.json'), await lessons());
  await writeReadyQueries(modules, folder);
}
