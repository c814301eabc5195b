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
