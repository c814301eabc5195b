import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '../../..');

/** The built program, as users get it. */
export const DIST = join(ROOT, 'dist');

/** The command line's entry. */
export const CLI = join(DIST, 'cli.js');

/** The action's entry. */
export const MAIN = join(DIST, 'main.js');

/** The entry of the action's `post` step. */
export const POST = join(DIST, 'post.js');

/** The file that ncc makes of all entries together: it loads the parts of the one that was started. */
const JOINT_ENTRY = 'entries.js';

function readPart(name: string): string {
  return readFileSync(join(DIST, name), 'utf8');
}

function chunksIn(text: string): readonly string[] {
  const ids = text.matchAll(/__nccwpck_require__\.e\((?:\/\* import\(\) \*\/ ?)?(\d+)\)/g);
  return Array.from(ids, ([, id = '']) => `${id}.entries.js`);
}

/** Names of the chunks that an entry loads when it is started. */
function chunksOf(entry: string): readonly string[] {
  const [, loading] =
    new RegExp(`'${entry}': \\(\\) => (.*?)\\.then\\(`).exec(readPart(JOINT_ENTRY)) ?? [];
  if (loading === undefined) throw new Error(`Expected ${entry} among the entries of dist/.`);
  return chunksIn(loading);
}

/**
 * Paths of the files of `dist/` that are loaded when these entries are started, or, `at any time`,
 * also those that may be later.
 */
export function partsOf(
  entries: readonly string[],
  when: 'at the start' | 'at any time',
): readonly string[] {
  const found = new Set(entries.flatMap(chunksOf));
  if (when === 'at any time') {
    for (const name of found) {
      for (const later of chunksIn(readPart(name))) found.add(later);
    }
  }
  return Array.from(found, (name) => join(DIST, name));
}

/** How a chunk asks for modules of Node: the joint entry has each of them under a number. */
export function requestsFor(modules: readonly string[]): readonly string[] {
  const offers = readPart(JOINT_ENTRY).matchAll(
    /\*\*\*\/ (\d+):\n.*\n\nmodule\.exports = \S+\(import\.meta\.url\)\("(?:node:)?([\w/]+)"\);/g,
  );
  return Array.from(offers).flatMap(([, id = '', name = '']) =>
    modules.includes(name) ? [`_require__(${id})`] : [],
  );
}
