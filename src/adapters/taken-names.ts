import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** More steps of one name than a job would have. */
const MOST_STEPS = 100;

/**
 * The name itself for the first step of a job that asks for it, `NAME 2` for the second, and so on:
 * GitHub shows only the newest check run of a name. Who was first is kept in the runner's temporary
 * folder, which it empties for each job; without one, or where nothing can be written, the name.
 */
export function takeName(folder: string | undefined, name: string): string {
  if (folder === undefined || folder === '') return name;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 16);
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const path = join(folder, `evenkeel-check-${mark}-${step}`);
    const outcome = createMarker(path);
    if (outcome !== 'exists') return step === 1 || outcome === 'failed' ? name : `${name} ${step}`;
  }
  return name;
}

/** Creates the file or fails: a link that lies there is not followed. */
function createMarker(path: string): 'created' | 'exists' | 'failed' {
  try {
    closeSync(openSync(path, 'wx'));
    return 'created';
  } catch (error) {
    return Reflect.get(Object(error), 'code') === 'EEXIST' ? 'exists' : 'failed';
  }
}
