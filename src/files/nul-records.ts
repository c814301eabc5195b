/** No path, and no line of Git's around one, is longer. */
const MAX_RECORD_BYTES = 1 << 16;

/** Cuts a stream into what stands between NUL bytes. */
export interface RecordSplitter {
  /** The records that end in this chunk; `undefined` for a record that does not end: no list of paths. */
  push(chunk: Buffer): readonly Buffer[] | undefined;
}

/** A splitter that keeps at most the beginning of one record between two chunks. */
export function createRecordSplitter(): RecordSplitter {
  let rest: Buffer = Buffer.alloc(0);
  return {
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const records: Buffer[] = [];
      let start = 0;
      for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
        records.push(bytes.subarray(start, end));
        start = end + 1;
      }
      rest = Buffer.from(bytes.subarray(start));
      return rest.length > MAX_RECORD_BYTES ? undefined : records;
    },
  };
}
