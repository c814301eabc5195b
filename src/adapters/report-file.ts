import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** Text gathered before it is written: a system call for each line would take longer than the line. */
const BATCH_CHARACTERS = 65_536;

function writeChunks(path: string, chunks: Iterable<string>): void {
  // `wx`: the name is ours alone, and a link that waits there is not followed.
  const descriptor = openSync(path, 'wx');
  try {
    let batch = '';
    for (const chunk of chunks) {
      batch += chunk;
      if (batch.length < BATCH_CHARACTERS) continue;
      writeFileSync(descriptor, batch);
      batch = '';
    }
    writeFileSync(descriptor, batch);
  } finally {
    closeSync(descriptor);
  }
}

/** The analysed repository may hold links: a path named relative to it must not lead out of it. */
function checkInside(base: string, folder: string): void {
  const inside = relative(realpathSync(base), realpathSync(folder));
  if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return;
  throw new Error(`Expected the report's folder to lie below ${base}, found a link out of it.`);
}

function nearestExisting(folder: string): string {
  const parent = dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestExisting(parent);
}

/**
 * Makes the folder of a file that is to be written, and gives the file's absolute path. Relative
 * paths count from `base`.
 * @throws when it cannot be made, or a link would lead a path out of `base`.
 */
export function prepareReportPath(base: string, path: string): string {
  const target = resolve(base, path);
  const folder = dirname(target);
  const isBelow = !isAbsolute(path) && !path.split(/[\\/]/u).includes('..');
  // Before anything is made: the part that is there already may be a link out.
  if (isBelow) checkInside(base, nearestExisting(folder));
  mkdirSync(folder, { recursive: true });
  return target;
}

/**
 * Writes a report file: whole or not at all, in place of what was there, links not followed.
 * Relative paths count from `base`.
 * @throws when it cannot be written.
 */
export function writeReportFile(base: string, path: string, chunks: Iterable<string>): void {
  const target = prepareReportPath(base, path);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeChunks(temporary, chunks);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
