/**
 * Bundles the compiled sources in `build/` into `dist/`: `node scripts/bundle.ts [FOLDER]`.
 *
 * One program is several entry files here: piscina starts its own `worker.js` from the folder of the
 * running file. They are bundled together, so that what several of them need is there once.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { packageFoldersOf, renderLicenses } from './licenses.ts';
import { PAGE_PACKAGES, writePage } from './page.ts';
import { VENDORED_PACKAGES, writeVendor } from './vendor.ts';

const root = dirname(import.meta.dirname);
const target = resolve(process.argv[2] ?? join(root, 'dist'));
const staging = `${target}.new`;

const ENTRIES: Readonly<Record<string, string>> = {
  main: 'build/main.js',
  post: 'build/post.js',
  'cli-program': 'build/cli-program.js',
  engine: 'build/engine.js',
  'analysis-worker': 'build/analysis-worker.js',
  // The name is piscina's: it starts this file beside the running one.
  worker: 'node_modules/piscina/dist/worker.js',
};

/** Libraries that Node cannot load as they are published: `scripts/vendor/NAME.mjs` becomes `dist/vendor/NAME.cjs`. */
const VENDOR_BUNDLES: readonly string[] = ['languageservice'];

/**
 * Packages that only define things when they are loaded. What of them is not used is left out, and
 * what it would import too: `@actions/core` brings a client for HTTP, 0.7 MB with `undici`, that only
 * its tokens for OpenID need.
 */
const WITHOUT_SIDE_EFFECTS = /[\\/]node_modules[\\/]@actions[\\/]/;

/** CommonJS packages look for files beside themselves; in the bundle that is `dist/`. Node 20.0 has no `import.meta.dirname`. */
const COMMONJS_PLACES = `import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
`;

/** A module that uses them. Comments do so too, which does no harm. */
const USES_PLACES = /\b__(?:dirname|filename)\b/;

/** Bundles entries into the staging folder, and gives the folders of the packages that are in them. */
async function bundle(
  input: Readonly<Record<string, string>>,
  options: OutputOptions,
): Promise<readonly string[]> {
  const settings: InputOptions = {
    cwd: root,
    input: { ...input },
    platform: 'node',
    // Packages in the form of UMD find their parts by a `require` that no bundler can follow.
    resolve: { mainFields: ['module', 'main'] },
    // Optional native module of piscina, only for `niceIncrement`: platform code has no place in dist.
    external: ['@napi-rs/nice'],
    treeshake: { moduleSideEffects: (id) => (WITHOUT_SIDE_EFFECTS.test(id) ? false : undefined) },
  };
  const bundled = await rolldown(settings);
  const { output } = await bundled.generate({ chunkFileNames: '[name].chunk.js', ...options });
  await bundled.close();
  const folders = [];
  for (const part of output) {
    if (part.type !== 'chunk') throw new Error(`Expected only code, found ${part.fileName}.`);
    const hasPlaces = options.format === 'cjs' || !USES_PLACES.test(part.code);
    const path = join(staging, part.fileName);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, hasPlaces ? part.code : COMMONJS_PLACES + part.code);
    folders.push(...packageFoldersOf(part.moduleIds));
  }
  return folders;
}

await rm(staging, { recursive: true, force: true });
await mkdir(staging, { recursive: true });
const folders = [...VENDORED_PACKAGES, ...PAGE_PACKAGES].map((name) =>
  join(root, 'node_modules', name),
);
folders.push(...(await bundle(ENTRIES, { format: 'esm' })));
// Not bundled: it must be readable by a Node too old for the program, to say so. The compiler marks it
// as a module by an empty export, which such a Node cannot read.
const cli = await readFile(join(root, 'build/cli.js'), 'utf8');
await writeFile(join(staging, 'cli.js'), cli.replace(/^export \{\};\n/m, ''));
await writePage(root, join(staging, 'page'));
for (const name of VENDOR_BUNDLES) {
  const entry = { [name]: join('scripts', 'vendor', `${name}.mjs`) };
  const entryFileNames = 'vendor/[name].cjs';
  folders.push(...(await bundle(entry, { format: 'cjs', entryFileNames })));
}
// Wherever `dist/` is copied to, its files are modules.
await writeFile(join(staging, 'package.json'), '{\n  "type": "module"\n}\n');
await writeFile(join(staging, 'LICENSES.txt'), await renderLicenses(folders));
await writeVendor(join(root, 'node_modules'), join(staging, 'vendor'), join(target, 'vendor'));
await rm(target, { recursive: true, force: true });
await rename(staging, target);
