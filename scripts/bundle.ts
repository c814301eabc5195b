/**
 * Bundles the compiled sources in `build/` into `dist/`: `node scripts/bundle.ts [FOLDER]`.
 *
 * One program is several entry files here, which ncc knows nothing of. It is given one entry, which
 * imports each of them when it is asked to: webpack then writes what several of them need once.
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

/** The compiled entries, by the name of the file in `dist/` that starts each. */
const ENTRIES: Readonly<Record<string, string>> = {
  main: './main.js',
  post: './post.js',
  'cli-program': './cli-program.js',
  engine: './engine.js',
  'sarif-import': './sarif-import.js',
  'analysis-worker': './analysis-worker.js',
  'tool-worker': './tool-worker.js',
  // The name is piscina's: it starts this file beside the running one, and ncc does not emit it.
  worker: '../node_modules/piscina/dist/worker.js',
};

/** The entry that ncc is given, in `build/` and in `dist/`. */
const JOINT_ENTRY = 'entries.js';

/**
 * How `@actions/core` asks for its client for tokens of OpenID, and nothing else does. With it come a
 * client for HTTP and undici, 1 MB and 70 ms at the start of main and of post, for what is never called.
 */
const OPENID_CLIENT = './oidc-utils.js';

/** The file in `dist/` that stands for it. */
const NO_OPENID = 'no-openid.js';

const NO_OPENID_CODE = `/** Stands for the client for tokens of OpenID that @actions/core brings, which this program does not use. */
export class OidcClient {
  static getIDToken() {
    throw new Error('Expected no use of tokens of OpenID in this program.');
  }
}
`;

/** Libraries that Node cannot load as they are published: `scripts/vendor/NAME.mjs` becomes `dist/vendor/NAME.cjs`. */
const VENDOR_BUNDLES: readonly string[] = ['languageservice'];

/** CommonJS packages look for files beside themselves; in the bundle that is `dist/`. Node 20.0 has no `import.meta.dirname`. */
const BANNER = `import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
`;

/** Piscina calls what its worker's file exports by default; the other entries export nothing. */
function starterOf(name: string): string {
  return `import { ENTRIES } from './${JOINT_ENTRY}';

const entry = await ENTRIES['${name}']();
export default entry.default;
`;
}

async function writeJointEntry(): Promise<string> {
  const lines = Object.entries(ENTRIES).map(
    ([name, from]) => `  '${name}': () => import('${from}'),`,
  );
  const path = join(root, 'build', JOINT_ENTRY);
  await writeFile(path, `export const ENTRIES = {\n${lines.join('\n')}\n};\n`);
  return path;
}

/** Bundles all entries, and gives the folders of the packages that are in them. */
async function bundle(): Promise<readonly string[]> {
  const { code, assets, stats } = await ncc(await writeJointEntry(), {
    esm: true,
    filename: JOINT_ENTRY,
    cache: false,
    quiet: true,
    externals: {
      // Optional native module of piscina, only for `niceIncrement`: platform code has no place in dist.
      '@napi-rs/nice': '@napi-rs/nice',
      [OPENID_CLIENT]: `./${NO_OPENID}`,
    },
  });
  await writeFile(join(staging, NO_OPENID), NO_OPENID_CODE);
  await writeFile(join(staging, JOINT_ENTRY), BANNER + code);
  for (const [name, asset] of Object.entries(assets)) {
    const isChunk = name.endsWith('.js');
    await mkdir(dirname(join(staging, name)), { recursive: true });
    await writeFile(join(staging, name), isChunk ? BANNER + String(asset.source) : asset.source);
  }
  for (const name of Object.keys(ENTRIES)) {
    await writeFile(join(staging, `${name}.js`), starterOf(name));
  }
  return packageFoldersOf(stats.compilation.modules);
}

await rm(staging, { recursive: true, force: true });
await mkdir(staging, { recursive: true });
const folders = [...VENDORED_PACKAGES, ...PAGE_PACKAGES].map((name) =>
  join(root, 'node_modules', name),
);
folders.push(...(await bundle()));
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
