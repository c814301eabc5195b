import type { SelectedFile } from '../model/task.ts';
import { NumberColumn } from './number-column.ts';
import { TextColumn } from './text-column.ts';

/** Files as columns: one costs the bytes of its path and 24 more. All lists made of it share them. */
export class FileTable {
  readonly #paths = new TextColumn();
  readonly #sizes = new NumberColumn((rows) => new Float64Array(rows));
  readonly #choices = new NumberColumn((rows) => new Uint32Array(rows));
  /** The combinations of analyzers: there are few. */
  readonly #analyzers: (readonly string[])[] = [];
  readonly #choiceOf = new Map<string, number>();
  readonly #pathBytes = new Map<number, string>();

  get length(): number {
    return this.#sizes.length;
  }

  add({ path, pathBytes, sizeBytes, analyzers }: SelectedFile): void {
    const row = this.#sizes.push(sizeBytes);
    this.#paths.push(path);
    this.#choices.push(this.#choose(analyzers));
    if (pathBytes !== undefined) this.#pathBytes.set(row, pathBytes);
  }

  at(row: number): SelectedFile {
    const pathBytes = this.#pathBytes.get(row);
    return {
      path: this.pathAt(row),
      ...(pathBytes !== undefined && { pathBytes }),
      sizeBytes: this.sizeAt(row),
      analyzers: this.#analyzers[this.#choices.at(row)] ?? [],
    };
  }

  pathAt(row: number): string {
    return this.#paths.at(row);
  }

  sizeAt(row: number): number {
    return this.#sizes.at(row);
  }

  /** By path in code units, then by the exact bytes: two names can look the same. */
  compare(left: number, right: number): number {
    const byPath = this.#paths.compare(left, right);
    if (byPath !== 0) return byPath;
    const [one = '', other = ''] = [this.#pathBytes.get(left), this.#pathBytes.get(right)];
    return one < other ? -1 : Number(one > other);
  }

  #choose(analyzers: readonly string[]): number {
    const key = analyzers.join('\n');
    const choice = this.#choiceOf.get(key) ?? this.#analyzers.push(analyzers) - 1;
    this.#choiceOf.set(key, choice);
    return choice;
  }
}

/** Files of a table in some order, which costs four bytes a file. Each is made when it is asked for. */
export class FileList implements Iterable<SelectedFile> {
  readonly #table: FileTable;
  readonly #rows: Uint32Array;

  private constructor(table: FileTable, rows: Uint32Array) {
    this.#table = table;
    this.#rows = rows;
  }

  /** All files of a table, in its order. */
  static of(table: FileTable): FileList {
    return new FileList(
      table,
      Uint32Array.from({ length: table.length }, (_, row) => row),
    );
  }

  /** A list of these files alone. */
  static from(files: Iterable<SelectedFile>): FileList {
    const table = new FileTable();
    for (const file of files) table.add(file);
    return FileList.of(table);
  }

  get length(): number {
    return this.#rows.length;
  }

  at(index: number): SelectedFile | undefined {
    const row = this.#rows[index];
    return row === undefined ? undefined : this.#table.at(row);
  }

  *[Symbol.iterator](): Iterator<SelectedFile> {
    for (const row of this.#rows) yield this.#table.at(row);
  }

  /** The path of the file at an index below the length. */
  pathAt(index: number): string {
    return this.#table.pathAt(this.#rowAt(index));
  }

  /** The order of two files' paths, by their indexes in this list. */
  comparePaths(left: number, right: number): number {
    return this.#table.compare(this.#rowAt(left), this.#rowAt(right));
  }

  /** The same files by path. */
  sortedByPath(): FileList {
    return this.#sorted((left, right) => this.#table.compare(left, right));
  }

  /** The same files, the largest first and those of one size by path. */
  sortedBySize(): FileList {
    const table = this.#table;
    return this.#sorted(
      (left, right) => table.sizeAt(right) - table.sizeAt(left) || table.compare(left, right),
    );
  }

  /** The files at these indexes, in their order. */
  pick(indexes: Iterable<number>): FileList {
    return new FileList(
      this.#table,
      Uint32Array.from(indexes, (index) => this.#rowAt(index)),
    );
  }

  /** The files from one index up to another. */
  slice(start: number, end: number): FileList {
    return new FileList(this.#table, this.#rows.subarray(start, end));
  }

  #sorted(compare: (leftRow: number, rightRow: number) => number): FileList {
    return new FileList(this.#table, this.#rows.toSorted(compare));
  }

  #rowAt(index: number): number {
    const row = this.#rows[index];
    if (row !== undefined) return row;
    throw new RangeError(`Expected an index below ${this.length}, found ${index}.`);
  }
}
