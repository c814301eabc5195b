import { ConfigurationError } from '../../errors.ts';
import {
  isExcluded,
  MAX_PATTERNS,
  parsePathFilter,
  type PathFilter,
} from '../../files/path-filter.ts';
import type { Project } from '../define-analyzer.ts';

function parseLine(line: string): PathFilter {
  try {
    // With `include` a pattern may begin with `!`; both read lines alike.
    return parsePathFilter('include', [line]);
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}

/** Whether globs match a path; one that cannot be meant is passed over. */
export function matchesLines(globs: readonly string[], path: string): boolean {
  const filter = globs.slice(0, MAX_PATTERNS).flatMap(parseLine);
  return filter.length > 0 && isExcluded(filter, path.split('/'));
}

/**
 * Reads a tool's ignore file in the analysed folder, which has the form of `.gitignore`. A line that
 * cannot be meant is passed over, as Git does. Nothing is left out where there is no such file.
 */
export function readIgnoreFile(project: Project, name: string): (path: string) => boolean {
  const lines = (project.read(name) ?? '').split(/\r?\n/).slice(0, MAX_PATTERNS);
  const filter = lines.flatMap(parseLine);
  return (path) => filter.length > 0 && isExcluded(filter, path.split('/'));
}
