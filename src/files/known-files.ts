/** What a path's names alone tell: code of others, or code written by a program. */
export interface KnownFile {
  readonly reason: 'vendored' | 'generated';
  /** What gave it away: the name of a folder or of the file, or the end of the file's name. */
  readonly marker: { readonly kind: 'name' | 'ending'; readonly text: string };
}

/**
 * Folders that package managers fill, or that by their name hold the code of others. Only names
 * that no project uses for its own code: not `lib`, `external`, `packages`, `vendors`.
 */
const VENDORED_FOLDERS: ReadonlySet<string> = new Set([
  '.bundle',
  '.eggs',
  '.nox',
  '.pnpm-store',
  '.tox',
  '.venv',
  '.yarn',
  '3rdparty',
  'Carthage',
  'Godeps',
  'Pods',
  '_vendor',
  'bower_components',
  'jspm_packages',
  'node_modules',
  'site-packages',
  'third-party',
  'third_party',
  'thirdparty',
  'vendor',
]);

/** Folders that tools write and nobody edits. Not `build`, `out` or `coverage`: projects keep sources in them. */
const GENERATED_FOLDERS: ReadonlySet<string> = new Set([
  '.angular',
  '.next',
  '.nuxt',
  '.output',
  '.parcel-cache',
  '.svelte-kit',
  '.turbo',
  '__generated__',
  '__pycache__',
  'lcov-report',
]);

/** Lock files and the like, by their whole name. */
const GENERATED_NAMES: ReadonlySet<string> = new Set([
  '.pnp.cjs',
  '.pnp.loader.mjs',
  'Cargo.lock',
  'Gemfile.lock',
  'Pipfile.lock',
  'bun.lock',
  'composer.lock',
  'deno.lock',
  'flake.lock',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'packages.lock.json',
  'pdm.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'uv.lock',
  'yarn.lock',
]);

/** Ends of names: minified code, source maps, what protocol buffers and other generators write. */
const GENERATED_ENDING = new RegExp(
  `(?:${[
    '[.-]min\\.(?:[cm]?js|css)',
    '\\.(?:[cm]?js|css)\\.map',
    '\\.generated\\.(?:[cm]?[jt]sx?|css|json|graphql|py|rb|php)',
    '\\.pb\\.(?:go|cc|h)',
    '_pb2(?:_grpc)?\\.pyi?',
    '_pb\\.(?:js|rb|ts|d\\.ts)',
  ].join('|')})$`,
);

/** Compiled scripts and styles are kept in `dist`; sources of other languages may be as well. */
const BUNDLED = /\.(?:[cm]?js|css)$/;

function marked(
  reason: KnownFile['reason'],
  kind: KnownFile['marker']['kind'],
  text: string | undefined,
): KnownFile | undefined {
  return text === undefined ? undefined : { reason, marker: { kind, text } };
}

/** Judges a path, given as its names, by the tables above. Vendored goes before generated. */
export function knownFile(names: readonly string[]): KnownFile | undefined {
  const folders = names.slice(0, -1);
  const name = names.at(-1) ?? '';
  const isBundled = BUNDLED.test(name);
  return (
    marked(
      'vendored',
      'name',
      folders.find((folder) => VENDORED_FOLDERS.has(folder)),
    ) ??
    marked(
      'generated',
      'name',
      folders.find((folder) => GENERATED_FOLDERS.has(folder)),
    ) ??
    marked(
      'generated',
      'name',
      folders.find((folder) => isBundled && folder === 'dist'),
    ) ??
    marked('generated', 'name', GENERATED_NAMES.has(name) ? name : undefined) ??
    marked('generated', 'ending', GENERATED_ENDING.exec(name)?.[0])
  );
}

/**
 * Whether a pattern of `include` names what gives a file away, as `vendor/ours/**` names `vendor`
 * and `*.min.js` names `.min.js`. Then the file is wanted in spite of it.
 */
export function isNamedBy(pattern: string, { marker }: KnownFile): boolean {
  return marker.kind === 'ending'
    ? pattern.endsWith(marker.text)
    : pattern.split('/').includes(marker.text);
}
