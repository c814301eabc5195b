import { posix } from 'node:path';
import type { Project } from '../define-analyzer.ts';
import { isNestedDeeper } from './json-nesting.ts';
import type { ReadManifest } from './session.ts';

/** Longer and deeper than any `package.json` that says something: npm's own registry has none such. */
const TEXT_LIMIT = 262_144;
const NESTING_LIMIT = 64;

/** Reads what the engine may be shown of a repository's manifests: nothing that could overflow it. */
export function createManifestReader(project: Project): ReadManifest {
  return (folder) => {
    const text = project.read(posix.join(folder, 'package.json'));
    if (text === undefined || text.length > TEXT_LIMIT) return undefined;
    return isNestedDeeper(text, NESTING_LIMIT) ? undefined : text;
  };
}
