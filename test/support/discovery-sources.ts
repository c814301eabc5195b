import type { DiscoverySources, MarksReader } from '../../src/files/discover-files.ts';
import type { LinguistMarks } from '../../src/files/linguist-marks.ts';
import { NO_MARKS } from '../../src/files/linguist-marks.ts';
import type { ListedFile, ListingEvent } from '../../src/files/listed-file.ts';
import type { SelectionRules } from '../../src/files/select-files.ts';

/** Rules that take every `.py` file of at most 1,000 bytes for one analyzer. */
export function createRules(overrides: Partial<SelectionRules> = {}): SelectionRules {
  return {
    include: [],
    exclude: [],
    maxFileSizeBytes: 1_000,
    claims: (path) => (path.endsWith('.py') ? ['ruff'] : []),
    ...overrides,
  };
}

/** Regular files by their paths. */
export function listedFiles(...paths: readonly string[]): readonly ListedFile[] {
  return paths.map((path) => ({ path, kind: 'file' }));
}

/** A listing made of these events. */
export async function* listing(...events: readonly ListingEvent[]): AsyncGenerator<ListingEvent> {
  for (const event of events) yield await Promise.resolve(event);
}

/** A reader that knows the marks of some paths. */
export function marksReader(marks: Readonly<Record<string, LinguistMarks>> = {}): MarksReader {
  return {
    read: (files) =>
      Promise.resolve({ kind: 'marks', marks: files.map(({ path }) => marks[path] ?? NO_MARKS) }),
    close: () => undefined,
  };
}

/** Sources in memory: Git tracks nothing, the folder is empty, every file has ten bytes. */
export function createSources(overrides: Partial<DiscoverySources> = {}): DiscoverySources {
  return {
    listTracked: () => listing(),
    openTrackedMarks: () => marksReader(),
    walk: () => listing(),
    walkRaw: () => listing(),
    readStatus: () => ({ kind: 'file', sizeBytes: 10 }),
    readText: () => undefined,
    pauseIfDue: () => undefined,
    ...overrides,
  };
}
