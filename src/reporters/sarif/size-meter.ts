import { deflateRawSync } from 'node:zlib';

/** Compressed at once. Deflate looks back 32 KiB, so blocks that are larger cost little. */
const BLOCK_BYTES = 256 * 1024;

/**
 * Says how much text still fits into a compressed size. Counts too much rather than too little: the
 * fastest compression, in blocks, and what is not compressed yet as it is.
 */
export class SizeMeter {
  readonly #mostBytes: number;
  #compressedBytes = 0;
  #block: string[] = [];
  #blockBytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Takes a text, unless it would no longer fit. */
  takes(text: string): boolean {
    const bytes = Buffer.byteLength(text);
    if (!this.#fits(bytes)) this.#compress();
    if (!this.#fits(bytes)) return false;
    this.#block.push(text);
    this.#blockBytes += bytes;
    if (this.#blockBytes >= BLOCK_BYTES) this.#compress();
    return true;
  }

  #fits(bytes: number): boolean {
    return this.#compressedBytes + this.#blockBytes + bytes <= this.#mostBytes;
  }

  #compress(): void {
    if (this.#blockBytes === 0) return;
    this.#compressedBytes += deflateRawSync(this.#block.join(''), { level: 1 }).length;
    this.#block = [];
    this.#blockBytes = 0;
  }
}
