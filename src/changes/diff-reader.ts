import type { FileChange, Hunk } from '../model/line-change.ts';
import { createLineSplitter } from './byte-lines.ts';
import { parseName, parseQuotedName, toPath } from './quoted-name.ts';

/** Beyond this a diff is not worth its memory: about 20 MB. */
const MOST_HUNKS = 200_000;

/** Reads a patch as it comes and keeps only where things changed. */
export interface DiffReader {
  /** Takes the next bytes; `false` when this is no patch, or one with too many changes to keep. */
  push(chunk: Uint8Array): boolean;
  /** Every file of the patch; `undefined` when it ended in the middle of something. */
  finish(): readonly FileChange[] | undefined;
}

interface OpenFile {
  oldName: string | undefined;
  newName: string | undefined;
  readonly hunks: Hunk[];
  isOpaque: boolean;
}

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** Reads what `git diff-tree -p -U0 --src-prefix=a/ --dst-prefix=b/` prints, whatever the files hold and are named. */
export function createDiffReader(): DiffReader {
  return new PatchReader();
}

class PatchReader implements DiffReader {
  readonly #lines = createLineSplitter();
  readonly #files: FileChange[] = [];
  #file: OpenFile | undefined;
  #oldLeft = 0;
  #newLeft = 0;
  #hunks = 0;

  push(chunk: Uint8Array): boolean {
    return this.#lines.push(chunk).every((line) => this.#take(line)) && this.#hunks <= MOST_HUNKS;
  }

  finish(): readonly FileChange[] | undefined {
    this.#close();
    return this.#oldLeft + this.#newLeft === 0 ? this.#files : undefined;
  }

  /** Inside a hunk the counts of its head decide what a line is, never what it looks like. */
  #take(line: string): boolean {
    if (this.#oldLeft + this.#newLeft > 0) return this.#takeContent(line[0]);
    if (line.startsWith('diff --git ')) return this.#open(line.slice('diff --git '.length));
    if (this.#file === undefined) return false;
    if (line.startsWith('@@ ')) return this.#takeHunk(line, this.#file);
    return takeHeader(line, this.#file);
  }

  #takeContent(mark: string | undefined): boolean {
    if (mark === '-' && this.#oldLeft > 0) this.#oldLeft -= 1;
    else if (mark === '+' && this.#newLeft > 0) this.#newLeft -= 1;
    // "\ No newline at end of file" belongs to the line before it.
    else return mark === '\\';
    return true;
  }

  #takeHunk(line: string, file: OpenFile): boolean {
    const [, oldStart, oldLines = '1', newStart, newLines = '1'] = HUNK.exec(line) ?? [];
    if (oldStart === undefined || newStart === undefined) return false;
    this.#oldLeft = Number(oldLines);
    this.#newLeft = Number(newLines);
    this.#hunks += 1;
    file.hunks.push({
      oldStart: Number(oldStart),
      oldLines: this.#oldLeft,
      newStart: Number(newStart),
      newLines: this.#newLeft,
    });
    return true;
  }

  #open(names: string): boolean {
    this.#close();
    const name = commonName(names);
    this.#file = { oldName: name, newName: name, hunks: [], isOpaque: false };
    return true;
  }

  #close(): void {
    if (this.#file === undefined) return;
    const { oldName, newName, hunks, isOpaque } = this.#file;
    this.#file = undefined;
    if (oldName === undefined && newName === undefined) return;
    this.#files.push({
      ...(oldName !== undefined && { oldPath: toPath(oldName) }),
      ...(newName !== undefined && { newPath: toPath(newName) }),
      hunks,
      isOpaque,
    });
  }
}

/** The name in `a/NAME b/NAME`, which is the only one a file without changed lines has there; `undefined` when the two differ. */
function commonName(names: string): string | undefined {
  if (names.startsWith('"')) {
    const old = parseQuotedName(names);
    const name = old?.name.slice(2);
    return parseName(old?.rest.slice(1) ?? '')?.slice(2) === name ? name : undefined;
  }
  const old = names.slice(2, (names.length - 1) / 2);
  return names === `a/${old} b/${old}` ? old : undefined;
}

type Take = (file: OpenFile, value: string) => void;

/** The lines between a file's name and its first hunk that matter here; the others are modes and hashes. */
const HEADERS: readonly (readonly [start: string, take: Take])[] = [
  [
    '--- ',
    (file, value) => {
      file.oldName = prefixedName(value);
    },
  ],
  [
    '+++ ',
    (file, value) => {
      file.newName = prefixedName(value);
    },
  ],
  [
    'rename from ',
    (file, value) => {
      file.oldName = parseName(value);
    },
  ],
  [
    'rename to ',
    (file, value) => {
      file.newName = parseName(value);
    },
  ],
  [
    'new file mode ',
    (file) => {
      file.oldName = undefined;
    },
  ],
  [
    'deleted file mode ',
    (file) => {
      file.newName = undefined;
    },
  ],
  [
    'Binary files ',
    (file) => {
      file.isOpaque = true;
    },
  ],
];

function takeHeader(line: string, file: OpenFile): boolean {
  const header = HEADERS.find(([start]) => line.startsWith(start));
  header?.[1](file, line.slice(header[0].length));
  return true;
}

/** A name with its `a/` or `b/`; `undefined` for `/dev/null`, which stands where there is no file. */
function prefixedName(value: string): string | undefined {
  return value === '/dev/null' ? undefined : parseName(value)?.slice(2);
}
