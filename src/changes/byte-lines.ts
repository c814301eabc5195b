/** No header line is longer: a path has at most 4,096 bytes, each quoted in four. */
const MAX_KEPT_BYTES = 1 << 16;

const LINE_END = 0x0a;

/** Cuts a stream into lines with one character for each byte. */
export interface LineSplitter {
  /** The lines that end in this chunk. Of a long line only the beginning is kept. */
  push(chunk: Uint8Array): readonly string[];
}

/** A splitter that holds at most the beginning of one line between two chunks. */
export function createLineSplitter(): LineSplitter {
  let kept = '';
  const keep = (bytes: Uint8Array): void => {
    const room = MAX_KEPT_BYTES - kept.length;
    if (room > 0) kept += Buffer.from(bytes.subarray(0, room)).toString('latin1');
  };
  return {
    push(chunk) {
      const lines: string[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
        keep(chunk.subarray(start, end));
        lines.push(kept);
        kept = '';
        start = end + 1;
      }
      keep(chunk.subarray(start));
      return lines;
    },
  };
}
