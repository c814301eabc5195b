import { toListedFile, type ListedFile, type ListedKind } from './listed-file.ts';

/** The file modes of Git's index that are not regular files. */
const KINDS: Readonly<Record<string, ListedKind>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
};

const TAB = 0x09;
const MODE_LENGTH = 6;

/** Turns records of `git ls-files -z --stage` into entries, one per path. */
export interface StageReader {
  /** `undefined` when one of them is no such record: then nothing Git printed can be trusted. */
  read(records: readonly Buffer[]): readonly ListedFile[] | undefined;
}

/**
 * A record is `MODE OBJECT STAGE<TAB>PATH`. A path in conflict has up to three, next to each other,
 * and is taken once, as its first record has it.
 */
export function createStageReader(): StageReader {
  let previous: Buffer = Buffer.alloc(0);
  return {
    read(records) {
      const files: ListedFile[] = [];
      for (const record of records) {
        const tab = record.indexOf(TAB);
        const mode = record.toString('latin1', 0, MODE_LENGTH);
        if (tab < MODE_LENGTH || !/^[0-7]+$/.test(mode)) return undefined;
        const path = record.subarray(tab + 1);
        if (!path.equals(previous)) files.push(toListedFile(path, KINDS[mode] ?? 'special'));
        previous = path;
      }
      return files;
    },
  };
}
