import { messageOf } from '../errors.ts';
import type { JournalRecord } from './journal-record.ts';

/** A file that only grows. Both may throw, as on a full disk. */
export interface AppendOnlyFile {
  readonly path: string;
  /** Writes the bytes at the end and gives the offset where they begin. */
  append(bytes: Uint8Array): number;
  read(offset: number, length: number): Uint8Array;
  close(): void;
  /** Closes it and deletes it together with the folder made for it. */
  remove(): void;
}

/** Where a record lies; good for `Journal.read` only. */
export type RecordPosition =
  { readonly offset: number; readonly length: number } | { readonly kept: JournalRecord };

/** The memory of a run outside of memory: each record is written once and read back when needed. */
export interface Journal {
  /** Absent when there is no place to write to. */
  readonly path: string | undefined;
  /** Why records had to be kept in memory, if they had. */
  readonly trouble: string | undefined;
  /** Never throws: what cannot be written is kept in memory instead, so that nothing is lost. */
  append(record: JournalRecord): RecordPosition;
  read(position: RecordPosition): JournalRecord;
  close(): void;
  /** Closes and deletes it, when nobody will want to read it. */
  remove(): void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Opens a journal over a file, or in memory where there is none. */
export function openJournal(file: AppendOnlyFile | undefined): Journal {
  let trouble = file === undefined ? 'there is no folder to write the journal to' : undefined;
  return {
    path: file?.path,
    get trouble() {
      return trouble;
    },
    append(record) {
      if (file === undefined || trouble !== undefined) return { kept: record };
      const bytes = encoder.encode(`${JSON.stringify(record)}\n`);
      try {
        return { offset: file.append(bytes), length: bytes.length };
      } catch (error) {
        trouble = `the journal could not be written: ${messageOf(error)}`;
        return { kept: record };
      }
    },
    read(position) {
      if ('kept' in position) return position.kept;
      if (file === undefined) throw new Error('Expected a journal file for a written record.');
      // The bytes are this run's own, written by `append`.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return JSON.parse(
        decoder.decode(file.read(position.offset, position.length)),
      ) as JournalRecord;
    },
    close() {
      file?.close();
    },
    remove() {
      file?.remove();
    },
  };
}
