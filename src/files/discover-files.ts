import { ConfigurationError } from '../errors.ts';
import { createMarksLookup, NO_MARKS, type LinguistMarks } from './linguist-marks.ts';
import type { ListedFile, ListingEvent } from './listed-file.ts';
import type { OnDisk } from './on-disk.ts';
import {
  judgeByDisk,
  judgeByMarks,
  judgeByName,
  type SelectionRules,
  type SizedCandidate,
  type Skipped,
} from './select-files.ts';
import { createSelection, type Selection, type SelectionBuilder } from './selection.ts';

/** Marks for some files, in their order; or why there will be none from this reader any more. */
export type MarksAnswer =
  | { readonly kind: 'marks'; readonly marks: readonly LinguistMarks[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Something that knows the marks of files, and holds a process for it. */
export interface MarksReader {
  read(files: readonly ListedFile[]): Promise<MarksAnswer>;
  close(): void;
}

/** Everything discovery needs from outside. */
export interface DiscoverySources {
  /** The files Git tracks. Ends early when the signal aborts. */
  listTracked(signal: AbortSignal): AsyncIterable<ListingEvent>;
  /** The marks of tracked files, asked of Git. */
  openTrackedMarks(signal: AbortSignal): MarksReader;
  /** Every file of the folder, by name; fails where a name or a folder is in its way. */
  walk(signal: AbortSignal): AsyncIterable<ListingEvent>;
  /** Every file of the folder, by bytes: it passes what cannot be read. */
  walkRaw(signal: AbortSignal): AsyncIterable<ListingEvent>;
  readStatus(file: ListedFile): OnDisk;
  /** Text of a small file of the analysed folder; `undefined` when there is none to be had. */
  readText(path: string): string | undefined;
  /** A wait, when the event loop has not had a turn for long; asked for every file. */
  pauseIfDue(): Promise<void> | undefined;
}

/** What to discover, and how it is watched and stopped. */
export interface DiscoveryRequest {
  readonly rules: SelectionRules;
  readonly sources: DiscoverySources;
  readonly signal: AbortSignal;
  /** Called now and then with the number of files listed so far. */
  readonly onProgress?: (listed: number) => void;
}

/** How discovery ended: with a selection, or because the signal aborted. */
export type Discovery = Discovered | { readonly kind: 'stopped' };

interface Discovered {
  readonly kind: 'discovered';
  /** Number of files listed: those selected and those skipped. */
  readonly listed: number;
  readonly selection: Selection;
  /** Sentences for the report. */
  readonly notes: readonly string[];
}

type Taken = Discovery | { readonly kind: 'failed'; readonly reason: string };

/** Files judged between two questions to Git: a question costs a round trip, an answer memory. */
const FILES_PER_SLICE = 256;

/** Unreadable folders named in the notes; the rest are counted. */
const MAX_FOLDERS_NAMED = 10;

/** Asks Git as long as it answers, then reads `.gitattributes` itself. */
interface Marks {
  read(files: readonly ListedFile[]): Promise<readonly LinguistMarks[]>;
  readonly notes: readonly string[];
}

function createMarks(reader: MarksReader | undefined, { sources }: DiscoveryRequest): Marks {
  const lookup = createMarksLookup((path) => sources.readText(path));
  const notes: string[] = [];
  let git = reader;
  return {
    notes,
    async read(files) {
      const answer = await git?.read(files);
      if (answer?.kind === 'marks') return answer.marks;
      if (answer?.kind === 'failed') {
        notes.push(
          `Git could not tell the files' attributes (${answer.reason}); .gitattributes in the analysed folder was read instead.`,
        );
        git = undefined;
      }
      const marks: LinguistMarks[] = [];
      for (const file of files) {
        await sources.pauseIfDue();
        marks.push(lookup(file.path));
      }
      return marks;
    },
  };
}

function judgeFile(
  file: ListedFile,
  { rules, sources }: DiscoveryRequest,
): Skipped | SizedCandidate {
  const candidate = judgeByName(file, rules);
  if (candidate.kind === 'skipped') return candidate;
  return judgeByDisk(candidate, sources.readStatus(file));
}

/** Judges a few files: each is selected or skipped, once. */
async function judgeSlice(
  files: readonly ListedFile[],
  { selection, marks }: { readonly selection: SelectionBuilder; readonly marks: Marks },
  request: DiscoveryRequest,
): Promise<void> {
  const candidates: SizedCandidate[] = [];
  for (const file of files) {
    // No `await` where nothing is to be waited for: there can be 100,000 files.
    const pause = request.sources.pauseIfDue();
    if (pause !== undefined) await pause;
    const verdict = judgeFile(file, request);
    if (verdict.kind === 'skipped') selection.skip(file, verdict.reason);
    else candidates.push(verdict);
  }
  const said = await marks.read(candidates.map(({ file }) => file));
  for (const [index, candidate] of candidates.entries()) {
    const verdict = judgeByMarks(candidate, said[index] ?? NO_MARKS, request.rules);
    if (verdict.kind === 'skipped') selection.skip(candidate.file, verdict.reason);
    else selection.select(verdict.file);
  }
}

/** Counts folders that could not be read and remembers the first few. */
function createFolderTally() {
  const named: string[] = [];
  let count = 0;
  return {
    add({ path, reason }: { readonly path: string; readonly reason: string }): void {
      count += 1;
      if (named.length < MAX_FOLDERS_NAMED) named.push(`${JSON.stringify(path)}: ${reason}`);
    },
    notes(): readonly string[] {
      const more = count > named.length ? ', …' : '';
      const list = `${named.join(', ')}${more}`;
      return count === 0
        ? []
        : [`Folders that could not be read, whose files are not counted: ${count} (${list}).`];
    },
  };
}

async function takeListing(
  events: AsyncIterable<ListingEvent>,
  marks: Marks,
  request: DiscoveryRequest,
): Promise<Taken> {
  const selection = createSelection();
  const unreadable = createFolderTally();
  let listed = 0;
  for await (const event of events) {
    if (event.kind === 'failed') return event;
    if (event.kind === 'unreadable-folder') {
      unreadable.add(event);
      continue;
    }
    for (let start = 0; start < event.files.length; start += FILES_PER_SLICE) {
      if (request.signal.aborted) return { kind: 'stopped' };
      const slice = event.files.slice(start, start + FILES_PER_SLICE);
      await judgeSlice(slice, { selection, marks }, request);
      listed += slice.length;
      request.onProgress?.(listed);
    }
  }
  if (request.signal.aborted) return { kind: 'stopped' };
  return {
    kind: 'discovered',
    listed,
    selection: selection.finish(),
    notes: [...marks.notes, ...unreadable.notes()],
  };
}

async function takeTracked(request: DiscoveryRequest): Promise<Taken> {
  const { sources, signal } = request;
  const reader = sources.openTrackedMarks(signal);
  try {
    const marks = createMarks(reader, request);
    return await takeListing(sources.listTracked(signal), marks, request);
  } finally {
    reader.close();
  }
}

async function takeWalked(request: DiscoveryRequest): Promise<Taken> {
  const { sources, signal } = request;
  const walked = await takeListing(sources.walk(signal), createMarks(undefined, request), request);
  if (walked.kind !== 'failed' || signal.aborted) return walked;
  return takeListing(sources.walkRaw(signal), createMarks(undefined, request), request);
}

async function discover(request: DiscoveryRequest): Promise<Discovery> {
  const tracked = await takeTracked(request);
  if (tracked.kind === 'stopped' || request.signal.aborted) return { kind: 'stopped' };
  if (tracked.kind === 'discovered' && tracked.listed > 0) return tracked;
  const why =
    tracked.kind === 'failed'
      ? `Git could not list the files (${tracked.reason})`
      : 'Git tracks no file in the analysed folder';
  const walked = await takeWalked(request);
  if (walked.kind === 'stopped') return walked;
  if (walked.kind === 'failed') {
    throw new ConfigurationError(
      `Expected "path" to name a folder whose files can be listed, found that ${walked.reason}.`,
    );
  }
  const note = `${why}; all files in the folder were taken, ignored ones too.`;
  return { ...walked, notes: [note, ...walked.notes] };
}

/**
 * Finds the files to analyse. In a Git work tree these are the tracked files; where Git cannot say,
 * or tracks nothing in the folder, all files of the folder, with a note that says so. Memory grows
 * with the files selected, not with the files listed. When the signal aborts it answers at once,
 * also while a disk does not.
 */
export async function discoverFiles(request: DiscoveryRequest): Promise<Discovery> {
  const { signal } = request;
  if (signal.aborted) return { kind: 'stopped' };
  const ended = new AbortController();
  const stopped = new Promise<Discovery>((resolve) => {
    const stop = (): void => {
      resolve({ kind: 'stopped' });
    };
    signal.addEventListener('abort', stop, { once: true, signal: ended.signal });
  });
  try {
    return await Promise.race([discover(request), stopped]);
  } finally {
    ended.abort();
  }
}
