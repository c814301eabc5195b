import { posix, win32 } from 'node:path';

/** Where a tool ran. */
export interface ToolPlace {
  /** Absolute, the analysed folder; in the system's own spelling. */
  readonly root: string;
  /** Absolute, where the tool was started. */
  readonly workingDirectory: string;
  readonly separator: '/' | '\\';
}

function fromUri(path: string): string {
  if (!/^file:/iu.test(path)) return path;
  const rest = path.replace(/^file:(?:\/\/[^/]*)?/iu, '');
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}

/**
 * The path relative to the analysed folder that a tool means, with `/`; `undefined` where it lies
 * outside. Tools write absolute paths, paths relative to where they ran, `./x` and URIs.
 */
export function locatePath(written: string, place: ToolPlace): string | undefined {
  const { root, workingDirectory, separator } = place;
  const system = separator === '/' ? posix : win32;
  const told = fromUri(written.trim());
  // `/C:/x`, as a URI has it.
  const path = separator === '\\' ? told.replace(/^[/\\](?=[A-Za-z]:)/u, '') : told;
  const absolute = system.resolve(workingDirectory, path);
  const within = system.relative(root, absolute);
  const isOutside = within === '' || within.startsWith('..') || system.isAbsolute(within);
  if (isOutside && !/^\.\.[^/\\]/u.test(within)) return undefined;
  return within.split(separator).join('/');
}
