import { existsSync, readFileSync } from 'node:fs';
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

/** Static imports of a built file, and those that it makes when it needs them. */
const IMPORTS = {
  'at the start': /^(?:import|export)\b[^;]*?["']\.\/([\w.-]+\.js)["'];$/gm,
  'at any time': /(?:\bfrom|\bimport|\bimport\()\s*["']\.\/([\w.-]+\.js)["']/g,
};

/** Paths of the files of `dist/` that are evaluated when these entries are, or may be later. */
export function partsOf(entries: readonly string[], when: keyof typeof IMPORTS): readonly string[] {
  const found = new Set(entries);
  for (const name of found) {
    const text = readFileSync(join(DIST, name), 'utf8');
    for (const [, part = ''] of text.matchAll(IMPORTS[when])) {
      // Comments and texts name files of other places.
      if (existsSync(join(DIST, part))) found.add(part);
    }
  }
  return Array.from(found, (name) => join(DIST, name));
}
