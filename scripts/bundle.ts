/**
 * Bundles the compiled sources in `build/` into `dist/`: `node scripts/bundle.ts [FOLDER]`.
 *
 * ncc is driven through its API because one program here is several entry files: piscina starts its
 * own `worker.js` from the folder of the running file, and ncc does not emit it.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { packageFoldersOf, renderLicenses, type BundledModule } from './licenses.ts';
import { PAGE_PACKAGES, writePage } from './page.ts';
import { VENDORED_PACKAGES, writeVendor } from './vendor.ts';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { readonly compilation: { readonly modules: Iterable<BundledModule> } };
}

// ncc ships no types; these are its README's: https://github.com/vercel/ncc#programmatically-from-nodejs
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const ncc = createRequire(import.meta.url)('@vercel/ncc') as (
  entry: string,
  options: object,
) => Promise<Bundle>;

const root = dirname(import.meta.dirname);
const target = resolve(process.argv[2] ?? join(root, 'dist'));
const staging = `${target}.new`;

const ENTRIES: Readonly<Record<string, string>> = {
  'main.js': 'build/main.js',
  'post.js': 'build/post.js',
  'cli-program.js': 'build/cli-program.js',
  'engine.js': 'build/engine.js',
  'analysis-worker.js': 'build/analysis-worker.js',
  // The name is piscina's: it starts this file beside the running one.
  'worker.js': 'node_modules/piscina/dist/worker.js',
};

/**
 * Libraries that analyzers import when they are first needed, which is in a worker only. The other
 * entries know the same analyzers by their names, and would each bring a copy that they never load.
 */
const WORKER_ONLY: readonly string[] = [
  '@secretlint/core',
  '@secretlint/profiler',
  '@secretlint/secretlint-rule-preset-recommend',
  'dockerfile-ast',
  'dockerfile-utils',
  'htmlhint',
  'markdownlint/sync',
];

/** Libraries that Node cannot load as they are published: `scripts/vendor/NAME.mjs` becomes `dist/vendor/NAME.cjs`. */
const VENDOR_BUNDLES: readonly string[] = ['languageservice'];

/** CommonJS packages look for files beside themselves; in the bundle that is `dist/`. Node 20.0 has no `import.meta.dirname`. */
const BANNER = `import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
`;

/** What is external to an entry is imported when it starts; these it must never ask for. */
function withoutWorkerOnly(code: string): string {
  return code.replaceAll(/^import \* as (\w+) from "([^"]+)";$/gm, (line, name, from) =>
    WORKER_ONLY.includes(from) ? `const ${name} = undefined;` : line,
  );
}

/** Bundles one entry, and gives the folders of the packages that are in it. */
async function bundle(filename: string, entry: string): Promise<readonly string[]> {
  const { code, assets, stats } = await ncc(join(root, entry), {
    esm: true,
    filename,
    cache: false,
    quiet: true,
    // Optional native module of piscina, only for `niceIncrement`: platform code has no place in dist.
    externals: ['@napi-rs/nice', ...(filename === 'analysis-worker.js' ? [] : WORKER_ONLY)],
  });
  await writeFile(join(staging, filename), BANNER + withoutWorkerOnly(code));
  for (const [name, asset] of Object.entries(assets)) {
    const isChunk = name.endsWith('.js');
    await mkdir(dirname(join(staging, name)), { recursive: true });
    await writeFile(join(staging, name), isChunk ? BANNER + String(asset.source) : asset.source);
  }
  return packageFoldersOf(stats.compilation.modules);
}

await rm(staging, { recursive: true, force: true });
await mkdir(staging, { recursive: true });
const folders = [...VENDORED_PACKAGES, ...PAGE_PACKAGES].map((name) =>
  join(root, 'node_modules', name),
);
for (const [filename, entry] of Object.entries(ENTRIES)) {
  folders.push(...(await bundle(filename, entry)));
}
// Not bundled: it must be readable by a Node too old for the program, to say so. The compiler marks it
// as a module by an empty export, which such a Node cannot read.
const cli = await readFile(join(root, 'build/cli.js'), 'utf8');
await writeFile(join(staging, 'cli.js'), cli.replace(/^export \{\};\n/m, ''));
await writePage(root, join(staging, 'page'));
for (const name of VENDOR_BUNDLES) {
  const entry = join(root, 'scripts', 'vendor', `${name}.mjs`);
  const filename = `${name}.cjs`;
  const { code, stats } = await ncc(entry, { esm: false, filename, cache: false, quiet: true });
  await mkdir(join(staging, 'vendor'), { recursive: true });
  await writeFile(join(staging, 'vendor', filename), code);
  folders.push(...packageFoldersOf(stats.compilation.modules));
}
await writeFile(join(staging, 'LICENSES.txt'), await renderLicenses(folders));
await writeVendor(join(root, 'node_modules'), join(staging, 'vendor'), join(target, 'vendor'));
await rm(target, { recursive: true, force: true });
await rename(staging, target);
