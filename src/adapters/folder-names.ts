import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeSystemError } from '../files/describe-system-error.ts';
import { isContainedPath } from '../files/listed-file.ts';

/** Names of one folder that are told. */
const MOST_NAMES = 10_000;

/** The folders on the way to a path, and itself. */
function placesTo(root: string, path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_name, index) => join(root, ...names.slice(0, index + 1)));
}

/**
 * Names in a folder below `root`, those of folders with `/` at the end; links are left out, and not
 * followed on the way. None where there is no such folder. `''` is the root itself.
 */
export function listFolder(root: string, path: string): readonly string[] {
  if (path !== '' && (!isContainedPath(path) || /[\0\\:]/u.test(path))) return [];
  try {
    const isReal =
      path === '' || placesTo(root, path).every((each) => lstatSync(each).isDirectory());
    if (!isReal) return [];
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    return entries.slice(0, MOST_NAMES).flatMap((entry) => {
      if (entry.isDirectory()) return [`${entry.name}/`];
      return entry.isFile() ? [entry.name] : [];
    });
  } catch (error) {
    describeSystemError(error);
    return [];
  }
}
