import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openVendorAssets } from '../../src/adapters/vendor-assets.ts';
import type { AnalyzerContext } from '../../src/analyzers/define-analyzer.ts';

/** The engines' files as they are shipped. */
export const VENDOR_FOLDER = join(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  'dist',
  'vendor',
);

/** The names in a folder of these files. */
function namesIn(paths: readonly string[], folder: string): readonly string[] {
  const start = folder === '' ? '' : `${folder}/`;
  const below = paths
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length));
  return [...new Set(below.map((path) => path.replace(/\/.*$/u, '/')))];
}

/** What an analyzer is loaded with: the shipped engines, and a repository of the given files. */
export function openAnalyzerContext(files: Readonly<Record<string, string>> = {}): AnalyzerContext {
  return {
    assets: openVendorAssets(VENDOR_FOLDER),
    project: {
      read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
      list: (path) => namesIn(Object.keys(files), path),
    },
  };
}
