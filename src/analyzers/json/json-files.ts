import { posix } from 'node:path';

/** Who reads a file: to the letter, with comments and trailing commas, or as JSON5. */
export type JsonDialect = 'json' | 'jsonc' | 'json5';

const namesOf = (dialect: JsonDialect, names: string): (readonly [string, JsonDialect])[] =>
  names.split(' ').map((name) => [name, dialect]);

/** By extension: GitHub's Linguist's lists, less what Biome and `json-lines` look at and what may be no JSON. */
const EXTENSIONS: ReadonlyMap<string, JsonDialect> = new Map([
  ...namesOf(
    'json',
    '.arb .avsc .geojson .gltf .har .importmap .ipynb .jsonld .mcmeta .sarif .tfstate .topojson .webapp .webmanifest',
  ),
  ...namesOf(
    'jsonc',
    '.sublime-keymap .sublime-project .sublime-settings .sublime-commands .sublime-menu',
  ),
  ...namesOf('json5', '.json5'),
]);

/** By name, in lower case. */
const NAMES: ReadonlyMap<string, JsonDialect> = new Map(
  namesOf(
    'json',
    '.all-contributorsrc .arcconfig .htmlhintrc .watchmanconfig composer.lock deno.lock flake.lock pipfile.lock',
  ),
);

/** The dialect of a file that is JSON under another name; `undefined` for any other file. */
export function jsonDialectOf(path: string): JsonDialect | undefined {
  const name = posix.basename(path).toLowerCase();
  return NAMES.get(name) ?? EXTENSIONS.get(posix.extname(name));
}
