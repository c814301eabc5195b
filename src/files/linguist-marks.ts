import {
  attributesOf,
  parseAttributeFile,
  type AttributeFile,
  type Assignment,
} from './git-attributes.ts';

/**
 * What the repository says of a file in `.gitattributes`: `true` marked, `false` marked as not,
 * `undefined` nothing said.
 */
export interface LinguistMarks {
  readonly isGenerated: boolean | undefined;
  readonly isVendored: boolean | undefined;
}

/** Nothing said. */
export const NO_MARKS: LinguistMarks = { isGenerated: undefined, isVendored: undefined };

/** The attributes GitHub's linguist reads, which decide what GitHub folds away in a diff. */
export const GENERATED_ATTRIBUTE = 'linguist-generated';
export const VENDORED_ATTRIBUTE = 'linguist-vendored';

/** Set, or set to anything but `false`, is yes: linguist's own reading. */
export function toMark(value: Assignment['value']): boolean | undefined {
  return value === undefined ? undefined : value !== false && value !== 'false';
}

/**
 * Reads marks without Git, from the `.gitattributes` files of the analysed folder itself: what lies
 * above it is not seen. `readText` gives a file's text, or `undefined` where there is none.
 */
export function createMarksLookup(
  readText: (path: string) => string | undefined,
): (path: string) => LinguistMarks {
  const files = new Map<string, AttributeFile | undefined>();
  const fileIn = (folder: string): AttributeFile | undefined => {
    if (files.has(folder)) return files.get(folder);
    const text = readText(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
    const file = text === undefined ? undefined : parseAttributeFile(text);
    files.set(folder, file);
    return file;
  };
  return (path) => {
    const values = attributesOf(path, fileIn);
    return {
      isGenerated: toMark(values.get(GENERATED_ATTRIBUTE)),
      isVendored: toMark(values.get(VENDORED_ATTRIBUTE)),
    };
  };
}
